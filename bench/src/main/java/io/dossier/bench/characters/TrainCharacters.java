package io.dossier.bench.characters;

import io.dossier.bench.characters.LayerTraining.Weighted;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.reader.ocr.CharacterTrial;
import io.dossier.reader.ocr.KnownCharacters;
import io.dossier.reader.ocr.LineFeatures;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Trains the characters that ship; see {@code bench/run-characters.sh}. Prints how many lines are
 * read right: by the published layer; by two-fold cross-validation, half of the documents each;
 * and, of drawn lines, on others than were trained on. What is written is trained on all.
 */
public final class TrainCharacters {
  private static final int DRAWN = 8_000;
  private static final int TRIED = 500;
  private static final int WIDEST = 275;
  private static final int OF_EACH_KIND = 2;
  private static final int EPOCHS = 6;
  private static final double RATE = 0.002;
  private static final double BACK = 0.001;

  /** Drawn lines are many, and harder to read than those of life. */
  private static final float WEIGHT_OF_DRAWN = 0.1f;

  private final Faces faces;
  private final LineFeatures features = LineFeatures.load();

  private TrainCharacters(Faces faces) {
    this.faces = faces;
  }

  public static void main(String[] arguments) throws IOException, FontFormatException {
    new TrainCharacters(Faces.in(Path.of(arguments[2])))
        .train(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void train(Path out, Path transcribed) throws IOException {
    List<SampleLine> drawn = drawn(1, DRAWN);
    KnownCharacters start = StartingLayer.of(counted(drawn));
    CharacterTrial first = new CharacterTrial(start);
    List<SampleLine> found = new ArrayList<>();
    FoundLine.Taker taker = line -> found.add(line.seenBy(features));
    new TranscribedLines(transcribed).each(features, taker);
    new GeneratedLines(12, OF_EACH_KIND, Form.SCAN, 0).each(features, first, taker);
    new GeneratedLines(11, OF_EACH_KIND, Form.PHOTO, 0).each(features, first, taker);
    List<SampleLine> tried = drawn(2, TRIED);
    System.out.println("characters: " + start.visible());

    KnownCharacters even = trained(start, drawn, found, line -> line.document() % 2 == 0);
    KnownCharacters odd = trained(start, drawn, found, line -> line.document() % 2 == 1);
    Tally before = new Tally(line -> first);
    CharacterTrial byEven = new CharacterTrial(even);
    CharacterTrial byOdd = new CharacterTrial(odd);
    Tally after = new Tally(line -> line.document() % 2 == 0 ? byOdd : byEven);
    before.print("published", found);
    after.print("trained, by cross-validation", found);
    KnownCharacters all = trained(start, drawn, found, line -> true);
    before.print("published", tried);
    new Tally(line -> new CharacterTrial(all)).printWithCharacters("trained", tried);
    try (OutputStream to = Files.newOutputStream(out)) {
      all.write(to);
    }
  }

  private List<SampleLine> drawn(long seed, int count) {
    Dice dice = new Dice(seed);
    LineTexts texts = new LineTexts(dice);
    List<SampleLine> lines = new ArrayList<>();
    while (lines.size() < count) {
      String text = texts.next();
      Optional<DrawnLine> line = DrawnLine.of(text, faces.all(), dice);
      if (line.isPresent()) {
        LineFeatures.Seen seen = features.of(line.get().picture(), line.get().box());
        if (seen.steps() <= WIDEST) {
          lines.add(new SampleLine("drawn", lines.size(), text, true, seen));
        }
      }
      if (lines.size() % 500 == 0) {
        System.err.print("\r" + lines.size() + " lines drawn");
      }
    }
    System.err.println();
    return lines;
  }

  private static Map<Character, Integer> counted(List<SampleLine> lines) {
    Map<Character, Integer> counts = new TreeMap<>();
    for (SampleLine line : lines) {
      for (char c : line.text().toCharArray()) {
        counts.merge(c, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static KnownCharacters trained(
      KnownCharacters start,
      List<SampleLine> drawn,
      List<SampleLine> found,
      Predicate<SampleLine> taken) {
    Classes classes = new Classes(start.visible());
    List<Weighted> lines = new ArrayList<>();
    for (SampleLine line : found) {
      if (taken.test(line) && isLearnable(line, classes)) {
        lines.add(new Weighted(line, 1));
      }
    }
    for (SampleLine line : drawn) {
      if (isLearnable(line, classes)) {
        lines.add(new Weighted(line, WEIGHT_OF_DRAWN));
      }
    }
    KnownCharacters trained =
        new LayerTraining(start, RATE, BACK).over(lines, EPOCHS, start.visible());
    Set<Character> learned = counted(lines.stream().map(Weighted::line).toList()).keySet();
    return StartingLayer.keeping(start, trained, learned);
  }

  private static boolean isLearnable(SampleLine line, Classes classes) {
    return !line.text().isEmpty()
        && line.text().length() <= line.seen().steps()
        && classes.know(line.text());
  }
}
