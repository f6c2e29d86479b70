package io.dossier.bench.forger.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * An honest picture of a document as a scanner or a camera saved it.
 *
 * @param other gives a picture of another document, taken in the same way
 */
public record PictureDraft(byte[] bytes, String extension, Supplier<BufferedImage> other) {
  /** Its pixels, each time anew. */
  public BufferedImage picture() throws IOException {
    return Pixels.of(bytes);
  }
}
