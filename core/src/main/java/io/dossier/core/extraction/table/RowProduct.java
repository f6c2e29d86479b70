package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A count that was not seen in a row, though the table has a column for it: a lone 1 is easily lost
 * on a picture. It is how many times the price goes into the amount, if it does so without a rest.
 *
 * @param count name of the column of counts
 * @param price of one
 * @param amount of all
 */
public record RowProduct(String count, String price, String amount) {
  private static final BigDecimal MOST = BigDecimal.valueOf(9999);

  /** Fills in the count of a recognized row below a header that has all three columns. */
  void fill(RowBuilder row, Header header) {
    if (!row.isEmpty()
        && row.source() == TextSource.OCR
        && row.number(count).isEmpty()
        && header.columns().keySet().stream().anyMatch(column -> column.name().equals(count))) {
      row.number(price)
          .flatMap(one -> row.number(amount).flatMap(all -> times(one, all)))
          .ifPresent(times -> row.put(count, new Value.Number(times)));
    }
  }

  private static Optional<BigDecimal> times(BigDecimal one, BigDecimal all) {
    if (one.signum() <= 0 || all.compareTo(one) < 0) {
      return Optional.empty();
    }
    BigDecimal[] parts = all.divideAndRemainder(one);
    return parts[1].signum() == 0 && parts[0].compareTo(MOST) <= 0
        ? Optional.of(parts[0].setScale(0))
        : Optional.empty();
  }
}
