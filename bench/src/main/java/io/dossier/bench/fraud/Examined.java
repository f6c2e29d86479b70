package io.dossier.bench.fraud;

import io.dossier.bench.fraud.FraudCase.Spot;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import java.util.List;
import java.util.Optional;

/**
 * A labelled file with the answers of the checks.
 *
 * @param failure why none was made; empty where they were
 */
public record Examined(
    FraudCase labelled, List<CheckResult> results, double seconds, String failure) {
  public Examined {
    results = List.copyOf(results);
  }

  Optional<CheckResult> of(Check check) {
    return results.stream().filter(result -> result.check() == check).findFirst();
  }

  /** Whether a person would be told to look: something grave or serious was found. */
  boolean flagged() {
    return results.stream().anyMatch(Examined::flags);
  }

  static boolean flags(CheckResult result) {
    return result.findings().stream().anyMatch(Examined::weighty);
  }

  static boolean has(CheckResult result, Weight weight) {
    return result.findings().stream().anyMatch(finding -> finding.weight() == weight);
  }

  /** Whether anything that speaks against the file is marked where it was changed. */
  boolean located() {
    return results.stream().anyMatch(this::locates);
  }

  boolean locates(CheckResult result) {
    return result.findings().stream()
        .filter(Finding::risk)
        .flatMap(finding -> finding.marks().stream())
        .anyMatch(mark -> labelled.spots().stream().anyMatch(spot -> meets(mark, spot)));
  }

  private static boolean weighty(Finding finding) {
    return finding.weight() == Weight.GRAVE || finding.weight() == Weight.SERIOUS;
  }

  private static boolean meets(Mark mark, Spot spot) {
    return mark.pageIndex() == spot.pageIndex()
        && mark.areas().stream().anyMatch(area -> area.meets(spot.area()));
  }
}
