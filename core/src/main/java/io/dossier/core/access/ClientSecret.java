package io.dossier.core.access;

import io.dossier.core.shared.Randomness;
import java.util.Optional;

/**
 * A client's secret as its holder has it: {@code dsr_cs_}, 52 characters of base 32 (256 random
 * bits), and 6 check characters as an API key has them.
 */
public final class ClientSecret {
  private static final CheckedText FORM = new CheckedText("dsr_cs_", 52);

  private final String text;

  private ClientSecret(String text) {
    this.text = text;
  }

  public static ClientSecret random(Randomness randomness) {
    return new ClientSecret(FORM.random(randomness));
  }

  /** The secret that was shown, or empty when it cannot be one. */
  public static Optional<ClientSecret> parse(String shown) {
    return FORM.holds(shown) ? Optional.of(new ClientSecret(shown)) : Optional.empty();
  }

  public KeyDigest digest() {
    return KeyDigest.of(text);
  }

  /** The secret itself: shown once to whom it is made for, and never kept. */
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return FORM.prefix() + "...";
  }
}
