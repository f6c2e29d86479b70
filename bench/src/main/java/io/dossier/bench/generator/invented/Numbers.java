package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;
import java.time.LocalDate;

/** Numbers of persons, firms, things and accounts, built as their issuers build them. */
public final class Numbers {
  private static final String VIN_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";

  private Numbers() {}

  /** 16 digits: district, birth date with 40 added to a woman's day, serial. */
  public static String nik(Dice dice, String districtCode, LocalDate birth, boolean female) {
    int day = birth.getDayOfMonth() + (female ? 40 : 0);
    return districtCode
        + "%02d%02d%02d".formatted(day, birth.getMonthValue(), birth.getYear() % 100)
        + "%04d".formatted(dice.between(1, 30));
  }

  public static String nik(Dice dice, Person person) {
    return nik(dice, IndonesianPlace.any(dice).code(), person.birth(), person.female());
  }

  /** XX.XXX.XXX.X-XXX.XXX; the ninth digit is Luhn's check of the first eight. */
  public static String npwp15(Dice dice) {
    String first = dice.pick("0", "1", "2", "3", "4", "5", "6", "7", "8", "9") + dice.digits(7);
    char check = CheckDigits.luhn(first);
    return "%s.%s.%s.%s-%s.%s"
        .formatted(
            first.substring(0, 2),
            first.substring(2, 5),
            first.substring(5, 8),
            check,
            "%03d".formatted(dice.between(1, 960)),
            dice.chance(0.85) ? "000" : "%03d".formatted(dice.between(1, 20)));
  }

  /** 12 digits without blanks; the first is 2 to 9. */
  public static String aadhaar(Dice dice) {
    String first = dice.between(2, 9) + dice.digits(10);
    return first + CheckDigits.verhoeff(first);
  }

  /**
   * Five letters, four digits, a letter; the fourth tells the holder's kind, the fifth the name.
   */
  public static String pan(Dice dice, char kind, String surnameOrName) {
    char initial = Character.toUpperCase(surnameOrName.charAt(0));
    return dice.letters(3)
        + kind
        + (initial >= 'A' && initial <= 'Z' ? initial : 'A')
        + "%04d".formatted(dice.between(1, 9999))
        + dice.letters(1);
  }

  /** 15 characters: state, PAN, serial, Z, check. */
  public static String gstin(String stateCode, String pan, Dice dice) {
    String first = stateCode + pan + dice.between(1, 3) + "Z";
    return first + CheckDigits.gstin(first);
  }

  public static String imei(Dice dice) {
    String first = dice.pick("35", "86", "01", "99") + dice.digits(12);
    return first + CheckDigits.luhn(first);
  }

  /**
   * @param maker the first three characters
   */
  public static String vin(Dice dice, String maker) {
    StringBuilder vin = new StringBuilder(maker);
    while (vin.length() < 11) {
      vin.append(VIN_ALPHABET.charAt(dice.below(VIN_ALPHABET.length())));
    }
    return CheckDigits.vin(vin + dice.digits(6));
  }

  public static String phoneId(Dice dice) {
    return dice.pick(
        dice.shaped("08##-####-####"),
        dice.shaped("+62 8## #### ####"),
        dice.shaped("(0##) ### ####"),
        dice.shaped("08##########"),
        dice.shaped("021-########"));
  }

  public static String phoneIn(Dice dice) {
    return dice.pick(
        dice.shaped("+91 9#########"),
        dice.shaped("98########"),
        dice.shaped("0##-########"),
        dice.shaped("+91-7###-######"));
  }

  public static String phone(Dice dice) {
    return dice.pick(
        dice.shaped("(###) ###-####"),
        dice.shaped("+44 20 #### ####"),
        dice.shaped("+1 ### ### ####"),
        dice.shaped("0### ### ####"),
        dice.shaped("+60 3-#### ####"));
  }

  /** An Indonesian number plate. */
  public static String plate(Dice dice) {
    return dice.pick(
            "B", "D", "F", "AB", "AD", "L", "N", "BK", "DK", "H", "K", "B", "G", "T", "Z", "KT",
            "DD", "W")
        + " "
        + dice.between(1, 9)
        + dice.digits(dice.between(2, 3))
        + " "
        + dice.letters(dice.between(2, 3));
  }

  /** Of a civil servant: birth date, month of appointment, sex, serial; 18 digits, parted. */
  public static String nip(Dice dice) {
    LocalDate birth = dice.day(1962, 1992);
    return "%d%02d%02d %d%02d %d %03d"
        .formatted(
            birth.getYear(),
            birth.getMonthValue(),
            birth.getDayOfMonth(),
            birth.getYear() + dice.between(21, 32),
            dice.between(1, 12),
            dice.between(1, 2),
            dice.between(1, 20));
  }
}
