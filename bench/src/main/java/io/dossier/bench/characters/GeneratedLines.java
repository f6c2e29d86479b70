package io.dossier.bench.characters;

import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.Kinds;
import io.dossier.reader.ocr.CharacterTrial;
import io.dossier.reader.ocr.LineFeatures;
import io.dossier.reader.ocr.TextBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
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
 * nearer than all others.
 */
record GeneratedLines(long seed, int count, Form form) {
  private static final int WORDS = 14;

  /** A text is near where so many of its characters at most are different. */
  private static final double FAR = 0.25;

  private static final int SHORT = 5;

  List<SampleLine> seenBy(LineFeatures features, CharacterTrial reader) throws IOException {
    List<SampleLine> lines = new ArrayList<>();
    Iterator<GeneratedDocument> documents =
        Generator.documents(seed, Kinds.codes(), count).iterator();
    for (int number = 0; documents.hasNext(); number++) {
      GeneratedDocument document = documents.next();
      GeneratedDocument.Output output = document.output(form);
      if (output.extension().equals("pdf")) {
        continue;
      }
      Set<String> texts = texts(document.pdf());
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(output.bytes()));
      for (TextBox box : features.lines(picture)) {
        LineFeatures.Seen seen = features.of(picture, box);
        Optional<String> text = nearest(reader.text(seen), texts);
        if (text.isPresent()) {
          lines.add(new SampleLine(form.code(), number, text.get(), true, seen));
        }
      }
    }
    return lines;
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
