package io.dossier.reader.ocr;

import java.awt.image.BufferedImage;
import java.util.List;

/** Finds the lines of text on a picture. */
final class Detector implements AutoCloseable {
  private static final int MULTIPLE = 32;
  private static final int LONG_SIDE = 960;

  /**
   * Of a long strip, such as a receipt, the short side keeps so much, or its letters melt together.
   */
  private static final int SHORT_SIDE = 480;

  private static final int LONGEST = 2048;

  /** ImageNet's mean and deviation, applied to blue, green, red as the model was trained. */
  private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

  private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

  private final Model model = Model.load("/models/ch_PP-OCRv4_det_infer.onnx");

  /** Boxes in pixels of the picture. */
  List<TextBox> boxes(BufferedImage picture) {
    double scale = scale(picture.getWidth(), picture.getHeight());
    int width = multiple(picture.getWidth() * scale);
    int height = multiple(picture.getHeight() * scale);
    Pixels pixels = Pixels.scaled(picture, width, height);
    float[] input = new float[3 * width * height];
    int plane = width * height;
    for (int i = 0; i < plane; i++) {
      int rgb = pixels.rgb()[i];
      input[i] = ((rgb & 255) / 255f - MEAN[0]) / DEVIATION[0];
      input[plane + i] = ((rgb >> 8 & 255) / 255f - MEAN[1]) / DEVIATION[1];
      input[2 * plane + i] = ((rgb >> 16 & 255) / 255f - MEAN[2]) / DEVIATION[2];
    }
    Model.Output output = model.run(input, 1, 3, height, width);
    double back = picture.getWidth() / (double) width;
    double down = picture.getHeight() / (double) height;
    return new ProbabilityMap(width, height, output.values())
        .boxes().stream().map(box -> box.times(back, down)).toList();
  }

  private static double scale(int width, int height) {
    double longSide = Math.max(width, height);
    double shortSide = Math.min(width, height);
    double wanted = Math.max(LONG_SIDE / longSide, SHORT_SIDE / shortSide);
    return Math.min(Math.min(1, wanted), LONGEST / longSide);
  }

  private static int multiple(double side) {
    return Math.max(MULTIPLE, (int) Math.round(side / MULTIPLE) * MULTIPLE);
  }

  @Override
  public void close() {
    model.close();
  }
}
