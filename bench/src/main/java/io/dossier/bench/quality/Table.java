package io.dossier.bench.quality;

import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.core.quality.QualityResult.Noted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts outcomes by fault and strength. */
final class Table {
  /** A page of which fewer of the words are still read has suffered. */
  private static final double SUFFERED = 0.9;

  private final Map<String, List<Trial.Outcome>> honest = new LinkedHashMap<>();
  private final Map<String, List<Trial.Outcome>> faulty = new LinkedHashMap<>();
  private final Map<String, Fault> faults = new LinkedHashMap<>();
  private final List<String> falseAlarms = new ArrayList<>();

  void honest(GeneratedDocument document, Form form, Trial.Outcome outcome) {
    honest.computeIfAbsent(form.code(), any -> new ArrayList<>()).add(outcome);
    if (QualityBench.low(outcome)) {
      falseAlarms.add(
          document.type() + " " + document.number() + " " + form.code() + ": " + noted(outcome));
    }
    Measures.print(document.type(), form.code(), "HONEST", 0, outcome);
  }

  void add(
      Fault fault, double strength, GeneratedDocument document, Form form, Trial.Outcome outcome) {
    String row =
        String.format(Locale.ROOT, "%-9s %6.2f", fault.name().toLowerCase(Locale.ROOT), strength);
    faulty.computeIfAbsent(row, any -> new ArrayList<>()).add(outcome);
    faults.put(row, fault);
    Measures.print(document.type(), form.code(), fault.name(), strength, outcome);
  }

  void print() {
    System.out.println("honest pages              n  low");
    honest.forEach(
        (form, outcomes) ->
            System.out.printf(
                Locale.ROOT, "%-20s %6d %5s%n", form, outcomes.size(), low(outcomes)));
    falseAlarms.forEach(each -> System.out.println("  " + each));
    System.out.println("fault, strength  found   low  words kept  suffered  of these low");
    faulty.forEach(this::row);
  }

  private void row(String name, List<Trial.Outcome> outcomes) {
    Fault fault = faults.get(name);
    double found =
        share(
            outcomes.stream()
                .filter(each -> fault != null && each.result().of(fault.indicator).isPresent())
                .count(),
            outcomes.size());
    List<Trial.Outcome> suffered =
        outcomes.stream().filter(each -> each.kept() < SUFFERED).toList();
    System.out.printf(
        Locale.ROOT,
        "%s %6s %6s %8s %10d %10s%n",
        name,
        QualityBench.percent(found),
        low(outcomes),
        QualityBench.percent(
            outcomes.stream().mapToDouble(Trial.Outcome::kept).average().orElse(0)),
        suffered.size(),
        suffered.isEmpty() ? "" : low(suffered));
  }

  private static String low(List<Trial.Outcome> outcomes) {
    return QualityBench.percent(
        share(outcomes.stream().filter(QualityBench::low).count(), outcomes.size()));
  }

  private static double share(long some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private static String noted(Trial.Outcome outcome) {
    return outcome.result().noted().stream()
        .map(Noted::description)
        .collect(Collectors.joining(" "));
  }
}
