package io.dossier.core.fraud;

/** The verdict in one word, from the best to the worst but for {@link #TRUSTED}. */
public enum FraudScore {
  /** There is a reason to trust, and none not to. */
  TRUSTED,
  NORMAL,
  /** A person has to look. */
  WARNING,
  /** Forgery with hardly another explanation. */
  HIGH_RISK
}
