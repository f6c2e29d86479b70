package io.dossier.reader.ocr;

import io.dossier.reader.geometry.PixelRect;
import io.dossier.reader.ocr.network.FoldedActivations;
import io.dossier.reader.ocr.network.Model;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Finds the lines of text on a picture. It looks at a small copy first; where the print on that is
 * smaller than it finds precisely, it looks again at a larger one of the part that is printed,
 * since a box that is a pixel short there cuts off the feet of letters, or the first and last of
 * them.
 */
final class Detector implements AutoCloseable {
  /** Of so many sizes of pictures the compiled network is kept. */
  private static final int SIZES = 6;

  private static final int MULTIPLE = 32;
  private static final int LONG_SIDE = 960;

  /**
   * Of a long strip, such as a receipt, the short side keeps so much, or its letters melt together.
   */
  private static final int SHORT_SIDE = 480;

  private static final int LONGEST = 2048;

  /** Boxes of this height, in pixels of the copy, are found precisely. */
  private static final double PRECISE = 24;

  /** The second look costs time and memory with its area: no more than this. */
  private static final int LONGEST_AGAIN = 1664;

  private static final double MOST_LARGER = 2;

  /**
   * So many lines' heights around what was found are looked at again as well: along the text, since
   * the first look misses ends of lines such as a zone's fillers, and beside it.
   */
  private static final double ALONG = 16;

  private static final double BESIDE = 4;

  /** Fewer lines are found better among blank paper, and take little time. */
  private static final int MANY = 8;

  private static final double WORTHWHILE = 1.15;

  /** ImageNet's mean and deviation, applied to blue, green, red as the model was trained. */
  private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

  private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

  private final Model model =
      Model.load("/models/ch_PP-OCRv4_det_infer.onnx", new FoldedActivations(), SIZES);

  /** Boxes in pixels of the picture. */
  List<TextBox> boxes(BufferedImage picture) {
    double scale = scale(picture.getWidth(), picture.getHeight());
    List<TextBox> boxes = boxes(picture, scale);
    if (boxes.isEmpty()) {
      return boxes;
    }
    Rectangle printed = printed(picture, boxes);
    double larger = larger(printed, scale, boxes);
    if (larger < WORTHWHILE * scale) {
      return boxes;
    }
    Span across = Span.of(printed.x, printed.width, picture.getWidth(), MULTIPLE / larger);
    Span down = Span.of(printed.y, printed.height, picture.getHeight(), MULTIPLE / larger);
    BufferedImage part = picture.getSubimage(across.from, down.from, across.length, down.length);
    return boxes(part, larger).stream().map(box -> box.moved(across.from, down.from)).toList();
  }

  /** A part of a picture's side. */
  private record Span(int from, int length) {
    /** Made longer to a multiple of a step, within the side, so that the copy is not distorted. */
    static Span of(int from, int length, int side, double step) {
      int longer = (int) Math.round(Math.ceil(length / step) * step);
      if (longer >= side) {
        return new Span(0, side);
      }
      return new Span(Math.max(0, Math.min(side - longer, from - (longer - length) / 2)), longer);
    }
  }

  /** Where lines were found, with room for what was not; all of a picture that has few. */
  private static Rectangle printed(BufferedImage picture, List<TextBox> boxes) {
    Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
    if (boxes.size() < MANY) {
      return whole;
    }
    double height = height(boxes, 0.5);
    boolean lying = boxes.stream().filter(TextBox::tall).count() * 2 < boxes.size();
    double across = height * (lying ? ALONG : BESIDE);
    double down = height * (lying ? BESIDE : ALONG);
    Rectangle2D around = new Rectangle2D.Double();
    for (TextBox box : boxes) {
      PixelRect bounds = box.bounds();
      Rectangle2D roomy = new Rectangle2D.Double();
      roomy.setFrameFromDiagonal(
          bounds.left() - across,
          bounds.top() - down,
          bounds.right() + across,
          bounds.bottom() + down);
      around = around.isEmpty() ? roomy : around.createUnion(roomy);
    }
    return around.getBounds().intersection(whole);
  }

  private List<TextBox> boxes(BufferedImage picture, double scale) {
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

  /** The scale at which all but the smallest quarter of the lines are of a height well found. */
  private static double larger(Rectangle printed, double scale, List<TextBox> boxes) {
    double small = Math.max(1, height(boxes, 0.25) * scale);
    double wanted = scale * Math.min(MOST_LARGER, PRECISE / small);
    return Math.min(
        Math.min(1, wanted), LONGEST_AGAIN / (double) Math.max(printed.width, printed.height));
  }

  /** The height that a share of the lines are below, in pixels of the picture. */
  private static double height(List<TextBox> boxes, double share) {
    return boxes.stream()
        .mapToDouble(box -> Math.min(box.width(), box.height()))
        .sorted()
        .skip((long) (share * boxes.size()))
        .findFirst()
        .orElseThrow();
  }

  private static int multiple(double side) {
    return Math.max(MULTIPLE, (int) Math.round(side / MULTIPLE) * MULTIPLE);
  }

  @Override
  public void close() {
    model.close();
  }
}
