package io.dossier.reader;

/** The document is locked, and what was given does not open it. */
public final class PasswordNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String told;

  /**
   * @param told what is missing
   */
  public PasswordNeeded(String told) {
    super(told);
    this.told = told;
  }

  public String told() {
    return told;
  }
}
