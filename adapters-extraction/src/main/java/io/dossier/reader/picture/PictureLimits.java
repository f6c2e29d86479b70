package io.dossier.reader.picture;

import io.dossier.reader.Unreadable;

/**
 * What a picture may be.
 *
 * @param megapixels as stored
 * @param pages of a TIFF
 */
public record PictureLimits(int megapixels, int pages) {
  /** Larger pictures are read at a smaller size. */
  static final long WORKING_PIXELS = 16_000_000;

  long pixels() {
    return megapixels * 1_000_000L;
  }

  Unreadable tooLarge(long pixels) {
    return new Unreadable(
        "pixel_limit",
        "the picture has "
            + pixels / 1_000_000
            + " megapixels; at most "
            + megapixels
            + " are read");
  }
}
