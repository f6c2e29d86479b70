package io.dossier.storage.sealing;

import static io.dossier.core.sealing.Integrity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.sealing.SealerContract;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.sealing.port.Sealer.Ranges;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TinkSealerTest extends SealerContract {
  private static final int SEGMENT = 1 << 20;
  private static final int CLEAR_SEGMENT = SEGMENT - 16;
  private static final int FIRST = SEGMENT - 256 - 40 - 16;
  private static final int TWO = FIRST + CLEAR_SEGMENT;

  private final DataKey key = SampleKeys.key(1);
  private final byte[] clear = SampleKeys.bytes(4, TWO + CLEAR_SEGMENT + 1000);

  AesGcm aesGcm() {
    return AesGcm.fastest();
  }

  @Override
  protected Sealer sealer() {
    return new TinkSealer(aesGcm(), new SecureRandom());
  }

  @Override
  protected List<Integer> lengths() {
    return List.of(
        0, 1, 15, 16, 17, FIRST - 1, FIRST, FIRST + 1, TWO - 1, TWO, TWO + 1, TWO + CLEAR_SEGMENT);
  }

  @Test
  void refusesAnyFlippedBitOfAnySegment() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] sealed = seal(key, clear);
    List<Integer> places = new ArrayList<>(List.of(0, 8, 255, 256, 257, 289, 295, 296));
    for (int segment = 0; segment * SEGMENT < sealed.length; segment++) {
      int start = segment * SEGMENT;
      int end = Math.min(sealed.length, start + SEGMENT);
      places.addAll(List.of(start, end - 16, end - 1));
      for (int i = 0; i < 4; i++) {
        places.add(start + random.nextInt(end - start));
      }
    }
    for (int place : places) {
      byte[] changed = sealed.clone();
      changed[place] ^= (byte) (1 << random.nextInt(8));
      String what = "seed " + seed + ", byte " + place;
      assertNothingOfTheBadSegment(what, changed, place / SEGMENT);
      int inBad = Math.max(0, place / SEGMENT * CLEAR_SEGMENT - 296);
      assertRefused(what, () -> openRange(key, changed, inBad, 10));
    }
  }

  /** Reads as a caller would, and looks at every byte that reached the caller's buffer. */
  private void assertNothingOfTheBadSegment(String what, byte[] changed, int badSegment)
      throws IOException {
    if (Arrays.mismatch(changed, 0, 256, seal(key, new byte[0]), 0, 256) >= 0) {
      assertRefused(what, () -> open(key, changed));
      return;
    }
    int good = badSegment == 0 ? 0 : badSegment * CLEAR_SEGMENT - 296;
    byte[] buffer = new byte[100_000];
    byte[] untouched = new byte[buffer.length];
    Arrays.fill(untouched, (byte) 0x5a);
    InputStream in = sealer().open(new ByteArrayInputStream(changed), key);
    int handedOut = 0;
    for (int i = 0; i < good / buffer.length; i++) {
      handedOut += in.read(buffer);
    }
    System.arraycopy(untouched, 0, buffer, 0, buffer.length);
    assertRefused(what, () -> in.read(buffer));
    System.arraycopy(clear, handedOut, untouched, 0, good - handedOut);
    assertThat(Arrays.equals(buffer, untouched)).as(what + ": the caller's buffer").isTrue();
    assertRefused(what + ", read again", in::read);
  }

  @Test
  void refusesFilesCutAtSegmentBorders() throws IOException {
    byte[] sealed = seal(key, clear);
    for (int border : List.of(SEGMENT, 2 * SEGMENT, 3 * SEGMENT)) {
      for (int length : List.of(border - 16, border - 1, border, border + 1, border + 16)) {
        byte[] cut = Arrays.copyOf(sealed, length);
        assertRefused("cut to " + length, () -> open(key, cut));
        assertRefused("cut to " + length, () -> openRange(key, cut, 0, clear.length));
        assertRefused("cut to " + length, () -> openRange(key, cut, clear.length - 5, 5));
      }
    }
  }

  @Test
  void refusesSwappedAndSplicedSegments() throws IOException {
    byte[] sealed = seal(key, clear);
    byte[] other = seal(key, clear);

    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
    System.arraycopy(sealed, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
    assertRefused("swapped", () -> open(key, swapped));

    byte[] doubled = sealed.clone();
    System.arraycopy(sealed, SEGMENT, doubled, 2 * SEGMENT, SEGMENT);
    assertRefused("doubled", () -> open(key, doubled));

    byte[] spliced = sealed.clone();
    System.arraycopy(other, SEGMENT, spliced, SEGMENT, SEGMENT);
    assertRefused("spliced from another file of the same key", () -> open(key, spliced));
    assertRefused("the same by range", () -> openRange(key, spliced, FIRST, 1));

    byte[] otherHead = sealed.clone();
    System.arraycopy(other, 0, otherHead, 0, 296);
    assertRefused("head of another file of the same key", () -> open(key, otherHead));

    byte[] withoutSecond = Arrays.copyOf(sealed, sealed.length - SEGMENT);
    System.arraycopy(sealed, 2 * SEGMENT, withoutSecond, SEGMENT, sealed.length - 2 * SEGMENT);
    assertRefused("a segment left out", () -> open(key, withoutSecond));
  }

  @Test
  void refusesHeadersMadeToFitAnotherKeyOrSubject() throws IOException {
    byte[] sealed = seal(key, new byte[100]);
    DataKey otherKey = SampleKeys.keyFor(key.subject(), 2);
    byte[] ofOtherKey = sealed.clone();
    System.arraycopy(seal(otherKey, new byte[0]), 0, ofOtherKey, 0, 256);
    assertRefused("header of another key, opened by it", () -> open(otherKey, ofOtherKey));
    assertRefused("header of another key, opened by ours", () -> open(key, ofOtherKey));

    DataKey otherSubject = SampleKeys.keyFor(SampleKeys.document(9), 1);
    byte[] ofOtherSubject = sealed.clone();
    System.arraycopy(seal(otherSubject, new byte[0]), 0, ofOtherSubject, 0, 256);
    assertRefused("header of another subject", () -> open(otherSubject, ofOtherSubject));
  }

  @Test
  void tellsLengthsThatNoSealedFileHas() {
    for (long length : List.of(0L, 1L, 311L, SEGMENT + 1L, SEGMENT + 16L, 2L * SEGMENT + 16)) {
      assertRefused("length " + length, () -> sealer().clearLength(length));
    }
    assertThat(sealer().clearLength(312)).isZero();
    assertThat(sealer().clearLength(SEGMENT + 17L)).isEqualTo(FIRST + 1);
    assertThat(sealer().clearLength(5_000L * SEGMENT)).isEqualTo(5_000L * CLEAR_SEGMENT - 296);
  }

  @Test
  void refusesTheSameIdForAnotherPurpose() throws IOException {
    byte[] sealed = seal(key, new byte[100]);
    SealedSubject subject = key.subject();
    SealedSubject kept =
        new SealedSubject(subject.organization(), subject.id(), Purpose.KEPT_FIELDS);
    assertRefused("purpose", () -> open(SampleKeys.keyFor(kept, 1), sealed));
  }

  @Test
  void sealingTheSameTwiceGivesOtherBytes() throws IOException {
    byte[] text = SampleKeys.bytes(6, 100);
    assertThat(seal(key, text)).isNotEqualTo(seal(key, text));
    assertThat(sealer().sealRecord(key, "a", text))
        .isNotEqualTo(sealer().sealRecord(key, "a", text));
  }

  @Test
  void rangesReadTheHeadAndTheirOwnSegmentsAlone() throws IOException {
    byte[] sealed = seal(key, clear);
    assertThat(readsOf(sealed, TWO + 5, 10)).containsExactly("0+296", 2 * SEGMENT + "+" + SEGMENT);
    assertThat(readsOf(sealed, FIRST - 1, 2))
        .containsExactly("0+296", "296+" + (2 * SEGMENT - 296));
    assertThat(readsOf(sealed, clear.length - 1, 1))
        .containsExactly("0+296", 3 * SEGMENT + "+" + (sealed.length - 3 * SEGMENT));
  }

  private List<String> readsOf(byte[] sealed, int offset, int length) throws IOException {
    List<String> reads = new ArrayList<>();
    Ranges all = rangesOf(sealed);
    Ranges counted =
        new Ranges() {
          @Override
          public long length() throws IOException {
            return all.length();
          }

          @Override
          public InputStream open(long from, long atMost) throws IOException {
            reads.add(from + "+" + atMost);
            return all.open(from, atMost);
          }
        };
    try (InputStream in = sealer().openRange(counted, key, offset, length)) {
      assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(clear, offset, offset + length));
    }
    return reads;
  }

  @Test
  void doesNotCompleteAFileAfterAFailedWrite() {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    OutputStream fullDisk =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            if (sealed.size() > 1000) {
              throw new IOException("the disk is full");
            }
            sealed.write(bytes, offset, length);
          }
        };
    Throwable thrown =
        catchThrowable(
            () -> {
              try (OutputStream out = sealer().seal(fullDisk, key)) {
                out.write(clear);
              }
            });
    assertThat(thrown).isInstanceOf(IOException.class).hasMessage("the disk is full");
    assertRefused("what was written before", () -> open(key, sealed.toByteArray()));
  }
}
