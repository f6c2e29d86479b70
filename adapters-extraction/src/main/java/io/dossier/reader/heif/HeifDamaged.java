package io.dossier.reader.heif;

/** The container or what is coded in it is damaged, or uses what is not known here. */
public final class HeifDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String told;

  /**
   * @param told what is wrong; nothing of the picture
   */
  HeifDamaged(String told) {
    super(told);
    this.told = told;
  }

  public String told() {
    return told;
  }
}
