package io.dossier.bench.generator.invented;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody who does not exist.
 *
 * @param given all names but the last where the people has surnames, else all
 * @param surname empty where there is none
 * @param people whose customs the name follows
 */
public record Person(String given, String surname, boolean female, LocalDate birth, People people) {
  /** Given names first, in mixed case. */
  public String name() {
    return surname.isEmpty() ? given : given + " " + surname;
  }

  public String capitals() {
    return name().toUpperCase(Locale.ROOT);
  }

  public Person born(LocalDate day) {
    return new Person(given, surname, female, day, people);
  }
}
