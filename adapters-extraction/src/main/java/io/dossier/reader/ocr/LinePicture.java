package io.dossier.reader.ocr;

import java.util.Arrays;

/**
 * A line of text cut out of its picture and laid flat.
 *
 * @param values three planes (blue, green, red) of {@code height} rows, each from -1 to 1
 */
record LinePicture(int width, int height, float[] values) {
  /** The height that classifier and recognizer were trained on. */
  static final int HEIGHT = 48;

  private static final int WIDEST = 3200;

  /** Of a line's values about so many, the darkest, are of its print. */
  private static final double PRINT = 0.02;

  /** And so many are not brighter than its paper. */
  private static final double PAPER = 0.8;

  /**
   * @param wider how much wider it is drawn than it is
   */
  static LinePicture of(Pixels pixels, TextBox box, double wider) {
    double ratio = wider * box.width() / Math.max(1, box.height());
    int width = (int) Math.max(8, Math.min(WIDEST, Math.ceil(HEIGHT * ratio)));
    return ofWidth(pixels, box, width);
  }

  static LinePicture ofWidth(Pixels pixels, TextBox box, int width) {
    float[] values = new float[3 * HEIGHT * width];
    int samples = Math.max(1, Math.min(4, (int) Math.round(box.height() / HEIGHT)));
    float part = 1f / (samples * samples);
    for (int x = 0; x < width; x++) {
      for (int along = 0; along < samples; along++) {
        double u = (x + (along + 0.5) / samples) / width;
        // A pixel's colour is that of its middle.
        Point above = box.at(u, 0).moved(-0.5, -0.5);
        Point below = box.at(u, 1).moved(-0.5, -0.5);
        pixels.addAlong(values, x, width, samples, above, below, part);
      }
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] / 127.5f - 1;
    }
    return new LinePicture(width, HEIGHT, values);
  }

  /** The same in greys, its grain smoothed, from black for the print to white for the paper. */
  LinePicture clearer() {
    float[] grey = smoothed(grey());
    Range range = Range.of(grey);
    if (range.width() <= 0) {
      return this;
    }
    float[] drawn = new float[values.length];
    for (int i = 0; i < drawn.length; i++) {
      float value = 2 * (grey[i % grey.length] - range.black()) / range.width() - 1;
      drawn[i] = Math.max(-1, Math.min(1, value));
    }
    return new LinePicture(width, height, drawn);
  }

  /** How far its print is from its paper, as a share of black from white. */
  double contrast() {
    return Range.of(smoothed(grey())).width() / 2;
  }

  /** The greys of print and of paper, each from -1 to 1. */
  private record Range(float black, float white) {
    static Range of(float[] grey) {
      float[] sorted = grey.clone();
      Arrays.sort(sorted);
      return new Range(
          sorted[(int) (PRINT * (sorted.length - 1))], sorted[(int) (PAPER * (sorted.length - 1))]);
    }

    float width() {
      return white - black;
    }
  }

  /** One plane, by the luma of ITU-R BT.601. */
  private float[] grey() {
    int plane = width * height;
    float[] grey = new float[plane];
    for (int i = 0; i < plane; i++) {
      grey[i] = 0.114f * values[i] + 0.587f * values[plane + i] + 0.299f * values[2 * plane + i];
    }
    return grey;
  }

  /** Each pixel with its neighbours, weighted 1 2 1 along and across. */
  private float[] smoothed(float[] plane) {
    float[] along = new float[plane.length];
    for (int i = 0; i < plane.length; i++) {
      int x = i % width;
      float left = plane[x == 0 ? i : i - 1];
      float right = plane[x == width - 1 ? i : i + 1];
      along[i] = (left + 2 * plane[i] + right) / 4;
    }
    float[] both = new float[plane.length];
    for (int i = 0; i < plane.length; i++) {
      float above = along[i < width ? i : i - width];
      float below = along[i + width >= plane.length ? i : i + width];
      both[i] = (above + 2 * along[i] + below) / 4;
    }
    return both;
  }

  /** Copies it into a batch of wider ones; what is left over stays 0. */
  void into(float[] batch, int place, int batchWidth) {
    for (int row = 0; row < 3 * height; row++) {
      System.arraycopy(values, row * width, batch, (place * 3 * height + row) * batchWidth, width);
    }
  }
}
