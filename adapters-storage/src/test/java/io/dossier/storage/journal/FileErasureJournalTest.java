package io.dossier.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.erasure.ErasureJournalContract;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.erasure.port.ErasureJournal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileErasureJournalTest extends ErasureJournalContract {
  @TempDir Path folder;

  @Override
  protected ErasureJournal journal() {
    return new FileErasureJournal(file());
  }

  private Path file() {
    return folder.resolve("erasures.log");
  }

  @Test
  void passesOverALastLineThatWasTornAnywhere() throws IOException {
    Entry first = entry();
    Entry torn = entry();
    journal().append(first);
    int kept = Math.toIntExact(Files.size(file()));
    journal().append(torn);
    byte[] whole = Files.readAllBytes(file());
    // The line feed at the end does not matter: the check stands before it.
    for (int length = kept; length < whole.length - 1; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertThat(entries()).as("cut to %d bytes", length).containsExactly(first);
    }
  }

  @Test
  void takesEntriesAfterATornLine() throws IOException {
    Entry first = entry();
    Entry second = entry();
    journal().append(first);
    journal().append(entry());
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 20));
    journal().append(second);
    assertThat(entries()).containsExactly(first, second);
  }

  @Test
  void passesOverBytesThatAPowerCutLeftInPlaceOfALine() throws IOException {
    Entry first = entry();
    journal().append(first);
    byte[] whole = Files.readAllBytes(file());
    List<byte[]> rubbish = new ArrayList<>();
    rubbish.add(new byte[512]);
    rubbish.add(new byte[] {(byte) 0xff, (byte) 0xc3, '\n', (byte) 0x80});
    for (byte[] tail : rubbish) {
      byte[] damaged = Arrays.copyOf(whole, whole.length + tail.length);
      System.arraycopy(tail, 0, damaged, whole.length, tail.length);
      Files.write(file(), damaged);
      assertThat(entries()).containsExactly(first);
    }
  }

  @Test
  void isReadableByItsOwnerAlone() throws IOException {
    journal().append(entry());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }
}
