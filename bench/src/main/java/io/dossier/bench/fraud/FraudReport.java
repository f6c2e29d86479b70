package io.dossier.bench.fraud;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came out of examining labelled files, in all, by attack and by check. */
final class FraudReport {
  private final List<Examined> files;
  private final Map<Check, CheckTally> checks = new EnumMap<>(Check.class);
  private final Map<String, int[]> attacks = new TreeMap<>();
  private final List<String> alarms = new ArrayList<>();

  private FraudReport(List<Examined> files) {
    this.files = List.copyOf(files);
  }

  static FraudReport of(List<Examined> files) {
    FraudReport report = new FraudReport(files);
    files.forEach(report::add);
    return report;
  }

  private void add(Examined file) {
    for (CheckResult result : file.results()) {
      checks.computeIfAbsent(result.check(), CheckTally::new).add(file, result);
      if (!file.labelled().forged() && Examined.flags(result)) {
        alarms.add(
            file.labelled().source() + " " + file.labelled().name() + ": " + result.check().id());
      }
    }
    if (file.labelled().forged()) {
      int[] counts = attacks.computeIfAbsent(file.labelled().attack(), any -> new int[4]);
      counts[0]++;
      counts[1] += file.flagged() ? 1 : 0;
      counts[2] += file.labelled().spots().isEmpty() ? 0 : 1;
      counts[3] += file.located() ? 1 : 0;
    }
  }

  private long count(FraudCase.Label label, boolean flaggedOnly) {
    return files.stream()
        .filter(file -> file.labelled().label() == label)
        .filter(file -> !flaggedOnly || file.flagged())
        .count();
  }

  private int sum(int column) {
    return attacks.values().stream().mapToInt(counts -> counts[column]).sum();
  }

  private double[] seconds() {
    return files.stream().mapToDouble(Examined::seconds).sorted().toArray();
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("forged", sum(0));
    json.put("found", sum(1));
    json.put("with_known_places", sum(2));
    json.put("located", sum(3));
    json.put("honest", count(FraudCase.Label.HONEST, false));
    json.put("honest_flagged", count(FraudCase.Label.HONEST, true));
    json.put("prepared", count(FraudCase.Label.PREPARED, false));
    json.put("prepared_flagged", count(FraudCase.Label.PREPARED, true));
    Map<String, String> failures = new TreeMap<>();
    files.stream()
        .filter(file -> !file.failure().isEmpty())
        .forEach(file -> failures.put(file.labelled().name(), file.failure()));
    json.put("not_examined", failures);
    json.put("seconds_median", middle(seconds(), 0.5));
    json.put("seconds_95th", middle(seconds(), 0.95));
    json.put("seconds_most", middle(seconds(), 1));
    Map<String, Object> byAttack = new LinkedHashMap<>();
    attacks.forEach(
        (attack, counts) ->
            byAttack.put(
                attack, Map.of("files", counts[0], "found", counts[1], "located", counts[3])));
    json.put("attacks", byAttack);
    Map<String, Object> byCheck = new LinkedHashMap<>();
    checks.forEach((check, tally) -> byCheck.put(check.id(), tally.json()));
    json.put("checks", byCheck);
    json.put("false_alarms", alarms);
    return json;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    attacks.forEach(
        (attack, counts) ->
            lines.add(
                "  %-32s found %3d of %3d, located %3d of %3d"
                    .formatted(attack, counts[1], counts[0], counts[3], counts[2])));
    checks.values().forEach(tally -> lines.add(tally.line()));
    alarms.forEach(alarm -> lines.add("  false alarm: " + alarm));
    files.stream()
        .filter(file -> !file.failure().isEmpty())
        .forEach(
            file -> lines.add("  not examined: " + file.labelled().name() + ": " + file.failure()));
    double[] seconds = seconds();
    lines.add(
        String.format(
            Locale.ROOT,
            "found %d of %d forged, located %d of %d, %d of %d honest flagged;"
                + " seconds: median %.2f, 95 of 100 within %.2f, most %.2f",
            sum(1),
            sum(0),
            sum(3),
            sum(2),
            count(FraudCase.Label.HONEST, true),
            count(FraudCase.Label.HONEST, false),
            middle(seconds, 0.5),
            middle(seconds, 0.95),
            middle(seconds, 1)));
    return lines;
  }

  private static double middle(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.round((sorted.length - 1) * share)];
  }
}
