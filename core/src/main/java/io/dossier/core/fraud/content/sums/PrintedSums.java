package io.dossier.core.fraud.content.sums;

import io.dossier.core.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private PrintedSums() {}

  /**
   * What does not fit.
   *
   * @param compared how many relations hold or do not
   */
  public record Result(int compared, List<Contradiction> contradictions) {
    public Result {
      contradictions = List.copyOf(contradictions);
    }
  }

  public static Result of(Reading reading) {
    List<AmountRow> all = AmountRow.of(reading);
    Explanations explanations = new Explanations(all);
    Map<Integer, List<AmountRow>> pages = new LinkedHashMap<>();
    all.forEach(row -> pages.computeIfAbsent(row.page(), page -> new ArrayList<>()).add(row));
    List<Contradiction> found = new ArrayList<>();
    Suspects suspects = new Suspects();
    int compared = 0;
    for (List<AmountRow> page : pages.values()) {
      if (page.stream().mapToInt(row -> row.amounts().size()).sum() <= MOST_AMOUNTS) {
        compared += new RowProducts(page, explanations, suspects).hold();
        compared += new PrintedTotals(page, explanations, suspects).hold();
        found.addAll(BalanceChain.of(page));
      }
    }
    found.addAll(suspects.convincing());
    return new Result(compared + found.size(), found.stream().limit(MOST_FOUND).toList());
  }
}
