package io.dossier.bench.forger;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.Kinds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes forged and honest files with their labels; see {@code bench/run-forger.sh}. */
public final class Forge {
  private Forge() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println(
          """
          run-forger.sh OUT SEED COUNT [--kinds a,b] [--form pdf|clean|scan|photo|mixed]
            COUNT  files; every second one is honest
            kinds  %s
          Writes truth.csv (file,label,attack,handling,source) and places.json (by file: page, and
          box as x, y, width, height from the lower left, of a PDF in points, of a picture in pixels)."""
              .formatted(String.join(",", Kinds.codes())));
      System.exit(2);
    }
    List<String> kinds =
        option(arguments, "--kinds").map(list -> List.of(list.split(","))).orElse(Kinds.codes());
    String form = option(arguments, "--form").orElse("mixed");
    long seed = Long.parseLong(arguments[1]);
    int pairs = Integer.parseInt(arguments[2]) / 2;
    Dice dice = new Dice(seed);
    Forger forger = new Forger(seed, kinds);
    int[] turns = new int[Form.values().length];
    try (LabelFiles files = new LabelFiles(Path.of(arguments[0]))) {
      for (int i = 0; i < pairs; i++) {
        Form drawn = form(form, dice);
        List<LabelledPaper> pair = forger.pair(drawn, turns[drawn.ordinal()]++);
        int first = dice.below(2);
        files.write(pair.get(first));
        files.write(pair.get(1 - first));
      }
    }
  }

  /** Mixed: every second one is a PDF, the others scans, photographs, and a few exact pictures. */
  private static Form form(String name, Dice dice) {
    if (!name.equals("mixed")) {
      return Form.valueOf(name.toUpperCase(Locale.ROOT));
    }
    double share = dice.between(0.0, 1.0);
    return share < 0.5
        ? Form.PDF
        : share < 0.75 ? Form.SCAN : share < 0.92 ? Form.PHOTO : Form.CLEAN;
  }

  private static Optional<String> option(String[] arguments, String name) {
    for (int i = 3; i + 1 < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }
}
