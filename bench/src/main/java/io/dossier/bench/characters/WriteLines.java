package io.dossier.bench.characters;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.reader.ocr.CharacterTrial;
import io.dossier.reader.ocr.KnownCharacters;
import io.dossier.reader.ocr.LineFeatures;
import java.awt.FontFormatException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes lines whose text is known as the recognizer is given them, for {@code
 * bench/recognizer/train.py}, and the network that it begins with; see {@code
 * bench/run-recognizer.sh}. A file for each set; of each line its set, its document's number, its
 * text, whether capitals are told, how many columns it has, and its bytes.
 */
public final class WriteLines implements AutoCloseable {
  private static final int DRAWN = 10_000;
  private static final int SCANS = 10;
  private static final int PHOTOS = 7;

  /** Of lines with more columns little more is learned, at much more time. */
  private static final int WIDEST = 1600;

  /** Rows of three colours in a column. */
  private static final int COLUMN = 3 * 48;

  private final DataOutputStream out;
  private int count;

  private WriteLines(Path file) throws IOException {
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /**
   * @param arguments a folder to write to, with the {@code latin.characters} that {@link
   *     TrainCharacters} wrote; one of transcribed pictures; and one of fonts
   */
  public static void main(String[] arguments) throws IOException, FontFormatException {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve("published.onnx"), LineFeatures.network());
    KnownCharacters known;
    try (InputStream characters = Files.newInputStream(folder.resolve("latin.characters"))) {
      known = KnownCharacters.read(characters);
    }
    CharacterTrial reader = new CharacterTrial(known);
    try (LineFeatures features = LineFeatures.load()) {
      try (WriteLines lines = new WriteLines(folder.resolve("transcribed.lines"))) {
        new TranscribedLines(Path.of(arguments[1])).each(features, lines::write);
      }
      try (WriteLines lines = new WriteLines(folder.resolve("scan.lines"))) {
        new GeneratedLines(3101, SCANS, Form.SCAN, 0.55).each(features, reader, lines::write);
      }
      try (WriteLines lines = new WriteLines(folder.resolve("photo.lines"))) {
        new GeneratedLines(3102, PHOTOS, Form.PHOTO, 0.08).each(features, reader, lines::write);
      }
    }
    try (WriteLines lines = new WriteLines(folder.resolve("drawn.lines"))) {
      lines.draw(Path.of(arguments[2]));
    }
  }

  private void draw(Path fonts) throws IOException, FontFormatException {
    Faces faces = Faces.in(fonts);
    Dice dice = new Dice(3103);
    LineTexts texts = new LineTexts(dice);
    while (count < DRAWN) {
      String text = texts.next();
      Optional<DrawnLine> line = DrawnLine.of(text, faces.all(), dice);
      if (line.isPresent()) {
        write(new FoundLine("drawn", count, text, true, line.get().picture(), line.get().box()));
      }
    }
  }

  private void write(FoundLine line) throws IOException {
    byte[] bytes = LineFeatures.drawn(line.picture(), line.box());
    int columns = bytes.length / COLUMN;
    if (columns > WIDEST) {
      return;
    }
    out.writeUTF(line.set());
    out.writeInt(line.document());
    out.writeUTF(line.text());
    out.writeBoolean(line.caseTold());
    out.writeInt(columns);
    out.write(bytes);
    count++;
    if (count % 500 == 0) {
      System.err.print("\r" + count + " lines");
    }
  }

  @Override
  public void close() throws IOException {
    System.err.println();
    out.close();
  }
}
