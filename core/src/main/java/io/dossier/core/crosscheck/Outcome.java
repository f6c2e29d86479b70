package io.dossier.core.crosscheck;

/** What a similarity comes to. */
public enum Outcome {
  MATCH,
  REVIEW,
  MISMATCH;

  private static final int MATCHES_FROM = 90;
  private static final int REVIEWED_FROM = 70;

  /** 90 and above match, below 70 they do not, between a person should look. */
  public static Outcome of(int score) {
    if (score >= MATCHES_FROM) {
      return MATCH;
    }
    return score >= REVIEWED_FROM ? REVIEW : MISMATCH;
  }
}
