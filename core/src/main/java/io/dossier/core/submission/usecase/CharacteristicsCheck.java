package io.dossier.core.submission.usecase;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.submission.Characteristics;
import io.dossier.core.submission.DocumentClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Holds what a caller says of a document against what it is: its type, and the country of its
 * issuer. Who hands in a document as something else may be mistaken; a type that was told with
 * doubt contradicts nothing.
 */
final class CharacteristicsCheck {
  private static final double SURE = 0.9;

  private CharacteristicsCheck() {}

  static CheckResult of(Optional<Characteristics> claimed, ExtractionResult found) {
    if (claimed.isEmpty()) {
      return CheckResult.couldNotRun(
          Check.CHARACTERISTICS_MISMATCH, "nothing was said of the document");
    }
    if (found.type() == DocumentType.OTHER || found.typeConfidence().value() < SURE) {
      return CheckResult.couldNotRun(
          Check.CHARACTERISTICS_MISMATCH, "the type of the document is not sure");
    }
    List<Finding> findings = new ArrayList<>();
    DocumentClasses classes = DocumentClasses.shipped();
    List<String> borneOut = classes.claims(found.type());
    claimed
        .get()
        .documentType()
        .filter(type -> !borneOut.isEmpty() && !borneOut.contains(type))
        .ifPresent(
            type ->
                findings.add(
                    finding("It was submitted as " + type + " and is of type " + code(found))));
    classes
        .country(found.type())
        .filter(country -> claimed.get().issuingCountry().isPresent())
        .filter(country -> !alike(country, claimed.get().issuingCountry().orElseThrow()))
        .ifPresent(
            country ->
                findings.add(
                    finding(
                        "Its issuing country was given otherwise; documents of type "
                            + code(found)
                            + " are issued in "
                            + country)));
    return CheckResult.of(Check.CHARACTERISTICS_MISMATCH, findings.isEmpty() ? 0 : 1, findings);
  }

  private static Finding finding(String what) {
    return new Finding(
        Weight.SLIGHT, "The document is not what was claimed of it. " + what + ".", List.of());
  }

  private static String code(ExtractionResult found) {
    return found.type().code();
  }

  /** ISO 3166-1 codes of two or three letters. */
  private static boolean alike(String alpha3, String claimed) {
    String given = claimed.strip().toUpperCase(Locale.ROOT);
    if (given.length() == 2) {
      try {
        return new Locale("", given).getISO3Country().equals(alpha3);
      } catch (MissingResourceException e) {
        return false;
      }
    }
    return given.equals(alpha3);
  }
}
