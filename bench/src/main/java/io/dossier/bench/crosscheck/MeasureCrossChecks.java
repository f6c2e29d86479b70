package io.dossier.bench.crosscheck;

import io.dossier.core.crosscheck.FieldComparison;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures cross-checks on labelled pairs, beside Jaro-Winkler and the token-set ratio alone; see
 * {@code bench/run-crosschecks.sh}. Lines of these two are fitted on the pairs of {@code dev}.
 */
public final class MeasureCrossChecks {
  private static final int WARM_ROUNDS = 20;
  private static final int TIMED_ROUNDS = 10;

  private MeasureCrossChecks() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0 || !List.of("dev", "test").contains(arguments[0])) {
      System.err.println(
          """
          run-crosschecks.sh dev|test [DIR]
            DIR        names.tsv, addresses.tsv, organizations.tsv (share, label, left, right, note);
                       without it those of the source tree""");
      System.exit(2);
    }
    Optional<Path> folder =
        arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
    List<String> table = new ArrayList<>(CrossCheckReport.head());
    List<String> details = new ArrayList<>();
    for (PairFile file : PairFile.values()) {
      String name = file.name().toLowerCase(Locale.ROOT);
      List<LabelledPair> all = file.pairs(folder);
      List<LabelledPair> measured = share(all, arguments[0]);
      CrossCheckReport report = new CrossCheckReport(share(all, "dev"), measured);
      table.addAll(report.rows(name));
      details.add("\n### " + name + ", " + measured.size() + " pairs of " + arguments[0] + "\n");
      details.addAll(report.confusion());
      details.add("");
      details.addAll(report.worst());
      details.add(
          String.format(
              Locale.ROOT, "\n%.3f ms of a core for a comparison, warm", millis(measured)));
    }
    table.forEach(System.out::println);
    details.forEach(System.out::println);
  }

  private static List<LabelledPair> share(List<LabelledPair> pairs, String share) {
    return pairs.stream().filter(pair -> pair.share().equals(share)).toList();
  }

  private static double millis(List<LabelledPair> pairs) {
    FieldComparison comparison = new FieldComparison();
    compare(comparison, pairs, WARM_ROUNDS);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    compare(comparison, pairs, TIMED_ROUNDS);
    return (threads.getCurrentThreadCpuTime() - start)
        / 1e6
        / TIMED_ROUNDS
        / Math.max(1, pairs.size());
  }

  private static void compare(FieldComparison comparison, List<LabelledPair> pairs, int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (LabelledPair pair : pairs) {
        comparison.compare(pair.kind(), pair.left(), pair.right());
      }
    }
  }
}
