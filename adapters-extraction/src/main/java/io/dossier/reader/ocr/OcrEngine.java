package io.dossier.reader.ocr;

import io.dossier.core.reading.Line;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pictures. Holds the loaded models; used by one thread at a time. */
public final class OcrEngine implements AutoCloseable {
  /** So many boxes at least tell how a picture lies. */
  private static final int TELLING = 3;

  private final Detector detector = new Detector();
  private final UprightClassifier classifier = new UprightClassifier();
  private final LineReader reader = new LineReader();

  private OcrEngine() {}

  public static OcrEngine load() {
    return new OcrEngine();
  }

  public OcrReading read(BufferedImage picture) {
    return read(look(picture));
  }

  /** Of a picture that is known to stand upright after this turn. */
  public OcrReading read(BufferedImage picture, int turn) {
    Pixels pixels = Pixels.of(picture).turned(turn);
    List<TextBox> boxes =
        ReadingOrder.of(detector.boxes(pixels.picture())).stream().map(OcrEngine::lying).toList();
    return read(new Sight(pixels, boxes, classifier.upsideDown(pixels, boxes), turn));
  }

  /** Finds where text stands and how the picture lies; reads nothing, which takes the most time. */
  public Sight look(BufferedImage picture) {
    Pixels pixels = Pixels.of(picture);
    List<TextBox> boxes = detector.boxes(picture);
    int turn = 0;
    if (boxes.size() >= TELLING
        && share(boxes.stream().filter(TextBox::tall).count(), boxes) > 0.6) {
      turn = 90;
      pixels = pixels.turned(90);
      boxes = detector.boxes(pixels.picture());
    }
    boxes = ReadingOrder.of(boxes).stream().map(OcrEngine::lying).toList();
    boolean[] upsideDown = classifier.upsideDown(pixels, boxes);
    if (boxes.size() >= TELLING && share(count(upsideDown), boxes) > 0.6) {
      turn = (turn + 180) % 360;
      pixels = pixels.turned(180);
      boxes =
          ReadingOrder.of(detector.boxes(pixels.picture())).stream().map(OcrEngine::lying).toList();
      upsideDown = classifier.upsideDown(pixels, boxes);
    }
    return new Sight(pixels, boxes, upsideDown, turn);
  }

  /** Reads all that was seen. */
  public OcrReading read(Sight sight) {
    List<Line> lines = new ArrayList<>();
    List<OcrReading.Place> places = new ArrayList<>();
    for (LineReader.Found found :
        reader.read(sight.pixels(), sight.boxes(), sight.upsideDown())) {
      Optional<Line> line = LineOfWords.of(found.box(), found.text(), sight.pixels());
      if (line.isPresent()) {
        lines.add(line.get());
        places.add(new OcrReading.Place(found.box(), found.text().places()));
      }
    }
    return new OcrReading(lines, places, sight.turn(), sight.pixels());
  }

  private static TextBox lying(TextBox box) {
    return box.tall() ? box.laidDown() : box;
  }

  private static long count(boolean[] flags) {
    long count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  private static double share(long part, List<TextBox> boxes) {
    return part / (double) boxes.size();
  }

  @Override
  public void close() {
    detector.close();
    classifier.close();
    reader.close();
  }
}
