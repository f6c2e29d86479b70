package io.dossier.core.extraction.table;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headings of a table in the order that a regulation prescribes, by their labels. Tells what a
 * heading is that cannot be read, or only half, by those on both sides of it: of all ways to lay
 * headings and labels beside each other in order, that one is taken by which they are likest (S. B.
 * Needleman and C. D. Wunsch, 1970).
 */
public record HeadOrder(List<String> labels) {
  /** What a pair adds beyond its likeness: one that is not alike is a little worse than none. */
  private static final double PAIR = -0.25;

  /** A heading of no label, or a label without a heading. */
  private static final double ALONE = -0.2;

  /** A head in this order has at least two headings that are as they should be. */
  private static final double LEAST = 1.4;

  public HeadOrder {
    labels = List.copyOf(labels);
  }

  /**
   * @param likeness the sum of what pairs and lonely ones add
   */
  private record Laid(Map<Integer, String> labels, double likeness) {}

  /** The header with its columns as the likeliest order has them; as it is, where none fits. */
  static Header applied(
      List<HeadOrder> orders, Header header, MarkedText text, List<Column> wanted) {
    List<Heading> headings = orders.isEmpty() ? List.of() : Heading.of(header, text);
    Optional<Laid> best = Optional.empty();
    for (HeadOrder order : orders) {
      Laid laid = order.laid(headings, text);
      if (laid.likeness() > best.map(Laid::likeness).orElse(LEAST)) {
        best = Optional.of(laid);
      }
    }
    return best.map(laid -> header(header, headings, laid, wanted)).orElse(header);
  }

  private static Header header(
      Header header, List<Heading> headings, Laid laid, List<Column> wanted) {
    Map<Column, PageBox> columns = new LinkedHashMap<>();
    List<PageBox> others = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String label = laid.labels().getOrDefault(i, "");
      Header.put(label, headings.get(i).box(), wanted, columns, others);
    }
    return new Header(header.first(), header.last(), columns, List.copyOf(others));
  }

  private Laid laid(List<Heading> headings, MarkedText text) {
    int most = labels.size();
    double[][] pair = new double[headings.size()][most];
    for (int i = 0; i < headings.size(); i++) {
      for (int j = 0; j < most; j++) {
        pair[i][j] = PAIR + text.likeness(headings.get(i).text(), labels.get(j));
      }
    }
    double[][] best = new double[headings.size() + 1][most + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int i = 0; i <= headings.size(); i++) {
      for (int j = 0; j <= most; j++) {
        if (i > 0) {
          best[i][j] = Math.max(best[i][j], best[i - 1][j] + ALONE);
        }
        if (j > 0) {
          best[i][j] = Math.max(best[i][j], best[i][j - 1] + ALONE);
        }
        if (i > 0 && j > 0) {
          best[i][j] = Math.max(best[i][j], best[i - 1][j - 1] + pair[i - 1][j - 1]);
        }
      }
    }
    return new Laid(traced(best, pair), best[headings.size()][most]);
  }

  private Map<Integer, String> traced(double[][] best, double[][] pair) {
    Map<Integer, String> found = new LinkedHashMap<>();
    int i = best.length - 1;
    int j = labels.size();
    while (i > 0 && j > 0) {
      if (best[i][j] == best[i - 1][j - 1] + pair[i - 1][j - 1]) {
        found.put(--i, labels.get(--j));
      } else if (best[i][j] == best[i - 1][j] + ALONE) {
        i--;
      } else {
        j--;
      }
    }
    return found;
  }
}
