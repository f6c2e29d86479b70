package io.dossier.core.shared;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A 128-bit id that sorts by its time of making: 48 bits of milliseconds and 80 random bits, as 26
 * characters of Crockford's base 32 (the ULID specification).
 */
public record Ulid(String text) implements Comparable<Ulid> {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

  public Ulid {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a ULID");
    }
  }

  /**
   * @param randomness at least 10 bytes, of which the first 10 are used
   */
  public static Ulid of(Instant time, byte[] randomness) {
    char[] out = new char[26];
    long millis = time.toEpochMilli();
    for (int i = 9; i >= 0; i--) {
      out[i] = ALPHABET.charAt((int) (millis & 31));
      millis >>>= 5;
    }
    for (int i = 0; i < 16; i++) {
      int bit = i * 5;
      int pair = (randomness[bit / 8] & 0xff) << 8;
      if (bit / 8 + 1 < 10) {
        pair |= randomness[bit / 8 + 1] & 0xff;
      }
      out[10 + i] = ALPHABET.charAt((pair >>> (11 - bit % 8)) & 31);
    }
    return new Ulid(new String(out));
  }

  @Override
  public int compareTo(Ulid other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
