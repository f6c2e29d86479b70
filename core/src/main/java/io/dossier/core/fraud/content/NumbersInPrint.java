package io.dossier.core.fraud.content;

import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Occurrence;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the check digits of numbers that are known by their form wherever they stand in a text
 * layer, whatever kind of document it is: bank accounts (ISO 13616), Indonesian and Indian tax
 * numbers, and what is called an IMEI, the number of an Indian or that of a vehicle. Kinds that are
 * told by their field alone are left out, and of vehicles all but those of North America, since
 * other makers need not make the check digit (ISO 3779). Accounts weigh slight: forms and samples
 * are full of invented ones.
 */
final class NumbersInPrint {
  private static final List<Kind> KINDS =
      List.of(
          new Kind("iban", "[A-Z]{2}\\d{2}[ A-Z0-9]{11,}", Near.ANYWHERE, "", "check digit"),
          new Kind(
              "npwp", "\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}", Near.ANYWHERE, "", "check"),
          new Kind("gstin", "\\d{2}[A-Z]{5}\\d{4}[A-Z]\\dZ[0-9A-Z]", Near.ANYWHERE, "", ""),
          new Kind("imei", "\\d{15}", Near.ROWS, "(?i)\\bIMEI", "check digit"),
          new Kind(
              "aadhaar",
              "\\d{4} \\d{4} \\d{4}",
              Near.PAGE,
              "(?i)aadh?aar|uidai|unique identification",
              "check digit"),
          new Kind(
              "vin",
              "[1-5][A-HJ-NPR-Z0-9]{16}",
              Near.ROWS,
              "(?i)\\b(?:vin|chassis|frame|rangka)\\b",
              "check digit"));

  private final Places places;
  private final List<Finding> findings = new ArrayList<>();
  private int compared;

  private NumbersInPrint(Places places) {
    this.places = places;
  }

  /** Where a label makes a number what it is called. */
  private enum Near {
    ANYWHERE,
    /** In its row or the one above. */
    ROWS,
    PAGE
  }

  /**
   * A kind of number.
   *
   * @param form it is printed in
   * @param near where the label is looked for
   * @param flaw a part of the words for what tells a change; empty where any flaw does
   */
  private record Kind(Identifier identifier, Pattern form, Near near, Pattern label, String flaw) {
    Kind(String name, String form, Near near, String label, String flaw) {
      this(Identifier.named(name), Pattern.compile(form), near, Pattern.compile(label), flaw);
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
    List<Row> rows = Layout.of(places.reading()).rows();
    Map<Integer, String> pages = new HashMap<>();
    rows.forEach(row -> pages.merge(row.page(), row.text(), (a, b) -> a + "\n" + b));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean first = i == 0 || rows.get(i - 1).page() != row.page();
      String around = first ? row.text() : rows.get(i - 1).text() + "\n" + row.text();
      for (Segment segment : row.segments()) {
        if (segment.source() == TextSource.TEXT_LAYER) {
          check.look(segment, around, pages.getOrDefault(row.page(), ""));
        }
      }
    }
    return new Result(check.compared, check.findings);
  }

  private void look(Segment segment, String rows, String page) {
    String text = segment.text();
    for (Kind kind : KINDS) {
      if (!kind.form().matcher(text).find() || !labelled(kind, rows, page)) {
        continue;
      }
      for (Occurrence found : kind.identifier().in(text)) {
        if (whole(kind, text, found)) {
          compared++;
          found
              .flaw()
              .filter(flaw -> flaw.contains(kind.flaw()))
              .ifPresent(
                  flaw ->
                      findings.add(finding(kind, segment.span(found.from(), found.to()), flaw)));
        }
      }
    }
  }

  private static boolean labelled(Kind kind, String rows, String page) {
    return switch (kind.near()) {
      case ANYWHERE -> true;
      case ROWS -> kind.label().matcher(rows).find();
      case PAGE -> kind.label().matcher(page).find();
    };
  }

  /** Whether it is printed in its form, and no part of a longer number in groups. */
  private static boolean whole(Kind kind, String text, Occurrence found) {
    String printed = text.substring(found.from(), found.to());
    boolean grouped = printed.indexOf(' ') >= 0 && kind.near() != Near.ANYWHERE;
    boolean goesOn =
        grouped
            && (text.substring(0, found.from()).matches("(?s).*\\d ?")
                || text.substring(found.to()).matches("(?s) ?\\d{4}(?!\\d).*"));
    return kind.form().matcher(printed).matches() && !goesOn;
  }

  private Finding finding(Kind kind, Span span, String flaw) {
    int page = span.segment().page();
    Optional<Mark> mark = places.mark(new Provenance.Place(page, span.seen()), span.text());
    return new Finding(
        kind.identifier().name().equals("iban") ? Weight.SLIGHT : Weight.SERIOUS,
        "The number "
            + span.text()
            + " on page "
            + (page + 1)
            + " has the form of "
            + kind.identifier().name().toUpperCase(Locale.ROOT)
            + ", and "
            + flaw
            + ". A digit that is changed is nearly always found out by it.",
        mark.map(List::of).orElse(List.of()));
  }
}
