package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One way of printing amounts.
 *
 * @param mark put before the number, with its blank; or empty
 * @param after put behind it, with its blank
 * @param lakh grouped by two digits above the first three, as in India
 */
public record MoneyStyle(
    String mark, String after, char group, char point, int decimals, boolean lakh) {
  private static final char NONE = '\0';

  public static MoneyStyle rupiah(Dice dice) {
    boolean comma = dice.chance(0.25);
    return new MoneyStyle(
        dice.pick("", "", "Rp ", "Rp", "Rp. ", "IDR "),
        dice.pick("", "", "", ",-").repeat(comma ? 0 : 1),
        comma ? ',' : '.',
        comma ? '.' : ',',
        dice.chance(0.35) ? 2 : 0,
        false);
  }

  public static MoneyStyle rupees(Dice dice) {
    return new MoneyStyle(
        dice.pick("", "", "₹ ", "₹", "Rs. ", "Rs ", "INR "),
        dice.pick("", "", "", "/-"),
        ',',
        '.',
        dice.chance(0.7) ? 2 : 0,
        dice.chance(0.8));
  }

  public static MoneyStyle ringgit(Dice dice) {
    return new MoneyStyle(dice.pick("", "RM ", "RM", "MYR "), "", ',', '.', 2, false);
  }

  public static MoneyStyle english(Dice dice, String sign) {
    return new MoneyStyle(
        dice.pick("", sign, sign, sign + " "), "", dice.chance(0.9) ? ',' : NONE, '.', 2, false);
  }

  public static MoneyStyle continental(Dice dice) {
    return new MoneyStyle(
        "", dice.pick("", " €", " €", " EUR"), dice.pick('.', '.', ' '), ',', 2, false);
  }

  /** The same without marks, as in a table's cell. */
  public MoneyStyle bare() {
    return new MoneyStyle("", "", group, point, decimals, lakh);
  }

  /** The same with so many digits behind the point. */
  public MoneyStyle withDecimals(int count) {
    return new MoneyStyle(mark, after, group, point, count, lakh);
  }

  public String print(BigDecimal amount) {
    BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
    String plain = rounded.abs().toPlainString();
    String whole = decimals == 0 ? plain : plain.substring(0, plain.indexOf('.'));
    String fraction = decimals == 0 ? "" : point + plain.substring(plain.indexOf('.') + 1);
    String sign = rounded.signum() < 0 ? "-" : "";
    String end = decimals > 0 && after.equals(",-") ? "" : after;
    return sign + mark + grouped(whole) + fraction + end;
  }

  public String print(long amount) {
    return print(BigDecimal.valueOf(amount));
  }

  private String grouped(String whole) {
    if (group == NONE) {
      return whole;
    }
    StringBuilder out = new StringBuilder(whole);
    int step = lakh ? 2 : 3;
    for (int at = whole.length() - 3; at > 0; at -= step) {
      out.insert(at, group);
    }
    return out.toString();
  }
}
