package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amounts that a statement names outside its table: behind their name in its segment or the next
 * ones of its row, or else under it.
 */
final class NamedAmounts {
  /** Words beside a name: an account's, a day, how many there are. */
  private static final int MOST_BESIDE = 5;

  /** Letters of a currency. */
  private static final int SHORT = 4;

  /** Of the name's height, to the amount under it. */
  private static final double NEAR = 2.5;

  private static final int ROWS_UNDER = 2;

  private final StatementTable table;

  NamedAmounts(StatementTable table) {
    this.table = table;
  }

  /** In the order of the rows; none twice. */
  List<PrintedAmount> of(StatementWords words) {
    List<PrintedAmount> found = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if (!table.within(i)) {
        for (Segment segment : table.rows().get(i).row().segments()) {
          Optional<Span> name = name(segment, words);
          if (name.isPresent()) {
            amount(i, name.get()).filter(each -> !found.contains(each)).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private static Optional<Span> name(Segment segment, StatementWords words) {
    List<Span> all = words.in(segment);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Span span = all.get(0);
    String before = segment.text().substring(0, span.from());
    String behind = segment.text().substring(span.to());
    boolean first = before.chars().noneMatch(Character::isLetter);
    return first && wordsOf(behind) <= MOST_BESIDE ? Optional.of(span) : Optional.empty();
  }

  private static long wordsOf(String text) {
    return List.of(text.split("[^\\p{L}]+")).stream().filter(word -> word.length() > 1).count();
  }

  private Optional<PrintedAmount> amount(int row, Span name) {
    AmountRow own = table.rows().get(row);
    List<PrintedAmount> within =
        own.amounts().stream()
            .filter(PrintedAmount::money)
            .filter(each -> each.span().segment().equals(name.segment()))
            .filter(each -> each.span().from() >= name.to())
            .toList();
    if (!within.isEmpty()) {
      return Optional.of(within.get(0));
    }
    return behind(own, name.segment()).or(() -> under(row, name.box()));
  }

  private static Optional<PrintedAmount> behind(AmountRow row, Segment name) {
    for (Segment segment : row.row().segments()) {
      if (segment.column() > name.column()) {
        Optional<PrintedAmount> amount =
            row.amounts().stream()
                .filter(each -> each.money() && each.span().segment().equals(segment))
                .findFirst();
        if (amount.isPresent()) {
          return amount;
        }
        if (segment.text().chars().filter(Character::isLetter).count() > SHORT) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PrintedAmount> under(int row, PageBox name) {
    int page = table.rows().get(row).page();
    for (int i = row + 1; i <= row + ROWS_UNDER && i < table.rows().size(); i++) {
      AmountRow below = table.rows().get(i);
      if (below.page() != page || table.within(i)) {
        break;
      }
      if (below.row().box().y() - name.bottom() > NEAR * name.height()) {
        break;
      }
      Optional<PrintedAmount> amount =
          below.amounts().stream()
              .filter(PrintedAmount::money)
              .filter(each -> shared(name, each.span().segment().box()) > 0)
              .max(
                  (one, other) ->
                      Double.compare(
                          shared(name, one.span().segment().box()),
                          shared(name, other.span().segment().box())));
      if (amount.isPresent()) {
        return amount;
      }
    }
    return Optional.empty();
  }

  private static double shared(PageBox one, PageBox other) {
    return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
  }
}
