package io.dossier.core.access;

import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An API key as its holder has it: {@code dsr_sk_}, 32 characters of base 32 (160 random bits), and
 * 6 check characters, the first 30 bits of the SHA-256 of what stands before them. A typo is
 * refused without a look-up, and a scanner for leaked secrets can tell a real one.
 */
public final class ApiKeyText {
  private static final String PREFIX = "dsr_sk_";
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BODY = 32;
  private static final int CHECK = 6;
  private static final Pattern FORM = Pattern.compile(PREFIX + "[a-z2-7]{" + (BODY + CHECK) + "}");

  private final String text;

  private ApiKeyText(String text) {
    this.text = text;
  }

  public static ApiKeyText random(Randomness randomness) {
    String head = PREFIX + base32(randomness.bytes(BODY * 5 / 8), BODY);
    return new ApiKeyText(head + check(head));
  }

  /** The key that was shown, or empty when it cannot be one. */
  public static Optional<ApiKeyText> parse(String shown) {
    if (!FORM.matcher(shown).matches()) {
      return Optional.empty();
    }
    String head = shown.substring(0, PREFIX.length() + BODY);
    return check(head).equals(shown.substring(head.length()))
        ? Optional.of(new ApiKeyText(shown))
        : Optional.empty();
  }

  public KeyDigest digest() {
    return new KeyDigest(
        HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.US_ASCII))));
  }

  /** The key itself: shown once to whom it is made for, and never kept. */
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return PREFIX + "...";
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
