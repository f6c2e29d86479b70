package io.dossier.reader.ocr;

import io.dossier.core.reading.Line;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Reads pictures. Holds the loaded models; used by one thread at a time. */
public final class OcrEngine implements AutoCloseable {
  /** So many boxes at least tell how a picture lies. */
  private static final int TELLING = 3;

  /** A line read with this confidence is not tried the other way up. */
  private static final double SURE = 0.9;

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

  /** On a page that stands upright a line is turned only where it reads better that way. */
  private List<Line> lines(Pixels pixels, List<TextBox> boxes, boolean[] upsideDown) {
    List<Recognizer.Text> texts = new ArrayList<>(recognizer.read(pictures(pixels, boxes)));
    List<TextBox> turned = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      if (upsideDown[i] && texts.get(i).confidence() < SURE) {
        turned.add(boxes.get(i).upsideDown());
        places.add(i);
      }
    }
    List<Recognizer.Text> again = recognizer.read(pictures(pixels, turned));
    List<TextBox> upright = new ArrayList<>(boxes);
    for (int i = 0; i < places.size(); i++) {
      if (again.get(i).confidence() > texts.get(places.get(i)).confidence()) {
        texts.set(places.get(i), again.get(i));
        upright.set(places.get(i), turned.get(i));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < upright.size(); i++) {
      LineOfWords.of(upright.get(i), texts.get(i), pixels).ifPresent(lines::add);
    }
    return lines;
  }

  private static List<LinePicture> pictures(Pixels pixels, List<TextBox> boxes) {
    return boxes.stream().map(box -> LinePicture.of(pixels, box)).toList();
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
