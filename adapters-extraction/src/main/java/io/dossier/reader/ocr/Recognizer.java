package io.dossier.reader.ocr;

import io.dossier.core.extraction.type.TypeModels;
import io.dossier.reader.ocr.language.PrintedText;
import io.dossier.reader.ocr.network.FoldedActivations;
import io.dossier.reader.ocr.network.LearnedWeights;
import io.dossier.reader.ocr.network.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Reads the characters of lines. */
final class Recognizer implements AutoCloseable {
  /** Widths are multiples of a power of two that is at least this, and a sixteenth of them. */
  private static final int MULTIPLE = 16;

  /** Of so many widths the compiled network is kept: all that lines usually have. */
  static final int WIDTHS = 48;

  /** So many blank columns at least stand behind a line: it is read better so. */
  private static final int BLANK = 24;

  static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";

  private static final String LEARNED = "/models/latin.network";

  private final Alphabet alphabet;
  private final Model model;
  private final CtcDecoding decoding;
  private final LikelyText likely = new LikelyText(PrintedText.with(TypeModels.phrases()));

  Recognizer() {
    KnownCharacters known = KnownCharacters.load();
    alphabet = known.alphabet();
    UnaryOperator<byte[]> learned = learned().instead();
    UnaryOperator<byte[]> last = known.layer().instead();
    model =
        Model.load(
            MODEL,
            bytes -> new FoldedActivations().apply(last.apply(learned.apply(bytes))),
            WIDTHS);
    decoding = new CtcDecoding(alphabet);
  }

  /** What the network learned of Latin print after it was published. */
  private static LearnedWeights learned() {
    try (InputStream in = Objects.requireNonNull(Recognizer.class.getResourceAsStream(LEARNED))) {
      return LearnedWeights.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /**
   * The texts, in the order of the lines. Each is read by itself: what the network makes of one
   * line fits into the nearest memory, what it makes of several does not.
   */
  List<Text> read(List<LinePicture> lines) {
    return lines.stream().map(this::read).toList();
  }

  private Text read(LinePicture line) {
    int width = padded(line.width());
    float[] input = new float[3 * LinePicture.HEIGHT * width];
    line.into(input, 0, width);
    Model.Output output = model.run(input, 1, 3, LinePicture.HEIGHT, width);
    int steps = (int) output.shape()[1];
    List<LikelyText.Glyph> glyphs = likely.choose(decoding.decode(output.values(), steps));
    return new Text(glyphs, steps * (double) line.width() / width);
  }

  /** With the blank columns behind a line. */
  static int padded(int width) {
    int least = width + BLANK;
    int multiple = Math.max(MULTIPLE, Integer.highestOneBit(least) / MULTIPLE);
    return (least + multiple - 1) / multiple * multiple;
  }

  @Override
  public void close() {
    model.close();
  }
}
