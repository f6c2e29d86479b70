package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a forger writes instead of something: as long, and of the same shape. */
public final class Invention {
  private Invention() {}

  public static String instead(ValueKind kind, String before, Dice dice) {
    return switch (kind) {
      case AMOUNT -> raised(before, dice);
      case DATE -> redated(before, dice);
      case NUMBER -> redialled(before, dice.between(2, 5), dice);
      case NAME -> renamed(before, dice);
    };
  }

  /** A greater first digit, and sometimes another second one. */
  private static String raised(String amount, Dice dice) {
    char[] text = amount.toCharArray();
    List<Integer> digits = digits(amount);
    int first = digits.get(0);
    text[first] =
        text[first] == '9'
            ? (char) ('0' + dice.between(1, 8))
            : (char) ('0' + dice.between(text[first] - '0' + 1, 9));
    if (dice.chance(0.5)) {
      another(text, digits.get(1), dice);
    }
    return new String(text);
  }

  /** Another year of the same decade. */
  private static String redated(String date, Dice dice) {
    char[] text = date.toCharArray();
    boolean yearFirst = date.matches("\\d{4}-.*");
    another(text, yearFirst ? 3 : date.length() - 1, dice);
    return new String(text);
  }

  private static String redialled(String number, int count, Dice dice) {
    char[] text = number.toCharArray();
    List<Integer> digits = digits(number);
    for (int i = 0; i < count; i++) {
      another(text, digits.get(dice.between(1, digits.size() - 1)), dice);
    }
    return new String(text).equals(number) ? redialled(number, count, dice) : new String(text);
  }

  /** Somebody of any people whose name takes as much room, roughly. */
  private static String renamed(String name, Dice dice) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    String best = "";
    for (int i = 0; i < 12; i++) {
      String other = dice.pick(People.class).person(dice).name();
      other = capitals ? other.toUpperCase(Locale.ROOT) : other;
      boolean nearer =
          Math.abs(other.length() - name.length()) < Math.abs(best.length() - name.length());
      if (nearer && !other.equals(name)) {
        best = other;
      }
    }
    return best;
  }

  private static void another(char[] text, int at, Dice dice) {
    text[at] = (char) ('0' + (text[at] - '0' + dice.between(1, 9)) % 10);
  }

  private static List<Integer> digits(String text) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.add(i);
      }
    }
    return digits;
  }
}
