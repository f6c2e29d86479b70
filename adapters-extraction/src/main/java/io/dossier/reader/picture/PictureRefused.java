package io.dossier.reader.picture;

/** The picture cannot be read, or passes a limit. */
public final class PictureRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String told;

  /**
   * @param code stable
   * @param told names the limit and the value
   */
  public PictureRefused(String code, String told) {
    super(told);
    this.code = code;
    this.told = told;
  }

  static PictureRefused damaged() {
    return damaged("the file breaks off or contradicts itself");
  }

  /**
   * @param reason what is wrong; nothing of the picture
   */
  static PictureRefused damaged(String reason) {
    return new PictureRefused(
        "picture_damaged", "the picture is damaged beyond reading: " + reason);
  }

  public String code() {
    return code;
  }

  public String told() {
    return told;
  }
}
