package io.dossier.core.fraud.content;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Sheet;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.fraud.content.sums.Contradiction;
import io.dossier.core.fraud.content.sums.PrintedSums;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the rules of an extraction against its document as checks of its genuineness: who changes
 * an amount or a number seldom changes all that follows from it.
 *
 * <p>The rules name their sources themselves: sums and tax rates ({@code core.extraction.rule}),
 * check digits and structures ({@code core.extraction.identifier}), codes ({@code
 * core.extraction.code}), embedded invoices ({@code core.extraction.embedded}). A rule that is
 * broken by what was misread is no forgery: what stands in a text layer weighs serious, what OCR
 * read weighs slight.
 */
public final class ContentChecks {
  /**
   * A value that is less sure than this may be that of another field. A field that breaks a rule is
   * never surer than 0.6.
   */
  private static final double SURE = 0.45;

  private static final List<Check> CHECKS =
      List.of(
          Check.ARITHMETIC_MISMATCH,
          Check.CHECKSUM_INVALID,
          Check.BARCODE_MISMATCH,
          Check.EMBEDDED_DATA_MISMATCH);

  private ContentChecks() {}

  /**
   * @param sheets of the examination of the same file
   */
  public static List<CheckResult> of(
      ExtractionResult extraction, Reading reading, List<Sheet> sheets) {
    Places places = new Places(reading, sheets);
    PrintedSums.Result sums = PrintedSums.of(reading);
    List<CheckResult> results = new ArrayList<>();
    for (Check check : CHECKS) {
      List<Validation> rules =
          extraction.validations().stream()
              .filter(validation -> RuleKind.of(validation).equals(Optional.of(check)))
              .toList();
      results.add(result(check, rules, extraction, places, sums));
    }
    return results;
  }

  private static CheckResult result(
      Check check,
      List<Validation> rules,
      ExtractionResult extraction,
      Places places,
      PrintedSums.Result sums) {
    List<Finding> findings = new ArrayList<>();
    rules.stream()
        .filter(rule -> !rule.passed())
        .forEach(rule -> findings.add(finding(rule, extraction, places, sums)));
    int compared = rules.size();
    if (check == Check.BARCODE_MISMATCH) {
      CodesAgainstPrint.Result codes = CodesAgainstPrint.of(places);
      findings.addAll(codes.findings());
      compared += codes.compared();
    }
    if (check == Check.CHECKSUM_INVALID) {
      NumbersInPrint.Result numbers = NumbersInPrint.of(places);
      compared += numbers.compared();
      if (findings.stream().noneMatch(finding -> finding.weight() == Weight.SERIOUS)) {
        findings.addAll(numbers.findings());
      }
    }
    if (check == Check.ARITHMETIC_MISMATCH) {
      compared += sums.compared();
      sums.contradictions().forEach(each -> findings.add(finding(each, places)));
    }
    if (compared == 0) {
      return CheckResult.couldNotRun(check, "the document has no values that the rules need");
    }
    double suspicion =
        findings.stream().mapToDouble(finding -> strength(finding.weight())).max().orElse(0);
    return CheckResult.of(check, suspicion, findings);
  }

  private static double strength(Weight weight) {
    return weight == Weight.SERIOUS ? 1 : 0.5;
  }

  /** Whether print bears out each of the rule's amounts: then other ones were taken for them. */
  private static boolean misread(
      Validation rule, ExtractionResult extraction, PrintedSums.Result sums) {
    List<Provenance.Place> amounts =
        rule.fields().stream()
            .flatMap(name -> Optional.ofNullable(extraction.fields().get(name)).stream())
            .filter(field -> field.value() instanceof Value.Number)
            .flatMap(field -> field.provenance().place().stream())
            .toList();
    return !amounts.isEmpty() && amounts.stream().allMatch(sums::confirms);
  }

  private static Finding finding(
      Validation rule, ExtractionResult extraction, Places places, PrintedSums.Result sums) {
    List<Mark> marks = new ArrayList<>();
    boolean printed = !pictured(places.reading());
    boolean sure = extraction.typeConfidence().value() >= SURE && !misread(rule, extraction, sums);
    for (String name : rule.fields()) {
      FieldValue field = extraction.fields().get(name);
      if (field == null) {
        continue;
      }
      sure &= field.confidence().value() >= SURE;
      printed &= layered(field.provenance());
      field
          .provenance()
          .place()
          .flatMap(place -> places.mark(place, shown(field.value())))
          .ifPresent(marks::add);
    }
    return new Finding(
        sure && printed && !RuleKind.loose(rule) ? Weight.SERIOUS : Weight.SLIGHT,
        "The document contradicts itself: "
            + rule.message()
            + " (rule "
            + rule.rule()
            + (rule.fields().isEmpty() ? "" : "; fields " + String.join(", ", rule.fields()))
            + "). Whoever changes one value seldom changes all that follow from it."
            + (printed ? "" : " The values were read from a picture, and may have been misread.")
            + (sure ? "" : " Some of them are not sure."),
        marks);
  }

  private static Finding finding(Contradiction found, Places places) {
    return new Finding(
        Weight.SERIOUS,
        "The document contradicts itself: "
            + found.words()
            + ". Whoever changes an amount seldom changes all that follow from it.",
        found.suspects().stream()
            .flatMap(suspect -> places.mark(suspect.place(), suspect.text()).stream())
            .toList());
  }

  /** Whether all that was read was read from pictures: so is what was derived of it then. */
  private static boolean pictured(Reading reading) {
    List<Line> lines = reading.pages().stream().flatMap(page -> page.lines().stream()).toList();
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.source() == TextSource.OCR);
  }

  private static boolean layered(Provenance provenance) {
    return provenance.source() == Source.TEXT_LAYER || provenance.source() == Source.DERIVED;
  }

  private static String shown(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return number.number().toPlainString();
    }
    return value instanceof Value.Date date ? date.day().toString() : "";
  }
}
