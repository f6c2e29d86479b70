package io.dossier.reader.heif;

/** A picture has more pixels than may be decoded. */
public final class HeifTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long pixels;

  HeifTooLarge(long pixels) {
    super("too many pixels");
    this.pixels = pixels;
  }

  public long pixels() {
    return pixels;
  }
}
