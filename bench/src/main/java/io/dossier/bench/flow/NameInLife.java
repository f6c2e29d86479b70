package io.dossier.bench.flow;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person's name as different papers have it: offices spell it otherwise or put the surname
 * first, shops shorten it to initials and put an honorific before it.
 */
final class NameInLife {
  /** Spellings of the same sounds that India's registers mix: what is found, what stands for it. */
  private static final List<String[]> SPELLINGS =
      List.of(
          new String[] {"Mohammed", "Mohd"},
          new String[] {"Mohammad", "Md."},
          new String[] {"Lakshmi", "Laxmi"},
          new String[] {"Chaudhary", "Choudhary"},
          new String[] {"Kumar\\b", "Kr."},
          new String[] {"ee", "i"},
          new String[] {"oo", "u"},
          new String[] {"aa", "a"},
          new String[] {"th", "t"},
          new String[] {"w", "v"});

  private NameInLife() {}

  /** As an office has it. */
  static Person registered(Dice dice, Person person) {
    double custom = dice.between(0.0, 1.0);
    if (custom < 0.18) {
      return named(person, spelled(dice, person.given()), person.surname());
    }
    if (custom < 0.26 && !person.surname().isEmpty()) {
      return named(person, person.surname() + " " + person.given(), "");
    }
    return person;
  }

  /** As a shop or a lender writes it. */
  static String written(Dice dice, Person person) {
    double custom = dice.between(0.0, 1.0);
    String name = person.name();
    if (custom < 0.15 && person.surname().length() > 1) {
      name = named(person, initials(person.given()), person.surname()).name();
    } else if (custom < 0.25) {
      name = named(person, person.given().split(" ")[0], person.surname()).name();
    } else if (custom < 0.4) {
      name = named(person, spelled(dice, person.given()), person.surname()).name();
    }
    return People.cased(dice, honorific(dice, person) + name);
  }

  /** Somebody of the same family, whose first name begins otherwise: initials tell them apart. */
  static Person relative(Dice dice, Person person) {
    Person other = person.people().person(dice);
    while (other.given().charAt(0) == person.given().charAt(0)) {
      other = person.people().person(dice);
    }
    return named(
        other, other.given(), person.surname().isEmpty() ? other.surname() : person.surname());
  }

  private static Person named(Person person, String given, String surname) {
    return new Person(given, surname, person.female(), person.birth(), person.people());
  }

  /** Of a surname's owner all but the surname; of others all but the first name. */
  private static String initials(String given) {
    String[] words = given.split(" ");
    StringBuilder shown =
        new StringBuilder(words.length == 1 ? words[0].charAt(0) + "." : words[0]);
    for (int i = 1; i < words.length; i++) {
      shown.append(' ').append(words[i].charAt(0)).append('.');
    }
    return shown.toString();
  }

  private static String spelled(Dice dice, String name) {
    List<String[]> fitting =
        SPELLINGS.stream()
            .filter(spelling -> Pattern.compile(spelling[0]).matcher(name).find())
            .toList();
    if (fitting.isEmpty()) {
      return name;
    }
    String[] spelling = dice.pick(fitting);
    return name.replaceFirst(spelling[0], spelling[1]);
  }

  private static String honorific(Dice dice, Person person) {
    return person.female()
        ? dice.pick("", "", "Mrs. ", "Ms. ", "Smt. ", "Miss ")
        : dice.pick("", "", "Mr. ", "Mr ", "Shri ", "Sri ");
  }
}
