package io.dossier.reader.ocr;

import io.dossier.core.reading.PageBox;
import io.dossier.reader.geometry.PixelRect;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Where text stands on a picture, before it is read. */
public final class Sight {
  private final Pixels pixels;
  private final List<TextBox> boxes;
  private final int turn;

  Sight(Pixels pixels, List<TextBox> boxes, int turn) {
    this.pixels = pixels;
    this.boxes = List.copyOf(boxes);
    this.turn = turn;
  }

  /**
   * Of an upright picture whose lines are known.
   *
   * @param lines around each, upright
   */
  public static Sight ofLines(BufferedImage picture, List<PixelRect> lines) {
    return new Sight(Pixels.of(picture), lines.stream().map(Sight::box).toList(), 0);
  }

  private static TextBox box(PixelRect line) {
    return new TextBox(
        new Point(line.left(), line.top()),
        new Point(line.right(), line.top()),
        new Point(line.right(), line.bottom()),
        new Point(line.left(), line.bottom()));
  }

  /** Degrees clockwise by which the picture was turned to be upright. */
  public int turn() {
    return turn;
  }

  /** Around each line, on the turned picture, in reading order. */
  public List<PageBox> places() {
    return boxes.stream().map(box -> box.bounds().toPage(pixels.width(), pixels.height())).toList();
  }

  /**
   * Some of the lines alone.
   *
   * @param wanted is asked for a line's place in {@link #places}
   */
  public Sight only(IntPredicate wanted) {
    List<TextBox> some =
        IntStream.range(0, boxes.size()).filter(wanted).mapToObj(boxes::get).toList();
    return new Sight(pixels, some, turn);
  }

  /** Of the turned picture, in pixels. */
  public int width() {
    return pixels.width();
  }

  public int height() {
    return pixels.height();
  }

  Pixels pixels() {
    return pixels;
  }

  List<TextBox> boxes() {
    return boxes;
  }
}
