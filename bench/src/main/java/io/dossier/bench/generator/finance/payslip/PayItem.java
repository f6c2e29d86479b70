package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that is paid or deducted.
 *
 * @param amount in whole rupiah
 */
record PayItem(String text, long amount) {
  private static final int KIND = 0;
  private static final int INDONESIAN = 1;
  private static final int ENGLISH = 2;
  private static final int LEAST = 3;
  private static final int MOST = 4;

  /** Some of a list of words, no two of one kind; shares are of the basic salary. */
  static List<PayItem> some(Dice dice, String list, int count, Tongue tongue, long basic) {
    List<String> lines = new ArrayList<>(Words.of(list));
    List<PayItem> items = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    while (items.size() < count && !lines.isEmpty()) {
      String[] parts = lines.remove(dice.below(lines.size())).split("\\|");
      if (kinds.add(parts[KIND])) {
        items.add(
            new PayItem(tongue.of(parts[INDONESIAN], parts[ENGLISH]), amount(dice, parts, basic)));
      }
    }
    return Collections.unmodifiableList(items);
  }

  private static long amount(Dice dice, String[] parts, long basic) {
    String least = parts[LEAST];
    if (least.endsWith("%")) {
      return basic * Integer.parseInt(least.substring(0, least.length() - 1)) / 100;
    }
    int thousands = dice.between(Integer.parseInt(least), Integer.parseInt(parts[MOST]));
    return dice.chance(0.6) ? thousands / 5 * 5000L + 5000 : thousands * 1000L + dice.below(1000);
  }

  static long sum(List<PayItem> items) {
    return items.stream().mapToLong(PayItem::amount).sum();
  }
}
