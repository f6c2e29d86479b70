package io.dossier.reader.ocr;

import io.dossier.core.extraction.type.TypeModels;
import io.dossier.reader.ocr.language.PrintedText;
import io.dossier.reader.ocr.network.FoldedActivations;
import io.dossier.reader.ocr.network.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the characters of lines. */
final class Recognizer implements AutoCloseable {
  private static final int BATCH = 8;
  private static final int MULTIPLE = 8;

  /** Lines of a batch are at most so much wider than its narrowest: what they lack costs time. */
  private static final double LIKE = 1.1;

  /** So many blank columns at least stand behind a line: it is read better so. */
  private static final int BLANK = 24;

  /** No batch is wider than this in all, so that its memory stays bounded. */
  private static final int WIDEST_BATCH = 6400;

  static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";

  private final Alphabet alphabet;
  private final Model model;
  private final CtcDecoding decoding;
  private final LikelyText likely = new LikelyText(PrintedText.with(TypeModels.phrases()));

  Recognizer() {
    KnownCharacters known = KnownCharacters.load();
    alphabet = known.alphabet();
    model =
        Model.load(
            MODEL, bytes -> new FoldedActivations().apply(known.layer().instead().apply(bytes)));
    decoding = new CtcDecoding(alphabet);
  }

  /**
   * The characters of one line.
   *
   * @param steps into how many time steps the line's own width was divided
   */
  record Text(List<LikelyText.Glyph> glyphs, double steps) {
    /** The mean of the characters'; 0 where nothing was read. */
    double confidence() {
      return glyphs.stream().mapToDouble(LikelyText.Glyph::probability).average().orElse(0);
    }

    /** Letters and digits. */
    long letters() {
      return glyphs.stream().filter(glyph -> Character.isLetterOrDigit(glyph.character())).count();
    }

    /** With blanks between its words. */
    String printed() {
      StringBuilder printed = new StringBuilder();
      for (LikelyText.Glyph glyph : glyphs) {
        printed.append(glyph.spaceBefore() ? " " : "").append(glyph.character());
      }
      return printed.toString();
    }

    /** Characters in a time step. */
    double crowding() {
      return glyphs.size() / steps;
    }

    List<OcrReading.Glyph> places() {
      return glyphs.stream()
          .map(
              glyph ->
                  new OcrReading.Glyph(
                      glyph.character(), (glyph.step() + 0.5) / steps, glyph.probability()))
          .toList();
    }
  }

  /** The texts, in the order of the lines. */
  List<Text> read(List<LinePicture> lines) {
    List<Text> texts = new ArrayList<>(java.util.Collections.nCopies(lines.size(), EMPTY));
    List<Integer> byWidth =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> lines.get(i).width()))
            .toList();
    int from = 0;
    while (from < byWidth.size()) {
      int to = from + 1;
      double widest = LIKE * lines.get(byWidth.get(from)).width();
      while (to < byWidth.size()
          && to - from < BATCH
          && lines.get(byWidth.get(to)).width() <= widest
          && (to - from + 1) * lines.get(byWidth.get(to)).width() <= WIDEST_BATCH) {
        to++;
      }
      batch(lines, byWidth.subList(from, to), texts);
      from = to;
    }
    return texts;
  }

  private static final Text EMPTY = new Text(List.of(), 1);

  private void batch(List<LinePicture> lines, List<Integer> indexes, List<Text> texts) {
    int widest = lines.get(indexes.get(indexes.size() - 1)).width();
    int width = padded(widest);
    float[] input = new float[indexes.size() * 3 * LinePicture.HEIGHT * width];
    for (int i = 0; i < indexes.size(); i++) {
      lines.get(indexes.get(i)).into(input, i, width);
    }
    Model.Output output = model.run(input, indexes.size(), 3, LinePicture.HEIGHT, width);
    int steps = (int) output.shape()[1];
    for (int i = 0; i < indexes.size(); i++) {
      LinePicture line = lines.get(indexes.get(i));
      List<LikelyText.Glyph> glyphs =
          likely.choose(decoding.decode(output.values(), i * steps * alphabet.size(), steps));
      texts.set(indexes.get(i), new Text(glyphs, steps * (double) line.width() / width));
    }
  }

  /** With the blank columns behind a line. */
  static int padded(int width) {
    return (width + BLANK + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
  }

  @Override
  public void close() {
    model.close();
  }
}
