package io.dossier.core.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.outbound.port.RemoteFiles;
import io.dossier.core.outbound.port.RemoteFiles.Fetched;
import io.dossier.core.outbound.port.RemoteFiles.Limits;
import io.dossier.core.outbound.port.RemoteFiles.NotFetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What everything that fetches files promises. */
public abstract class RemoteFilesContract {
  protected static final Limits LIMITS = new Limits(1000, Duration.ofSeconds(10));

  protected abstract RemoteFiles files();

  /** One that gives these bytes under that plain name. */
  protected abstract OutboundAddress giving(byte[] bytes, String name);

  /** One whose name nobody knows. */
  protected abstract OutboundAddress unknown();

  protected static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  protected static void assertNotFetched(RemoteFiles.Outcome<?> outcome, Unreached.Reason reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            NotFetched.class, not -> assertThat(not.why().reason()).isEqualTo(reason));
  }

  @Test
  void givesBytesUpToTheLimitAndTheName() {
    OutboundAddress address = giving(bytes(1000), "invoice.pdf");
    assertThat(
            files()
                .fetch(
                    address,
                    LIMITS,
                    file -> file.name().orElseThrow() + file.bytes().readAllBytes().length))
        .isEqualTo(new Fetched<>("invoice.pdf1000"));
  }

  @Test
  void doesNotFetchWhatIsOneByteTooLarge() {
    OutboundAddress address = giving(bytes(1001), "invoice.pdf");
    assertNotFetched(
        files().fetch(address, LIMITS, file -> file.bytes().readAllBytes()),
        Unreached.Reason.TOO_LARGE);
  }

  @Test
  void doesNotFetchWhatIsTooLargeWhateverTheReceiverMakesOfIt() {
    OutboundAddress address = giving(bytes(1001), "invoice.pdf");
    assertNotFetched(
        files()
            .fetch(
                address,
                LIMITS,
                file -> {
                  try {
                    return file.bytes().readAllBytes().length;
                  } catch (IOException swallowed) {
                    return 0;
                  }
                }),
        Unreached.Reason.TOO_LARGE);
  }

  @Test
  void letsThroughWhatTheReceiverThrows() {
    OutboundAddress address = giving(bytes(10), "invoice.pdf");
    assertThatThrownBy(
            () ->
                files()
                    .fetch(
                        address,
                        LIMITS,
                        file -> {
                          throw new IllegalStateException("no room");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                files()
                    .fetch(
                        address,
                        LIMITS,
                        file -> {
                          throw new IOException("no room");
                        }))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void tellsThatNobodyKnowsTheName() {
    assertNotFetched(
        files().fetch(unknown(), LIMITS, file -> file.bytes().readAllBytes()),
        Unreached.Reason.NAME_UNKNOWN);
  }
}
