package io.dossier.core.access;

import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The form of a credential's text: a prefix, random characters of base 32, and 6 check characters,
 * the first 30 bits of the SHA-256 of what stands before them.
 *
 * @param length random characters, 5 bits each
 */
record CheckedText(String prefix, int length, Pattern form) {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int CHECK = 6;

  CheckedText(String prefix, int length) {
    this(prefix, length, Pattern.compile(prefix + "[a-z2-7]{" + (length + CHECK) + "}"));
  }

  String random(Randomness randomness) {
    String head = prefix + base32(randomness.bytes((length * 5 + 7) / 8), length);
    return head + check(head);
  }

  /** Whether a text has this form and its check characters are right. */
  boolean holds(String shown) {
    if (!form.matcher(shown).matches()) {
      return false;
    }
    String head = shown.substring(0, prefix.length() + length);
    return check(head).equals(shown.substring(head.length()));
  }

  private static String check(String head) {
    return base32(Sha256.of(head.getBytes(StandardCharsets.US_ASCII)), CHECK);
  }

  private static String base32(byte[] bytes, int characters) {
    StringBuilder out = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      int bit = i * 5;
      int pair = (bytes[bit / 8] & 0xff) << 8;
      if (bit / 8 + 1 < bytes.length) {
        pair |= bytes[bit / 8 + 1] & 0xff;
      }
      out.append(ALPHABET.charAt(pair >>> (11 - bit % 8) & 31));
    }
    return out.toString();
  }
}
