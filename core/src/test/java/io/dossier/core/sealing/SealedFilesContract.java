package io.dossier.core.sealing;

import static io.dossier.core.sealing.Integrity.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.port.SealedFiles.Stored;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every store of sealed files promises. */
public abstract class SealedFilesContract {
  private final SealedFileId id = new SealedFileId("doc_01.original");
  private final byte[] content = SampleKeys.bytes(1, 100_000);

  /** The same store throughout one test, empty at first. */
  protected abstract SealedFiles files();

  private void store(SealedFileId as, byte[] bytes) throws IOException {
    files().store(as, out -> out.write(bytes));
  }

  private static byte[] read(Optional<InputStream> opened) throws IOException {
    try (InputStream in = opened.orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private List<Stored> listed() {
    List<Stored> all = new ArrayList<>();
    files().forEach(all::add);
    return all;
  }

  @Test
  void givesBackWhatWasStored() throws IOException {
    store(id, content);
    assertThat(read(files().open(id))).isEqualTo(content);
    assertThat(files().length(id)).hasValue(content.length);
  }

  @Test
  void keepsEmptyFiles() throws IOException {
    store(id, new byte[0]);
    assertThat(read(files().open(id))).isEmpty();
    assertThat(files().length(id)).hasValue(0);
  }

  @Test
  void givesRanges() throws IOException {
    store(id, content);
    int end = content.length;
    assertThat(read(files().open(id, 5, 10))).isEqualTo(Arrays.copyOfRange(content, 5, 15));
    assertThat(read(files().open(id, end - 3, 100)))
        .isEqualTo(Arrays.copyOfRange(content, end - 3, end));
    assertThat(read(files().open(id, 7, Long.MAX_VALUE)))
        .isEqualTo(Arrays.copyOfRange(content, 7, end));
    assertThat(read(files().open(id, end, 1))).isEmpty();
    assertThat(read(files().open(id, 3, 0))).isEmpty();
  }

  @Test
  void unknownFilesAreAbsent() {
    assertThat(files().open(id)).isEmpty();
    assertThat(files().open(id, 0, 1)).isEmpty();
    assertThat(files().length(id)).isEmpty();
    files().delete(id);
    assertThat(listed()).isEmpty();
  }

  @Test
  void refusesToStoreAnIdTwice() throws IOException {
    store(id, content);
    assertFails("second", Category.CONFLICT, () -> store(id, new byte[] {1}));
    assertThat(read(files().open(id))).isEqualTo(content);
  }

  @Test
  void storesAnIdOnceHoweverManyTryAtOnce() throws Exception {
    int writers = 4;
    CyclicBarrier together = new CyclicBarrier(writers);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Callable<Boolean>> tries = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        byte[] bytes = SampleKeys.bytes(i, 1000);
        tries.add(() -> storedAfter(together, bytes));
      }
      int stored = 0;
      for (Future<Boolean> tried : threads.invokeAll(tries, 60, TimeUnit.SECONDS)) {
        stored += tried.get() ? 1 : 0;
      }
      assertThat(stored).isEqualTo(1);
      assertThat(read(files().open(id))).hasSize(1000);
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean storedAfter(CyclicBarrier together, byte[] bytes) throws Exception {
    together.await(30, TimeUnit.SECONDS);
    try {
      store(id, bytes);
      return true;
    } catch (Failure e) {
      assertThat(e.category()).isEqualTo(Category.CONFLICT);
      return false;
    }
  }

  @Test
  void keepsNothingOfABodyThatFails() throws IOException {
    IOException fault = new IOException("the upload broke off");
    assertThatThrownBy(
            () ->
                files()
                    .store(
                        id,
                        out -> {
                          out.write(content);
                          throw fault;
                        }))
        .isSameAs(fault);
    assertThat(files().open(id)).isEmpty();
    assertThat(listed()).isEmpty();
    store(id, content);
    assertThat(read(files().open(id))).isEqualTo(content);
  }

  @Test
  void throwsOnUncheckedFailuresOfTheBody() {
    Failure fault = Failure.of(Category.LIMIT, "too_large", "more than is taken");
    assertThatThrownBy(
            () ->
                files()
                    .store(
                        id,
                        out -> {
                          throw fault;
                        }))
        .isSameAs(fault);
    assertThat(files().length(id)).isEmpty();
  }

  @Test
  void showsNothingBeforeAFileIsComplete() throws IOException {
    files()
        .store(
            id,
            out -> {
              out.write(content);
              out.flush();
              assertThat(files().open(id)).isEmpty();
              assertThat(listed()).isEmpty();
            });
    assertThat(files().length(id)).hasValue(content.length);
  }

  @Test
  void takesBodiesThatCloseTheirStream() throws IOException {
    files()
        .store(
            id,
            out -> {
              try (out) {
                out.write(content);
              }
            });
    assertThat(read(files().open(id))).isEqualTo(content);
  }

  @Test
  void deletesForGood() throws IOException {
    store(id, content);
    files().delete(id);
    assertThat(files().open(id)).isEmpty();
    assertThat(files().length(id)).isEmpty();
    assertThat(listed()).isEmpty();
    store(id, new byte[] {9});
    assertThat(read(files().open(id))).containsExactly(9);
  }

  @Test
  void showsEveryFileWithLengthAndTime() throws IOException {
    Instant before = Instant.now().minus(Duration.ofMinutes(1));
    for (int i = 0; i < 20; i++) {
      store(new SealedFileId("file_" + i), new byte[i]);
    }
    List<Stored> all = listed();
    assertThat(all).hasSize(20);
    for (Stored stored : all) {
      assertThat(stored.id().text()).isEqualTo("file_" + stored.length());
      assertThat(stored.storedAt()).isBetween(before, Instant.now().plusSeconds(60));
    }
  }

  @Test
  void sweepingLeavesStoredFiles() throws IOException {
    store(id, content);
    files().sweepUnfinished(Instant.now().plus(Duration.ofDays(1)));
    assertThat(read(files().open(id))).isEqualTo(content);
  }

  @Test
  void saysThatItCanBeWrittenTo() {
    assertThat(files().writable()).isTrue();
    assertThat(listed()).isEmpty();
  }
}
