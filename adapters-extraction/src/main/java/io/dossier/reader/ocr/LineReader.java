package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Reads lines that were found. A line that leaves doubt is looked at a second time: upside down,
 * where it seems to stand so; and clearer, which is wider, without grain and from black to white.
 * Letters are lost where they stand too close, since in connectionist temporal classification two
 * alike need a time step between them and thin ones are passed over, and where paper is grey and
 * has a grain, as on photographs taken indoors.
 */
final class LineReader implements AutoCloseable {
  /** A line read with this confidence is not tried the other way up. */
  private static final double SURE = 0.9;

  /**
   * A phrase read with less is tried the other way up in any case: of zones on their heads the
   * classifier does not know how they stand.
   */
  private static final double NONSENSE = 0.65;

  /** A line read with less is worth a clearer look: more of them cost time and bring nothing. */
  private static final double DOUBTFUL = 0.85;

  /** So many characters in a time step stand too close. */
  private static final double CROWDED = 0.48;

  /**
   * Faint print loses letters of which the recognizer does not know, and so with more confidence.
   */
  private static final double FAINT = 0.25;

  private static final double DOUBTFUL_IF_FAINT = 0.97;

  /** What is read with this confidence is of a script that is known. */
  private static final double KNOWN_SCRIPT = 0.93;

  /** At the second look a line is drawn so much wider. */
  private static final double WIDER = 1.3;

  /** A text that has more letters may be so much less sure. */
  private static final double LESS_SURE = 0.02;

  /** Of so many time steps a line has room for a few words. */
  private static final double LONG = 24;

  /** Fewer characters in a time step are too few for print that fills its line. */
  private static final double SPARSE = 0.15;

  private static final double TWICE = 2;

  /** A line of so many time steps has more than one word. */
  private static final double PHRASE = 20;

  /** So many characters in a time step are close, though not too close by themselves. */
  private static final double CLOSE = 0.4;

  private static final double DOUBTFUL_IF_CLOSE = 0.95;

  private static final String FILLERS = "<<";

  /** What faded has so many times as many letters at the second look. */
  private static final double FADED = 2;

  private static final double LEGIBLE = 0.75;

  /** So wide the strokes of a numeral come apart: thin ones sooner, bold ones later. */
  private static final double[] NUMERALS_WIDER = {1.6, 2};

  /** So many shapes that may be a letter are looked at. */
  private static final int SHAPES = 6;

  private final Recognizer recognizer = new Recognizer();
  private final UprightClassifier classifier;

  LineReader(UprightClassifier classifier) {
    this.classifier = classifier;
  }

  /** A line as it stands upright. */
  record Found(TextBox box, Recognizer.Text text) {}

  /**
   * In the order of the boxes; without those of a script that is not known, without specks, columns
   * of colons, and letters that were read twice.
   */
  List<Found> read(Pixels pixels, List<TextBox> boxes) {
    List<Found> lines = new ArrayList<>(read(boxes, box -> LinePicture.of(pixels, box, 1)));
    readTurned(pixels, lines);
    readClearer(pixels, lines);
    readSparse(pixels, lines);
    readClose(pixels, lines);
    readNumerals(pixels, lines);
    lines.removeIf(line -> isOfUnknownScript(line, pixels));
    Specks specks = Specks.among(boxes);
    lines.removeIf(line -> specks.is(line.box(), line.text()));
    lines.removeAll(ColonColumns.among(lines));
    List<Found> seen = List.copyOf(lines);
    lines.removeIf(line -> SharedLetters.is(line, seen));
    readLicenceClass(pixels, lines);
    return lines;
  }

  private void readLicenceClass(Pixels pixels, List<Found> lines) {
    List<TextBox> shapes = LicenceClass.shapes(lines, pixels).stream().limit(SHAPES).toList();
    read(shapes, box -> LinePicture.of(pixels, box, 1)).stream()
        .filter(line -> LicenceClass.LETTER.matcher(line.text().printed()).matches())
        .filter(line -> line.text().confidence() >= LEGIBLE)
        .findFirst()
        .ifPresent(lines::add);
  }

