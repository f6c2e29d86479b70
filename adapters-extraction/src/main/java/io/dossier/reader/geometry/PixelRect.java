package io.dossier.reader.geometry;

import io.dossier.core.reading.PageBox;

/** A rectangle on a picture: pixels, origin at the top left. */
public record PixelRect(double left, double top, double right, double bottom) {
  /**
   * @param width of the whole picture
   * @param height likewise
   */
  public PageBox toPage(int width, int height) {
    return PageBox.clamped(left / width, top / height, right / width, bottom / height);
  }
}
