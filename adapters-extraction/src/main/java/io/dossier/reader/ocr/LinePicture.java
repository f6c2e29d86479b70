package io.dossier.reader.ocr;

/**
 * A line of text cut out of its picture and laid flat.
 *
 * @param values three planes (blue, green, red) of {@code height} rows, each from -1 to 1
 */
record LinePicture(int width, int height, float[] values) {
  /** The height that classifier and recognizer were trained on. */
  static final int HEIGHT = 48;

  private static final int WIDEST = 3200;

  static LinePicture of(Pixels pixels, TextBox box) {
    double ratio = box.width() / Math.max(1, box.height());
    int width = (int) Math.max(8, Math.min(WIDEST, Math.ceil(HEIGHT * ratio)));
    return of(pixels, box, width);
  }

  static LinePicture of(Pixels pixels, TextBox box, int width) {
    float[] values = new float[3 * HEIGHT * width];
    int samples = Math.max(1, Math.min(4, (int) Math.round(box.height() / HEIGHT)));
    double part = 1.0 / (samples * samples);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < width; x++) {
        for (int s = 0; s < samples * samples; s++) {
          double u = (x + (s % samples + 0.5) / samples) / width;
          double v = (y + (s / samples + 0.5) / samples) / HEIGHT;
          Point above = box.topLeft().towards(box.topRight(), u);
          Point below = box.bottomLeft().towards(box.bottomRight(), u);
          Point at = above.towards(below, v);
          for (int channel = 0; channel < 3; channel++) {
            int index = ((2 - channel) * HEIGHT + y) * width + x;
            values[index] += (float) (pixels.at(at.x() - 0.5, at.y() - 0.5, channel) * part);
          }
        }
      }
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] / 127.5f - 1;
    }
    return new LinePicture(width, HEIGHT, values);
  }

  /** Copies it into a batch of wider ones; what is left over stays 0. */
  void into(float[] batch, int place, int batchWidth) {
    for (int row = 0; row < 3 * height; row++) {
      System.arraycopy(values, row * width, batch, (place * 3 * height + row) * batchWidth, width);
    }
  }
}