  private List<Found> read(List<TextBox> boxes, Function<TextBox, LinePicture> picture) {
    List<Recognizer.Text> texts = recognizer.read(boxes.stream().map(picture).toList());
    List<Found> lines = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      lines.add(new Found(boxes.get(i), texts.get(i)));
    }
    return lines;
  }

  /** On a page that stands upright a line is turned only where it reads better that way. */
  private void readTurned(Pixels pixels, List<Found> lines) {
    readAgain(
        lines,
        line ->
            isHopeless(line.text())
                || line.text().confidence() < SURE
                    && classifier.upsideDown(pixels, List.of(line.box())) > 0,
        TextBox::upsideDown,
        box -> LinePicture.of(pixels, box, 1),
        (before, after) -> after.confidence() > before.confidence());
  }

  private void readClearer(Pixels pixels, List<Found> lines) {
    readAgain(
        lines,
        line -> isDoubtful(line.text()) || isFaint(line, pixels),
        UnaryOperator.identity(),
        box -> LinePicture.of(pixels, box, WIDER).clearer(),
        (before, after) ->
            after.letters() > before.letters()
                && after.confidence() >= before.confidence() - LESS_SURE);
  }

  /** Long lines of which little was read: where print is small, letters fade from one on. */
  private void readSparse(Pixels pixels, List<Found> lines) {
    readAgain(
        lines,
        line -> line.text().steps() >= LONG && line.text().crowding() < SPARSE,
        UnaryOperator.identity(),
        box -> LinePicture.of(pixels, box, TWICE).clearer(),
        (before, after) ->
            after.letters() >= FADED * before.letters() && after.confidence() > LEGIBLE);
  }

  /**
   * Where letters stand close in small print, single ones fade among others that are read well;
   * fillers of a machine readable zone melt together.
   */
  private void readClose(Pixels pixels, List<Found> lines) {
    readAgain(
        lines,
        line ->
            line.text().steps() >= PHRASE
                && line.text().confidence() < DOUBTFUL_IF_CLOSE
                && (line.text().crowding() >= CLOSE || line.text().printed().contains(FILLERS)),
        UnaryOperator.identity(),
        box -> LinePicture.of(pixels, box, TWICE),
        (before, after) ->
            after.letters() >= before.letters()
                && after.confidence() > before.confidence()
                && !once(after).equals(once(before)));
  }

  /** Without doubled letters: drawn so wide, one is at times read twice. Digits are not. */
  private static String once(Recognizer.Text text) {
    return text.printed().replaceAll("(\\p{L})\\1+", "$1");
  }

  private void readNumerals(Pixels pixels, List<Found> lines) {
    for (double wider : NUMERALS_WIDER) {
      readAgain(
          lines,
          line -> OfficeNumber.isNearlyIn(line.text()),
          UnaryOperator.identity(),
          box -> LinePicture.of(pixels, box, wider),
          OfficeNumber::hasMore);
    }
  }

  /**
   * @param better whether the second text is to stand for the first
   */
  private void readAgain(
      List<Found> lines,
      Predicate<Found> wanted,
      UnaryOperator<TextBox> box,
      Function<TextBox, LinePicture> picture,
      BiPredicate<Recognizer.Text, Recognizer.Text> better) {
    List<Integer> places =
        IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).boxed().toList();
    List<Found> again =
        read(places.stream().map(i -> box.apply(lines.get(i).box())).toList(), picture);
    for (int i = 0; i < again.size(); i++) {
      int line = places.get(i);
      if (better.test(lines.get(line).text(), again.get(i).text())) {
        lines.set(line, again.get(i));
      }
    }
  }

  /** A phrase that reads as nonsense, or of which hardly anything was read. */
  private static boolean isHopeless(Recognizer.Text text) {
    return text.steps() >= LONG && (text.confidence() < NONSENSE || text.crowding() < SPARSE);
  }

  private static boolean isDoubtful(Recognizer.Text text) {
    return text.confidence() < DOUBTFUL || text.crowding() > CROWDED;
  }

  private static boolean isFaint(Found line, Pixels pixels) {
    return line.text().confidence() < DOUBTFUL_IF_FAINT
        && LinePicture.of(pixels, line.box(), 1).contrast() < FAINT;
  }

  private static boolean isOfUnknownScript(Found line, Pixels pixels) {
    return line.text().confidence() < KNOWN_SCRIPT
        && Headline.isIn(LinePicture.of(pixels, line.box(), 1));
  }

  @Override
  public void close() {
    recognizer.close();
  }
}
