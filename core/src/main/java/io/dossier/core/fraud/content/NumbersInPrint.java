package io.dossier.core.fraud.content;

import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Occurrence;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the check digits of numbers that are known by their form wherever they stand in a text
 * layer, whatever kind of document it is: bank accounts (ISO 13616), Indonesian and Indian tax
 * numbers, and what is called an IMEI. Kinds that are told by their field alone, or whose check
 * digit not every issuer makes, as those of vehicles, are left out. Accounts weigh slight: forms
 * and samples are full of invented ones.
 */
final class NumbersInPrint {
  private static final List<Kind> KINDS =
      List.of(
          new Kind("iban", "[A-Z]{2}\\d{2}[ A-Z0-9]{11,}", ""),
          new Kind("npwp", "\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}", ""),
          new Kind("gstin", "\\d{2}[A-Z]{5}\\d{4}[A-Z]\\dZ[0-9A-Z]", ""),
          new Kind("imei", "\\d{15}", "(?i)\\bIMEI"));

  private final Places places;
  private final List<Finding> findings = new ArrayList<>();
  private int compared;

  private NumbersInPrint(Places places) {
    this.places = places;
  }

  /**
   * A kind of number.
   *
   * @param name of its {@link Identifier}
   * @param form it is printed in
   * @param label that stands on its line; empty where the form is enough
   */
  private record Kind(Identifier identifier, Pattern form, Pattern label) {
    Kind(String name, String form, String label) {
      this(Identifier.named(name), Pattern.compile(form), Pattern.compile(label));
    }
  }

  /**
   * What does not hold.
   *
   * @param compared how many numbers were found
   */
  record Result(int compared, List<Finding> findings) {}

  static Result of(Places places) {
    NumbersInPrint check = new NumbersInPrint(places);
    for (ReadPage page : places.reading().pages()) {
      for (Line line : page.lines()) {
        if (line.source() == TextSource.TEXT_LAYER) {
          check.look(page, line);
        }
      }
    }
    return new Result(check.compared, check.findings);
  }

  private void look(ReadPage page, Line line) {
    String text = line.text();
    for (Kind kind : KINDS) {
      if (!kind.form().matcher(text).find() || !kind.label().matcher(text).find()) {
        continue;
      }
      for (Occurrence found : kind.identifier().in(text)) {
        if (kind.form().matcher(text.substring(found.from(), found.to())).matches()) {
          compared++;
          found
              .flaw()
              .filter(flaw -> flaw.contains("check digit"))
              .ifPresent(flaw -> findings.add(finding(kind, page, line, found, flaw)));
        }
      }
    }
  }

  private Finding finding(Kind kind, ReadPage page, Line line, Occurrence found, String flaw) {
    String printed = line.text().substring(found.from(), found.to());
    Optional<Mark> mark =
        box(line, found)
            .flatMap(box -> places.mark(new Provenance.Place(page.index(), box), printed));
    return new Finding(
        kind.identifier().name().equals("iban") ? Weight.SLIGHT : Weight.SERIOUS,
        "The number "
            + printed
            + " on page "
            + (page.index() + 1)
            + " has the form of "
            + kind.identifier().name().toUpperCase(Locale.ROOT)
            + ", and "
            + flaw
            + ". A digit that is changed is nearly always found out by it.",
        mark.map(List::of).orElse(List.of()));
  }

  /** The words in which it stands; words are parted by one blank in a line's text. */
  private static Optional<PageBox> box(Line line, Occurrence found) {
    int at = 0;
    Optional<PageBox> box = Optional.empty();
    for (Word word : line.words()) {
      int end = at + word.text().length();
      if (at < found.to() && end > found.from()) {
        box = Optional.of(box.map(known -> known.union(word.box())).orElse(word.box()));
      }
      at = end + 1;
    }
    return box;
  }
}
