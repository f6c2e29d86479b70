package io.dossier.core.sealing;

import static io.dossier.core.sealing.Integrity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.sealing.port.Sealer.Ranges;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every cipher over content promises. */
public abstract class SealerContract {
  private static final byte[] TEXT =
      "a name, an amount and a date that nobody may read".getBytes(StandardCharsets.UTF_8);

  private final DataKey key = SampleKeys.key(1);

  protected abstract Sealer sealer();

  /** Lengths of clear files at which this cipher might go wrong. */
  protected List<Integer> lengths() {
    return List.of(0, 1, 15, 16, 17, 1000, 70_000);
  }

  protected final byte[] seal(DataKey with, byte[] clear) throws IOException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (OutputStream out = sealer().seal(sealed, with)) {
      out.write(clear);
    }
    return sealed.toByteArray();
  }

  protected final byte[] open(DataKey with, byte[] sealed) throws IOException {
    try (InputStream in = sealer().open(new ByteArrayInputStream(sealed), with)) {
      return in.readAllBytes();
    }
  }

  protected final byte[] openRange(DataKey with, byte[] sealed, long offset, long length)
      throws IOException {
    try (InputStream in = sealer().openRange(rangesOf(sealed), with, offset, length)) {
      return in.readAllBytes();
    }
  }

  protected static Ranges rangesOf(byte[] sealed) {
    return new Ranges() {
      @Override
      public long length() {
        return sealed.length;
      }

      @Override
      public InputStream open(long offset, long length) {
        int from = (int) Math.min(offset, sealed.length);
        return new ByteArrayInputStream(sealed, from, (int) Math.min(length, sealed.length - from));
      }
    };
  }

  @Test
  void opensWhatWasSealed() throws IOException {
    for (int length : lengths()) {
      byte[] clear = SampleKeys.bytes(length, length);
      assertThat(open(key, seal(key, clear))).as("%s bytes", length).isEqualTo(clear);
    }
  }

  @Test
  void opensWhatWasSealedInPieces() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] clear = SampleKeys.bytes(3, 50_000);
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (OutputStream out = sealer().seal(sealed, key)) {
      out.write(clear[0]);
      for (int at = 1; at < clear.length; ) {
        int next = Math.min(random.nextInt(3000), clear.length - at);
        out.write(clear, at, next);
        at += next;
      }
    }
    assertThat(open(key, sealed.toByteArray())).as("seed %s", seed).isEqualTo(clear);
  }

  @Test
  void tellsTheClearLengthByTheSealedOne() throws IOException {
    for (int length : lengths()) {
      byte[] sealed = seal(key, new byte[length]);
      assertThat(sealer().clearLength(sealed.length)).isEqualTo(length);
    }
  }

  @Test
  void sealedBytesDoNotShowTheClearOnes() throws IOException {
    String sealed = new String(seal(key, TEXT), StandardCharsets.ISO_8859_1);
    assertThat(sealed).doesNotContain("amount").doesNotContain("nobody");
  }

  @Test
  void refusesAnyChangedByte() throws IOException {
    byte[] sealed = seal(key, TEXT);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      assertRefused("bit in byte " + at, () -> open(key, changed));
      assertRefused("bit in byte " + at, () -> openRange(key, changed, 0, TEXT.length));
    }
  }

  @Test
  void refusesFilesCutAnywhere() throws IOException {
    byte[] sealed = seal(key, TEXT);
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertRefused("cut to " + length, () -> open(key, cut));
      assertRefused("cut to " + length, () -> openRange(key, cut, 0, TEXT.length));
    }
  }

  @Test
  void refusesAppendedBytes() throws IOException {
    byte[] sealed = seal(key, TEXT);
    for (int more : List.of(1, 16, 17, 300)) {
      byte[] longer = Arrays.copyOf(sealed, sealed.length + more);
      assertRefused(more + " more", () -> open(key, longer));
      assertRefused(more + " more", () -> openRange(key, longer, 0, TEXT.length + more));
    }
  }

  @Test
  void refusesAnotherKey() throws IOException {
    byte[] sealed = seal(key, TEXT);
    DataKey other = SampleKeys.keyFor(key.subject(), 2);
    assertRefused("another key", () -> open(other, sealed));
    assertRefused("another key", () -> openRange(other, sealed, 0, 1));
  }

  @Test
  void refusesAnotherSubjectUnderTheSameKey() throws IOException {
    byte[] sealed = seal(key, TEXT);
    DataKey other = SampleKeys.keyFor(SampleKeys.document(2), 1);
    assertRefused("another subject", () -> open(other, sealed));
    assertRefused("another subject", () -> openRange(other, sealed, 0, 1));
  }

  @Test
  void doesNotOpenWhatWasNeverCompleted() throws IOException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    OutputStream neverClosed = sealer().seal(sealed, key);
    neverClosed.write(TEXT);
    neverClosed.flush();
    assertRefused("never closed", () -> open(key, sealed.toByteArray()));
  }

  @Test
  void rangesAreSlicesOfTheWhole() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int length : lengths()) {
      byte[] clear = SampleKeys.bytes(length, length);
      byte[] sealed = seal(key, clear);
      for (int i = 0; i < 10; i++) {
        int offset = random.nextInt(length + 1);
        int wanted = random.nextInt(length + 10);
        assertThat(openRange(key, sealed, offset, wanted))
            .as("seed %s: %s from %s of %s", seed, wanted, offset, length)
            .isEqualTo(Arrays.copyOfRange(clear, offset, Math.min(length, offset + wanted)));
      }
      assertThat(openRange(key, sealed, 0, Long.MAX_VALUE)).isEqualTo(clear);
    }
  }

  @Test
  void rangeBeyondTheEndIsTheCallersFault() throws IOException {
    byte[] sealed = seal(key, TEXT);
    assertThatThrownBy(() -> openRange(key, sealed, TEXT.length + 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> openRange(key, sealed, -1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void errorsOfTheSourceStayErrorsOfTheSource() throws IOException {
    byte[] sealed = seal(key, TEXT);
    InputStream broken =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == sealed.length - 5) {
              throw new IOException("the disk is gone");
            }
            return sealed[at++] & 0xff;
          }

          @Override
          public int read(byte[] to, int offset, int length) throws IOException {
            if (length == 0) {
              return 0;
            }
            to[offset] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(
            () -> {
              try (InputStream in = sealer().open(broken, key)) {
                in.readAllBytes();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  @Test
  void errorsOfRangesStayErrorsOfRanges() throws IOException {
    byte[] sealed = seal(key, TEXT);
    Ranges broken =
        new Ranges() {
          @Override
          public long length() {
            return sealed.length;
          }

          @Override
          public InputStream open(long offset, long length) throws IOException {
            if (offset + length >= sealed.length) {
              throw new IOException("the store is gone");
            }
            return rangesOf(sealed).open(offset, length);
          }
        };
    assertThatThrownBy(
            () -> {
              try (InputStream in = sealer().openRange(broken, key, 0, TEXT.length)) {
                in.readAllBytes();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("the store is gone");
  }

  @Test
  void refusesRangesThatEndEarlierThanTheirLengthSays() throws IOException {
    byte[] sealed = seal(key, TEXT);
    for (int length = 0; length < sealed.length; length++) {
      Ranges shorter = rangesOf(Arrays.copyOf(sealed, length));
      Ranges claimed =
          new Ranges() {
            @Override
            public long length() {
              return sealed.length;
            }

            @Override
            public InputStream open(long offset, long atMost) throws IOException {
              return shorter.open(offset, atMost);
            }
          };
      assertRefused(
          "only " + length,
          () -> {
            try (InputStream in = sealer().openRange(claimed, key, 0, TEXT.length)) {
              in.readAllBytes();
            }
          });
    }
  }

  @Test
  void closesWhatItReadsFromAndWritesTo() throws IOException {
    AtomicBoolean written = new AtomicBoolean();
    ByteArrayOutputStream to =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            written.set(true);
          }
        };
    sealer().seal(to, key).close();
    assertThat(written).isTrue();

    AtomicBoolean read = new AtomicBoolean();
    InputStream from =
        new ByteArrayInputStream(to.toByteArray()) {
          @Override
          public void close() {
            read.set(true);
          }
        };
    sealer().open(from, key).close();
    assertThat(read).isTrue();
  }

  @Test
  void opensRecordsUnderTheirLabel() {
    for (int length : List.of(0, 1, 16, 5000)) {
      byte[] clear = SampleKeys.bytes(length, length);
      byte[] sealed = sealer().sealRecord(key, "fields", clear);
      assertThat(sealer().openRecord(key, "fields", sealed)).isEqualTo(clear);
    }
  }

  @Test
  void refusesRecordsOfAnotherLabelKeyOrSubject() {
    byte[] sealed = sealer().sealRecord(key, "fields", TEXT);
    DataKey otherKey = SampleKeys.keyFor(key.subject(), 2);
    DataKey otherSubject = SampleKeys.keyFor(SampleKeys.document(2), 1);
    assertRefused("label", () -> sealer().openRecord(key, "field", sealed));
    assertRefused("key", () -> sealer().openRecord(otherKey, "fields", sealed));
    assertRefused("subject", () -> sealer().openRecord(otherSubject, "fields", sealed));
  }

  @Test
  void refusesChangedCutOrLengthenedRecords() {
    byte[] sealed = sealer().sealRecord(key, "fields", TEXT);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      assertRefused("bit in byte " + at, () -> sealer().openRecord(key, "fields", changed));
      byte[] cut = Arrays.copyOf(sealed, at);
      assertRefused("cut to " + at, () -> sealer().openRecord(key, "fields", cut));
    }
    byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);
    assertRefused("one more", () -> sealer().openRecord(key, "fields", longer));
  }
}
