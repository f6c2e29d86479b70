package io.dossier.core.access;

import io.dossier.core.shared.Randomness;
import java.util.Optional;

/**
 * An API key as its holder has it: {@code dsr_sk_}, 32 characters of base 32 (160 random bits), and
 * 6 check characters, the first 30 bits of the SHA-256 of what stands before them. A typo is
 * refused without a look-up, and a scanner for leaked secrets can tell a real one.
 */
public final class ApiKeyText {
  private static final CheckedText FORM = new CheckedText("dsr_sk_", 32);

  private final String text;

  private ApiKeyText(String text) {
    this.text = text;
  }

  public static ApiKeyText random(Randomness randomness) {
    return new ApiKeyText(FORM.random(randomness));
  }

  /** The key that was shown, or empty when it cannot be one. */
  public static Optional<ApiKeyText> parse(String shown) {
    return FORM.holds(shown) ? Optional.of(new ApiKeyText(shown)) : Optional.empty();
  }

  public KeyDigest digest() {
    return KeyDigest.of(text);
  }

  /** The key itself: shown once to whom it is made for, and never kept. */
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return FORM.prefix() + "...";
  }
}
