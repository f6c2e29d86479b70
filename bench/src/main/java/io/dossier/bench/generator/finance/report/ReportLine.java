package io.dossier.bench.generator.finance.report;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a statement, with its amounts of two years.
 *
 * @param year of the statement, in whole units
 * @param before the year before
 */
record ReportLine(Level level, String indonesian, String english, long year, long before) {
  /** What a line is. */
  enum Level {
    HEADING,
    ITEM,
    SUM,
    TOTAL
  }

  /**
   * Lines of a statement by a list of words; some items are left out, and a heading without items
   * with its sum.
   *
   * @param unit that amounts are multiples of
   */
  static List<ReportLine> some(Dice dice, String list, long unit) {
    List<ReportLine> lines = new ArrayList<>();
    long[] sum = new long[2];
    long[] total = new long[2];
    for (String word : Words.of(list)) {
      String[] parts = word.split("\\|");
      Level level = level(parts[0].charAt(0));
      switch (level) {
        case HEADING -> lines.add(new ReportLine(level, parts[1], parts[2], 0, 0));
        case ITEM -> {
          if (dice.chance(0.75)) {
            long year = dice.between(20, 90_000) * unit * (dice.chance(0.1) ? -1 : 1);
            long before = Math.round(year * dice.between(0.4, 1.5)) / unit * unit;
            lines.add(new ReportLine(level, parts[1], parts[2], year, before));
            sum[0] += year;
            sum[1] += before;
          }
        }
        case SUM -> {
          boolean empty = lines.get(lines.size() - 1).level() == Level.HEADING;
          if (empty) {
            lines.remove(lines.size() - 1);
          } else {
            lines.add(new ReportLine(level, parts[1], parts[2], sum[0], sum[1]));
          }
          total[0] += sum[0];
          total[1] += sum[1];
          sum[0] = 0;
          sum[1] = 0;
        }
        case TOTAL ->
            lines.add(
                new ReportLine(level, parts[1], parts[2], total[0] + sum[0], total[1] + sum[1]));
      }
    }
    return lines;
  }

  private static Level level(char sign) {
    return switch (sign) {
      case 'H' -> Level.HEADING;
      case 'S' -> Level.SUM;
      case 'T' -> Level.TOTAL;
      default -> Level.ITEM;
    };
  }

  boolean hasAmount() {
    return level != Level.HEADING;
  }
}
