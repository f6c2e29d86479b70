package io.dossier.reader.ocr.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Which letter follows which, inside a word, in running text: the probability of a letter given up
 * to {@value #CONTEXT} before it. N-grams that are not kept fall back to shorter ones at a fixed
 * discount ("stupid backoff", Brants et al., 2007). Letters are those of {@link #letter}.
 *
 * <p>Shipped as data, the mean of English, Indonesian, Malay, German and French; the program that
 * made it of the n-grams of Lingua is in the bench. Safe for many threads.
 */
public final class LetterModel {
  /** So many letters before one are looked at. */
  public static final int CONTEXT = 4;

  /** For each letter by which the context is cut short. */
  public static final double DISCOUNT = 0.4;

  /** Of a letter that no n-gram tells anything of. */
  public static final double LEAST = 1e-6;

  private static final int LETTERS = 26;

  /** Steps of a kept logarithm for each nat. */
  private static final double STEPS = 16;

  private static final String RESOURCE = "/models/letters.ngrams";

  /** Letters that are no plain one with an accent, and what they stand for or look like. */
  private static final String OWN = "ßøłđıæœ";

  private static final String PLAIN = "soldiao";

  private final int[] keys;
  private final byte[] logs;

  private LetterModel(int[] keys, byte[] logs) {
    this.keys = keys;
    this.logs = logs;
  }

  public static LetterModel load() {
    try (InputStream in =
        new BufferedInputStream(
            java.util.Objects.requireNonNull(LetterModel.class.getResourceAsStream(RESOURCE)))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param ngrams the probability of each n-gram's last letter given those before it; n-grams of at
   *     most {@value #CONTEXT} + 1 of the letters a to z
   */
  public static LetterModel of(Map<String, Double> ngrams) {
    SortedMap<Integer, Byte> sorted = new TreeMap<>();
    ngrams.forEach(
        (ngram, probability) ->
            sorted.put(
                key(ngram, 0, ngram.length()),
                (byte) Math.max(0, Math.min(255, Math.round(-Math.log(probability) * STEPS)))));
    int[] keys = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    byte[] logs = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      logs[i] = java.util.Objects.requireNonNull(sorted.get(keys[i]));
    }
    return new LetterModel(keys, logs);
  }

  static LetterModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)));
    int[] keys = new int[in.readInt()];
    byte[] logs = new byte[keys.length];
    int key = 0;
    for (int i = 0; i < keys.length; i++) {
      int apart = 0;
      int shift = 0;
      int part;
      do {
        part = in.readUnsignedByte();
        apart |= (part & 127) << shift;
        shift += 7;
      } while (part > 127);
      key += apart;
      keys[i] = key;
    }
    in.readFully(logs);
    return new LetterModel(keys, logs);
  }

  /** In the form in which it is shipped. */
  public void write(OutputStream to) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(to);
    DataOutputStream out = new DataOutputStream(zipped);
    out.writeInt(keys.length);
    int last = 0;
    for (int key : keys) {
      int apart = key - last;
      for (; apart > 127; apart >>>= 7) {
        out.writeByte(apart & 127 | 128);
      }
      out.writeByte(apart);
      last = key;
    }
    out.write(logs);
    out.flush();
    zipped.finish();
  }

  /** How many n-grams are kept. */
  public int size() {
    return keys.length;
  }

  /**
   * @param word the letters of the word so far, folded by {@link #letter}
   * @param next the letter in question, folded
   * @return more than 0, at most 1
   */
  public double probability(CharSequence word, char next) {
    double discount = 1;
    for (int from = Math.max(0, word.length() - CONTEXT); from <= word.length(); from++) {
      int at =
          Arrays.binarySearch(keys, key(word, from, word.length()) * (LETTERS + 1) + code(next));
      if (at >= 0) {
        return Math.max(LEAST, discount * Math.exp(-(logs[at] & 255) / STEPS));
      }
      discount *= DISCOUNT;
    }
    return LEAST;
  }

  /** The plain small letter that a letter of the Latin alphabet is made of; 0 of any other. */
  public static char letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 'a' - 'A');
    }
    if (c < 128) {
      return 0;
    }
    int own = OWN.indexOf(Character.toLowerCase(c));
    if (own >= 0) {
      return PLAIN.charAt(own);
    }
    char base =
        java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD).charAt(0);
    return base < 128 ? letter(base) : 0;
  }

  private static int key(CharSequence letters, int from, int to) {
    int key = 0;
    for (int i = from; i < to; i++) {
      key = key * (LETTERS + 1) + code(letters.charAt(i));
    }
    return key;
  }

  private static int code(char letter) {
    if (letter < 'a' || letter > 'z') {
      throw new IllegalArgumentException("not a folded letter");
    }
    return letter - 'a' + 1;
  }
}
