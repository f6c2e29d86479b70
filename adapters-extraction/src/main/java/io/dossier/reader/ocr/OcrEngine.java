package io.dossier.reader.ocr;

import io.dossier.core.reading.Line;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads pictures. Holds the loaded models; used by one thread at a time. */
public final class OcrEngine implements AutoCloseable {
  /** So many boxes at least tell how a picture lies. */
  private static final int TELLING = 3;

  /** A larger share of its boxes than this tells it. */
  private static final double MOST = 0.6;

  /** So many lines, the longest, are asked whether they stand upside down ... */
  private static final int ASKED_FIRST = 8;

  /** ... and so many at most, where a larger share of the first than this differs from the rest. */
  private static final int ASKED = 24;

  private static final double FEW = 0.2;

  private final Detector detector = new Detector();
  private final UprightClassifier classifier = new UprightClassifier();
  private final LineReader reader = new LineReader(classifier);

  private OcrEngine() {}

  public static OcrEngine load() {
    return new OcrEngine();
  }

  public OcrReading read(BufferedImage picture) {
    return read(look(picture));
  }

  /** Of a picture that is known to stand upright after this turn. */
  public OcrReading read(BufferedImage picture, int turn) {
    Pixels pixels = BlackAndWhite.softened(Pixels.of(picture)).turned(turn);
    return read(new Sight(pixels, lines(pixels.picture()), turn));
  }

  /** Finds where text stands and how the picture lies; reads nothing, which takes the most time. */
  public Sight look(BufferedImage picture) {
    Pixels given = Pixels.of(picture);
    Pixels pixels = BlackAndWhite.softened(given);
    List<TextBox> boxes = detector.boxes(pixels == given ? picture : pixels.picture());
    int turn = 0;
    long tall = boxes.stream().filter(TextBox::tall).count();
    if (boxes.size() >= TELLING && tall > MOST * boxes.size()) {
      turn = 90;
      pixels = pixels.turned(90);
      boxes = detector.boxes(pixels.picture());
    }
    boxes = ordered(boxes);
    if (boxes.size() >= TELLING && isUpsideDown(pixels, longest(boxes))) {
      turn = (turn + 180) % 360;
      pixels = pixels.turned(180);
      boxes = lines(pixels.picture());
    }
    return new Sight(pixels, boxes, turn);
  }

  private boolean isUpsideDown(Pixels pixels, List<TextBox> lines) {
    List<TextBox> first = lines.subList(0, Math.min(ASKED_FIRST, lines.size()));
    double share = classifier.upsideDown(pixels, first);
    if (share > FEW && share < 1 - FEW) {
      share = classifier.upsideDown(pixels, lines);
    }
    return share > MOST;
  }

  private List<TextBox> lines(BufferedImage picture) {
    return ordered(detector.boxes(picture));
  }

  private static List<TextBox> ordered(List<TextBox> boxes) {
    return ReadingOrder.of(boxes).stream().map(OcrEngine::lying).toList();
  }

  private static List<TextBox> longest(List<TextBox> boxes) {
    return boxes.stream()
        .sorted(Comparator.comparingDouble(box -> -box.width()))
        .limit(ASKED)
        .toList();
  }

  /** Reads all that was seen. */
  public OcrReading read(Sight sight) {
    List<Line> lines = new ArrayList<>();
    List<OcrReading.Place> places = new ArrayList<>();
    for (LineReader.Found found : reader.read(sight.pixels(), sight.boxes())) {
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

  @Override
  public void close() {
    detector.close();
    classifier.close();
    reader.close();
  }
}
