package io.dossier.core.examination;

import java.util.List;
import java.util.Optional;

/**
 * All that was found out about the bytes of one file, beside what is read of its pages.
 *
 * @param sheets of the pages, in order
 * @param checks at most one result for a check; checks that are not made on bytes are not among
 *     them
 * @param looks of the pages that were drawn, in order
 * @param signals of the pages that were looked at, in order
 * @param logos those of the ones looked for that were seen, each at most once
 */
public record Examination(
    FileParticulars particulars,
    List<Sheet> sheets,
    List<CheckResult> checks,
    List<PageLook> looks,
    List<PageSignals> signals,
    List<SeenLogo> logos) {
  public Examination {
    sheets = List.copyOf(sheets);
    checks = List.copyOf(checks);
    looks = List.copyOf(looks);
    signals = List.copyOf(signals);
    logos = List.copyOf(logos);
    if (checks.stream().map(CheckResult::check).distinct().count() != checks.size()) {
      throw new IllegalArgumentException("a check has one result");
    }
  }

  public Optional<CheckResult> of(Check check) {
    return checks.stream().filter(result -> result.check() == check).findFirst();
  }
}
