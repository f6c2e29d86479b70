package io.dossier.bench.characters;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.Kinds;
import io.dossier.bench.generator.photo.BlackAndWhite;
import io.dossier.bench.generator.photo.Jpeg;
import io.dossier.reader.ocr.CharacterTrial;
import io.dossier.reader.ocr.LineFeatures;
import io.dossier.reader.ocr.TextBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Lines of generated scans or photographs. Which line is which is found by what a first reading
 * makes of it: it is the part of the document's text that is nearest, where one is near enough and
 * nearer than all others. Of documents of several pages the first.
 *
 * @param count of each type
 * @param copies what share of pages is copied in black and white
 */
record GeneratedLines(long seed, int count, Form form, double copies) {
  private static final int WORDS = 14;

  /** A text is near where so many of its characters at most are different. */
  private static final double FAR = 0.34;

  private static final int SHORT = 5;

  /** What would be packed better than this is not packed. */
  private static final double LOSSLESS = 0.85;

  /**
   * Tells of each line that was recognized.
   *
   * @param reader reads each picture before it is copied, so that lines are known that copying
   *     spoils
   */
  void each(LineFeatures features, CharacterTrial reader, FoundLine.Taker taker)
      throws IOException {
    Dice dice = new Dice(seed);
    Iterator<GeneratedDocument> documents =
        Generator.documents(seed, Kinds.codes(), count).iterator();
    for (int number = 0; documents.hasNext(); number++) {
      GeneratedDocument document = documents.next();
      Set<String> texts = texts(document.pdf());
      BufferedImage drawn = document.picture(form);
      boolean copied = dice.chance(copies);
      BufferedImage picture =
          packed(copied ? BlackAndWhite.copy(drawn, dice) : drawn, dice.between(0.4, 0.9));
      String set = form.code() + (copied ? "-copied" : "");
      for (TextBox box : features.lines(picture)) {
        Optional<String> text = nearest(reader.text(features.of(drawn, box)), texts);
        if (text.isPresent()) {
          taker.take(new FoundLine(set, number, text.get(), true, picture, box));
        }
      }
    }
  }

  private static BufferedImage packed(BufferedImage picture, double quality) throws IOException {
    return quality > LOSSLESS
        ? picture
        : ImageIO.read(new ByteArrayInputStream(Jpeg.of(picture, (float) quality)));
  }

  /** All that could stand on a line: words that follow each other. */
  private static Set<String> texts(byte[] pdf) throws IOException {
    Set<String> texts = new HashSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (String line : stripper.getText(document).split("\n")) {
        String[] words = line.trim().split("\\s+");
        for (int from = 0; from < words.length; from++) {
          StringBuilder text = new StringBuilder();
          for (int to = from; to < Math.min(words.length, from + WORDS); to++) {
            texts.add(text.append(text.isEmpty() ? "" : " ").append(words[to]).toString());
          }
        }
      }
    }
    return texts;
  }

  private static Optional<String> nearest(String reading, Set<String> texts) {
    String read = reading.replace(" ", "");
    int far = Math.max(read.length() < SHORT ? 1 : 0, (int) (FAR * read.length()));
    String best = "";
    int least = far + 1;
    boolean alone = false;
    for (String text : texts) {
      String candidate = text.replace(" ", "");
      if (read.length() < 2 || Math.abs(candidate.length() - read.length()) > least) {
        continue;
      }
      int distance = new LevenshteinDistance(least).apply(read, candidate);
      if (distance >= 0 && distance < least) {
        least = distance;
        best = text;
        alone = true;
      } else if (distance == least && !candidate.equals(best.replace(" ", ""))) {
        alone = distance == 0;
      }
    }
    return least <= far && (alone || least == 0) ? Optional.of(best) : Optional.empty();
  }
}
