package io.dossier.bench.quality;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.photo.Jpeg;
import io.dossier.core.examination.Examination;
import io.dossier.core.quality.QualityJudgement;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.core.reading.Word;
import io.dossier.reader.document.DocumentPages;
import io.dossier.reader.examination.DocumentExamination;
import io.dossier.reader.process.ReaderLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One generated page: as it is, and with a fault. What is read of a picture is kept in a folder, so
 * that another judgement of the same pictures takes no time.
 */
final class Trial {
  private static final float JPEG = 0.8f;

  /** Words that short are read of a smudge, too. */
  private static final int LEAST_LETTERS = 3;

  private static final double SURE = 0.8;

  private final DocumentPages pages = new DocumentPages();
  private final Path kept;

  Trial(Path kept) {
    this.kept = kept;
  }

  /**
   * @param kept share of the honest picture's sure words that are still read, 0 to 1
   */
  record Outcome(QualityResult result, Reading reading, Examination examination, double kept) {}

  Outcome honest(GeneratedDocument document, Form form) throws IOException {
    return judged(document.picture(form), name(document, form, "honest"), Map.of());
  }

  Outcome with(Fault fault, double strength, GeneratedDocument document, Form form, Outcome honest)
      throws IOException {
    Dice dice = new Dice(31L * document.number() + fault.ordinal());
    BufferedImage picture = fault.on(Shot.of(document.picture(form)), strength, dice).picture();
    String name =
        name(document, form, fault.name() + String.format(Locale.ROOT, "-%.3f", strength));
    return judged(picture, name, words(honest.reading()));
  }

  private Outcome judged(BufferedImage picture, String name, Map<String, Integer> wanted)
      throws IOException {
    byte[] bytes = Jpeg.of(picture, JPEG);
    Examination examination =
        DocumentExamination.of(bytes, Optional.empty(), ReaderLimits.DEFAULT, (done, all) -> {});
    Reading reading = reading(bytes, name);
    return new Outcome(
        QualityJudgement.of(reading, examination), reading, examination, share(reading, wanted));
  }

  private Reading reading(byte[] bytes, String name) throws IOException {
    Path file = kept.resolve(name + ".bin");
    if (Files.exists(file)) {
      return ReadingCodec.decode(Files.readAllBytes(file)).orElseThrow();
    }
    Reading reading =
        pages.read(bytes, Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {});
    Files.createDirectories(kept);
    Files.write(file, ReadingCodec.encode(reading));
    return reading;
  }

  private static String name(GeneratedDocument document, Form form, String what) {
    return "%s-%04d-%s-%s".formatted(document.type(), document.number(), form.code(), what);
  }

  private static double share(Reading reading, Map<String, Integer> wanted) {
    Map<String, Integer> there = new HashMap<>();
    allWords(reading).forEach(word -> there.merge(letters(word.text()), 1, Integer::sum));
    int all = 0;
    int found = 0;
    for (Map.Entry<String, Integer> each : wanted.entrySet()) {
      all += each.getValue();
      found += Math.min(each.getValue(), there.getOrDefault(each.getKey(), 0));
    }
    return all == 0 ? 1 : (double) found / all;
  }

  private static Map<String, Integer> words(Reading reading) {
    Map<String, Integer> words = new HashMap<>();
    for (Word word : allWords(reading)) {
      String letters = letters(word.text());
      if (word.confidence() >= SURE && letters.length() >= LEAST_LETTERS) {
        words.merge(letters, 1, Integer::sum);
      }
    }
    return words;
  }

  private static List<Word> allWords(Reading reading) {
    return reading.pages().stream()
        .map(ReadPage::lines)
        .flatMap(List::stream)
        .flatMap(line -> line.words().stream())
        .toList();
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
