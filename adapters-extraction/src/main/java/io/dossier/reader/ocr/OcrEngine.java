package io.dossier.reader.ocr;

import io.dossier.core.reading.Line;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Reads pictures. Holds the loaded models; used by one thread at a time. */
public final class OcrEngine implements AutoCloseable {
  /** So many boxes at least tell how a picture lies. */
  private static final int TELLING = 3;

  private final Detector detector = new Detector();
  private final UprightClassifier classifier = new UprightClassifier();
  private final Recognizer recognizer = new Recognizer();

  private OcrEngine() {}

  public static OcrEngine load() {
    return new OcrEngine();
  }

  public OcrReading read(BufferedImage picture) {
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
    return new OcrReading(lines(pixels, boxes, upsideDown), turn);
  }

  private List<Line> lines(Pixels pixels, List<TextBox> boxes, boolean[] upsideDown) {
    List<TextBox> upright = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      upright.add(upsideDown[i] ? boxes.get(i).upsideDown() : boxes.get(i));
    }
    List<LinePicture> pictures = upright.stream().map(box -> LinePicture.of(pixels, box)).toList();
    List<Recognizer.Text> texts = recognizer.read(pictures);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < upright.size(); i++) {
      LineOfWords.of(upright.get(i), texts.get(i), pixels).ifPresent(lines::add);
    }
    return lines;
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
    recognizer.close();
  }
}
