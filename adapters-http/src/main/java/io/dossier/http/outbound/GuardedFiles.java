package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached.Reason;
import io.dossier.core.outbound.port.RemoteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.HttpHeaders;

/** Files from where the guard lets the server go, over at most 3 redirects. */
final class GuardedFiles implements RemoteFiles {
  private static final int MOST_REDIRECTS = 3;

  /** RFC 9110 section 15.4: those that say where the thing itself is. */
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private static final Exchanges.Request GET = new Exchanges.Request("GET", Map.of(), new byte[0]);

  private final Exchanges exchanges;

  GuardedFiles(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  @Override
  public <T> Outcome<T> fetch(OutboundAddress address, Limits limits, Receiver<T> receiver) {
    try (Answer answer = followed(address, Deadline.in(limits.patience()))) {
      AnswerBytes bytes = bytes(answer, limits);
      Optional<String> name =
          FileName.of(answer.header(HttpHeaders.CONTENT_DISPOSITION), answer.address().uri());
      return received(bytes, name, receiver);
    } catch (NotReachedException failed) {
      return new NotFetched<>(failed.why());
    }
  }

  private Answer followed(OutboundAddress first, Deadline deadline) throws NotReachedException {
    OutboundAddress address = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Answer answer = exchanges.exchange(address, GET, deadline);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      try (answer) {
        address = next(answer);
      }
    }
    throw new NotReachedException(
        Reason.TOO_MANY_REDIRECTS, first + " redirects more than " + MOST_REDIRECTS + " times");
  }

  private static OutboundAddress next(Answer answer) throws NotReachedException {
    String location =
        answer
            .header(HttpHeaders.LOCATION)
            .orElseThrow(
                () ->
                    new NotReachedException(
                        Reason.BROKEN_ANSWER,
                        answer.address() + " redirects without saying where"));
    try {
      return new OutboundAddress(answer.address().uri().resolve(new URI(location)));
    } catch (URISyntaxException | IllegalArgumentException none) {
      throw new NotReachedException(
          Reason.ADDRESS_REFUSED,
          answer.address() + " redirects to what is no http or https address");
    }
  }

  private static AnswerBytes bytes(Answer answer, Limits limits) throws NotReachedException {
    if (answer.status() < 200 || answer.status() > 299) {
      throw new NotReachedException(
          Reason.STATUS, answer.address() + " answered with status " + answer.status());
    }
    if (answer.announcedBytes().orElse(0L) > limits.bytes()) {
      throw new NotReachedException(
          Reason.TOO_LARGE, answer.address() + " has more than " + limits.bytes() + " bytes");
    }
    return answer.body(limits.bytes());
  }

  /** What the other side did comes before what the receiver made of it. */
  private static <T> Outcome<T> received(
      AnswerBytes bytes, Optional<String> name, Receiver<T> receiver) throws NotReachedException {
    try {
      T value = receiver.receive(new RemoteFile(bytes, name));
      return bytes.failure().isPresent()
          ? new NotFetched<>(bytes.failure().get().why())
          : new Fetched<>(value);
    } catch (IOException | RuntimeException failed) {
      if (bytes.failure().isPresent()) {
        throw bytes.failure().get();
      }
      if (failed instanceof RuntimeException own) {
        throw own;
      }
      throw new UncheckedIOException((IOException) failed);
    }
  }
}
