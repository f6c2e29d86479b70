package io.dossier.core.submission.serial;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How alike two documents are, and the marks by which those that may be alike are looked up: of two
 * that are nearly the same, at least one mark is equal with high probability (locality-sensitive
 * hashing by bands: Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", 3.4).
 */
public enum Likeness {
  /** The same bytes. */
  SAME_BYTES,
  /** Nearly the same words, as of a document that was saved or photographed again. */
  SAME_WORDS,
  /** Nearly the same look, where there are too few words to compare. */
  SAME_LOOK;

  /** Of runs of words; forms of one issuer filled in for two people have fewer in common. */
  private static final double LEAST_WORDS = 0.8;

  private static final int MOST_BITS = 4;
  private static final int BAND = 4;
  private static final int LOOK_BITS = 16;

  /** Hashes with hardly a bit set, or hardly one not, are of pages without content. */
  private static final int LEAST_SET_BITS = 12;

  /** How two documents are alike; empty where they are not. */
  public static Optional<Likeness> of(Fingerprint a, Fingerprint b) {
    if (a.bytes().equals(b.bytes())) {
      return Optional.of(SAME_BYTES);
    }
    if (!a.words().isEmpty() && !b.words().isEmpty()) {
      return WordSketch.likeness(a.words(), b.words()) >= LEAST_WORDS
          ? Optional.of(SAME_WORDS)
          : Optional.empty();
    }
    return a.words().isEmpty() && b.words().isEmpty() && sameLooks(a.looks(), b.looks())
        ? Optional.of(SAME_LOOK)
        : Optional.empty();
  }

  private static boolean sameLooks(List<Long> a, List<Long> b) {
    if (a.isEmpty() || a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (Long.bitCount(a.get(i) ^ b.get(i)) > MOST_BITS || !telling(a.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean telling(long look) {
    int bits = Long.bitCount(look);
    return bits >= LEAST_SET_BITS && bits <= Long.SIZE - LEAST_SET_BITS;
  }

  /** The marks of a document, to be kept as keyed digests alone. */
  public static List<byte[]> marks(Fingerprint print) {
    List<byte[]> marks = new ArrayList<>();
    marks.add(("bytes " + print.bytes().hex()).getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i + BAND <= print.words().size(); i += BAND) {
      ByteBuffer band = ByteBuffer.allocate((1 + BAND) * Integer.BYTES).putInt(i);
      print.words().subList(i, i + BAND).forEach(band::putInt);
      marks.add(band.array());
    }
    if (print.words().isEmpty() && !print.looks().isEmpty()) {
      long look = print.looks().get(0);
      for (int shift = 0; shift < Long.SIZE; shift += LOOK_BITS) {
        marks.add(
            ("look " + shift + " " + (look >>> shift & 0xffff))
                .getBytes(StandardCharsets.US_ASCII));
      }
    }
    return marks;
  }
}
