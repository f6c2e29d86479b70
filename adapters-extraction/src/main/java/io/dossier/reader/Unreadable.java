package io.dossier.reader;

/** The bytes cannot be read, or pass a limit. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String told;

  /**
   * @param code stable
   * @param told names the limit and the value; nothing of the document
   */
  public Unreadable(String code, String told) {
    super(told);
    this.code = code;
    this.told = told;
  }

  public String code() {
    return code;
  }

  public String told() {
    return told;
  }
}
