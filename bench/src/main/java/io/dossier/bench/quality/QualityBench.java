package io.dossier.bench.quality;

import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.Kinds;
import io.dossier.core.quality.QualityResult.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints, for each fault and strength, how often it is found, and how many words are still read;
 * see {@code bench/run-quality.sh}.
 */
public final class QualityBench {
  private QualityBench() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println(
          """
          run-quality.sh KEPT SEED COUNT [FAULT,FAULT|none]
            KEPT   folder for what was read, so that it is read once
            COUNT  documents, each of another type
          """);
      System.exit(2);
    }
    Trial trial = new Trial(Path.of(arguments[0]));
    long seed = Long.parseLong(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    List<Fault> faults = faults(arguments.length > 3 ? arguments[3] : "");
    Table table = new Table();
    List<GeneratedDocument> documents = documents(seed, count);
    for (int i = 0; i < documents.size(); i++) {
      Form form = i % 3 == 2 ? Form.SCAN : Form.PHOTO;
      run(trial, documents.get(i), form, faults, table);
      System.err.print("\r" + (i + 1) + " of " + documents.size());
    }
    System.err.println();
    table.print();
  }

  private static void run(
      Trial trial, GeneratedDocument document, Form form, List<Fault> faults, Table table)
      throws IOException {
    Trial.Outcome honest = trial.honest(document, form);
    table.honest(document, form, honest);
    for (Fault fault : faults) {
      for (double strength : fault.strengths) {
        table.add(
            fault, strength, document, form, trial.with(fault, strength, document, form, honest));
      }
    }
  }

  /** Types in turn, so that few documents are of many types. */
  private static List<GeneratedDocument> documents(long seed, int count) {
    List<String> types = Kinds.codes();
    int each = (count + types.size() - 1) / types.size();
    List<GeneratedDocument> all = new ArrayList<>(Generator.documents(seed, types, each).toList());
    all.sort(java.util.Comparator.comparingInt(GeneratedDocument::number));
    int step = Math.max(1, all.size() / count);
    List<GeneratedDocument> some = new ArrayList<>();
    for (int i = 0; some.size() < count && i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  private static List<Fault> faults(String names) {
    if (names.equals("none")) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      if (names.isEmpty() || List.of(names.split(",")).contains(fault.name())) {
        faults.add(fault);
      }
    }
    return faults;
  }

  static boolean low(Trial.Outcome outcome) {
    return outcome.result().score() != Score.HIGH_QUALITY;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
