package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.Provenance;
import io.dossier.core.reading.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for amounts of which one was changed, over the whole print of a document. A document tells
 * most amounts twice: once printed, once as the sum, product or difference of others. Who forges an
 * amount changes the digits that count in one place, so that the relation fails by those digits
 * alone; whatever honest documents leave out makes it fail in all. A difference that the document
 * prints elsewhere, as a discount, a deposit or a row that was overlooked, is explained by it.
 *
 * <p>Source: the redundancy of amounts, by which accountants test for transposed and altered digits
 * (casting and cross-casting); the share of chance is reckoned in {@link Evidence}.
 */
public final class PrintedSums {
  /** More numbers are a listing, in which anything adds up. */
  private static final int MOST_AMOUNTS = 400;

  private static final int MOST_FOUND = 6;

  private static final int MANY_DIGITS = 6;

  /** One after another, each knowing what the one before found to hold. */
  private static final int LOOKS = 2;

  private PrintedSums() {}

  /**
   * What does not fit.
   *
   * @param compared how many relations hold or do not
   * @param confirmed where the amounts of relations that hold stand, on the pages as they are seen
   */
  public record Result(
      int compared, List<Contradiction> contradictions, List<Provenance.Place> confirmed) {
    public Result {
      contradictions = List.copyOf(contradictions);
      confirmed = List.copyOf(confirmed);
    }

    /** Whether a relation that holds has the amount at this place. */
    public boolean confirms(Provenance.Place place) {
      double x = place.box().x() + place.box().width() / 2;
      double y = place.box().y() + place.box().height() / 2;
      return confirmed.stream()
          .filter(each -> each.pageIndex() == place.pageIndex())
          .map(Provenance.Place::box)
          .anyMatch(box -> box.x() <= x && x <= box.right() && box.y() <= y && y <= box.bottom());
    }
  }

  public static Result of(Reading reading) {
    List<AmountRow> all = AmountRow.of(reading);
    Explanations explanations = new Explanations(all);
    Map<Integer, List<AmountRow>> pages = new LinkedHashMap<>();
    all.forEach(row -> pages.computeIfAbsent(row.page(), page -> new ArrayList<>()).add(row));
    List<Contradiction> found = new ArrayList<>();
    Suspects suspects = new Suspects(confirmed(all, pages, explanations));
    int compared = 0;
    for (List<AmountRow> page : pages.values()) {
      if (fewEnough(page)) {
        compared += new RowProducts(page, explanations, suspects).hold();
        compared += new TaxShares(page, explanations, suspects).hold();
        compared += new PrintedTotals(page, explanations, suspects).hold();
        found.addAll(BalanceChain.of(page));
      }
    }
    compared += new RollForward(all, explanations, suspects).hold();
    new ToldTwice(pages, explanations, suspects).hold();
    found.addAll(suspects.convincing());
    List<Contradiction> distinct = found.stream().distinct().toList();
    return new Result(
        compared + distinct.size(),
        distinct.stream().limit(MOST_FOUND).toList(),
        suspects.confirmed().stream()
            .map(amount -> new Provenance.Place(amount.page(), amount.span().seen()))
            .toList());
  }

  /**
   * The amounts of all relations that hold: looks before the last one, so that it suspects none. An
   * amount that is told again is borne out once the other is, which may stand below it.
   */
  private static Set<PrintedAmount> confirmed(
      List<AmountRow> all, Map<Integer, List<AmountRow>> pages, Explanations explanations) {
    Set<PrintedAmount> confirmed = Set.of();
    for (int look = 0; look < LOOKS; look++) {
      Suspects suspects = new Suspects(confirmed);
      for (List<AmountRow> page : pages.values()) {
        if (fewEnough(page)) {
          new RowProducts(page, explanations, suspects).hold();
          new TaxShares(page, explanations, suspects).hold();
          new PrintedTotals(page, explanations, suspects).hold();
          BalanceChain.confirm(page, suspects);
        }
      }
      new RollForward(all, explanations, suspects).hold();
      confirmed = toldAgain(suspects.confirmed(), pages);
    }
    return confirmed;
  }

  /** With all that say the same to the last of many digits: nobody changes one into the other. */
  private static Set<PrintedAmount> toldAgain(
      Set<PrintedAmount> confirmed, Map<Integer, List<AmountRow>> pages) {
    Set<BigDecimal> values =
        confirmed.stream()
            .filter(PrintedSums::manyDigits)
            .map(PrintedAmount::value)
            .collect(Collectors.toSet());
    Set<PrintedAmount> all = new HashSet<>(confirmed);
    pages.values().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.amounts().stream())
        .filter(amount -> manyDigits(amount) && values.contains(amount.value()))
        .forEach(all::add);
    return all;
  }

  private static boolean manyDigits(PrintedAmount amount) {
    return amount.money() && amount.value().precision() >= MANY_DIGITS;
  }

  private static boolean fewEnough(List<AmountRow> page) {
    return page.stream().mapToInt(row -> row.amounts().size()).sum() <= MOST_AMOUNTS;
  }
}
