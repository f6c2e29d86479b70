package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;
import java.util.Locale;

/**
 * An address in Indonesia. Province and regency are real with their codes (Kemendagri's),
 * districts, villages and streets are not.
 *
 * @param code of the district: province, regency, district, two digits each
 * @param regency with its kind, such as KOTA BANDUNG
 * @param city what people call it
 */
public record IndonesianPlace(
    String code,
    String province,
    String regency,
    String city,
    String district,
    String village,
    String street,
    int rt,
    int rw,
    String postcode) {

  public static IndonesianPlace any(Dice dice) {
    String[] regency = Words.parts(dice, "regencies");
    return new IndonesianPlace(
        regency[0].replace(".", "") + "%02d".formatted(dice.between(1, 25)),
        regency[1],
        regency[2],
        regency[3],
        locality(dice),
        locality(dice),
        street(dice),
        dice.between(1, 15),
        dice.between(1, 20),
        regency[4] + dice.digits(3));
  }

  /** NNN/NNN. */
  public String rtRw() {
    return "%03d/%03d".formatted(rt, rw);
  }

  public boolean isCity() {
    return regency.startsWith("KOTA");
  }

  /** In title case, such as Kota Bandung. */
  public String regencyTitled() {
    return titled(regency);
  }

  public String provinceTitled() {
    return titled(province).replace("Dki", "DKI");
  }

  /** Everything in one line, in one of the usual ways. */
  public String line(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> street + ", " + village + ", " + district + ", " + city + " " + postcode;
      case 1 ->
          "%s RT.%03d/RW.%03d Kel. %s Kec. %s, %s"
              .formatted(street, rt, rw, village, district, city);
      case 2 -> street + ", " + titled(regency) + ", " + provinceTitled() + " " + postcode;
      default -> street + ", Kec. " + district + ", " + city + ", " + provinceTitled();
    };
  }

  public static String street(Dice dice) {
    String name = Words.any(dice, "streets-id");
    String number = dice.chance(0.9) ? " No." + dice.pick("", " ") + dice.between(1, 240) : "";
    String suffix = dice.chance(0.15) ? dice.letters(1) : "";
    return switch (dice.below(10)) {
      case 0 ->
          dice.pick("Perum ", "Perumahan ", "Komp. ", "Komplek ")
              + locality(dice)
              + " Blok "
              + dice.letters(1)
              + dice.between(1, 20)
              + " No. "
              + dice.between(1, 60);
      case 1 -> "Gg. " + name + " " + dice.pick("I", "II", "III", "IV") + number;
      case 2 -> dice.pick("Dusun ", "Kp. ", "Kampung ", "Dsn. ") + locality(dice);
      case 3 -> "Jl. Raya " + locality(dice) + " KM " + dice.between(2, 40);
      default ->
          dice.pick("Jl. ", "Jl. ", "Jalan ", "JL ", "Jln. ")
              + name
              + dice.pick("", "", "", " " + dice.pick("I", "II", "III", "IV", "Raya", "Dalam"))
              + number
              + (number.isEmpty() ? "" : suffix);
    };
  }

  static String locality(Dice dice) {
    String head = Words.any(dice, "village-head");
    String tail = Words.any(dice, "village-tail");
    boolean parted = dice.chance(0.35);
    return parted ? head + " " + titled(tail) : head + tail;
  }

  static String titled(String capitals) {
    StringBuilder titled = new StringBuilder();
    boolean start = true;
    for (char c : capitals.toLowerCase(Locale.ROOT).toCharArray()) {
      titled.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ';
    }
    return titled.toString();
  }
}
