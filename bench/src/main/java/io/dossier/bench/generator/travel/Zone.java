package io.dossier.bench.generator.travel;

import io.dossier.bench.generator.invented.CheckDigits;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

/** Machine readable zones (ICAO Doc 9303 parts 4 to 6), all check digits right. */
final class Zone {
  private final Bearer bearer;

  Zone(Bearer bearer) {
    this.bearer = bearer;
  }

  /** Two lines of 44, of a passport. */
  List<String> td3(String code) {
    String upper = cut(code + filled(bearer.state(), 3) + names(), 44);
    String optional = filled(bearer.personalNumber(), 14);
    char check = bearer.personalNumber().isEmpty() ? '<' : CheckDigits.mrz(optional);
    String lower =
        checkedNumber()
            + filled(bearer.state(), 3)
            + checked(date(bearer.birth()))
            + bearer.sex()
            + checked(date(bearer.expiry()))
            + optional
            + check;
    String all = lower.substring(0, 10) + lower.substring(13, 20) + lower.substring(21, 43);
    return List.of(upper, lower + CheckDigits.mrz(all));
  }

  /** Three lines of 30, of a card. */
  List<String> td1(String code) {
    String upper =
        filled(code + filled(bearer.state(), 3) + checkedNumber() + bearer.personalNumber(), 30);
    String middle =
        checked(date(bearer.birth()))
            + bearer.sex()
            + checked(date(bearer.expiry()))
            + filled(bearer.state(), 3)
            + filled("", 11);
    String all =
        upper.substring(5, 30)
            + middle.substring(0, 7)
            + middle.substring(8, 15)
            + middle.substring(18, 29);
    return List.of(upper, middle + CheckDigits.mrz(all), cut(names(), 30));
  }

  /** Two lines of 36, of an older card. */
  List<String> td2(String code) {
    String upper = cut(code + filled(bearer.state(), 3) + names(), 36);
    String optional =
        filled(bearer.personalNumber().length() > 7 ? "" : bearer.personalNumber(), 7);
    String lower =
        checkedNumber()
            + filled(bearer.state(), 3)
            + checked(date(bearer.birth()))
            + bearer.sex()
            + checked(date(bearer.expiry()))
            + optional;
    String all = lower.substring(0, 10) + lower.substring(13, 20) + lower.substring(21, 35);
    return List.of(upper, lower + CheckDigits.mrz(all));
  }

  private String names() {
    String given = latin(bearer.givenNames());
    return latin(bearer.surname()) + (given.isEmpty() ? "" : "<<" + given);
  }

  private String checkedNumber() {
    return checked(filled(bearer.number(), 9));
  }

  private static String checked(String field) {
    return field + CheckDigits.mrz(field);
  }

  private static String date(LocalDate day) {
    return "%02d%02d%02d".formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth());
  }

  /** Transliterated after part 3, section 6. */
  static String latin(String name) {
    String plain =
        name.replace("Ä", "AE")
            .replace("Ö", "OE")
            .replace("Ü", "UE")
            .replace("ß", "SS")
            .replace("'", "")
            .replace(".", "")
            .replace(",", "");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.replaceAll("[^A-Z]+", "<");
  }

  private static String filled(String text, int length) {
    return text + "<".repeat(length - text.length());
  }

  private static String cut(String text, int length) {
    return text.length() > length ? text.substring(0, length) : filled(text, length);
  }
}
