package io.dossier.bench.generator.block;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.Words;

/**
 * Sentences that stand on documents beside what is asked for: slogans, terms, notices, with
 * telephone numbers, dates and amounts that are nobody's values.
 */
public final class Filler {
  private Filler() {}

  public static String indonesian(Dice dice) {
    return filled(dice, Words.any(dice, "filler-id"), true);
  }

  public static String english(Dice dice) {
    return filled(dice, Words.any(dice, "filler-en"), false);
  }

  private static String filled(Dice dice, String text, boolean indonesian) {
    DateStyle dates = indonesian ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    MoneyStyle money =
        indonesian ? MoneyStyle.rupiah(dice) : MoneyStyle.english(dice, dice.pick("$", "£"));
    return text.replace("{phone}", indonesian ? Numbers.phoneId(dice) : Numbers.phone(dice))
        .replace("{date}", dates.print(dice.day(2005, 2025)))
        .replace("{amount}", money.print(dice.between(1, 900) * (indonesian ? 5000L : 5L)))
        .replace("{number}", "" + dice.between(2, 60))
        .replace("{code}", dice.shaped("??-####"));
  }
}
