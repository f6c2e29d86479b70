package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People who live together: a head first, then the spouse, the children, the others. */
public record Household(List<Member> members) {
  /**
   * One of them.
   *
   * @param relation to the head, as an Indonesian family card says it
   */
  public record Member(Person person, String relation, String father, String mother) {}

  public Household {
    members = List.copyOf(members);
  }

  public static Household indonesian(Dice dice) {
    People people = People.anyIndonesian(dice);
    int year = dice.between(1955, 1992);
    boolean widow = dice.chance(0.1);
    Person head = people.person(dice, widow, year, year);
    List<Member> members = new ArrayList<>();
    members.add(elder(dice, head, "KEPALA KELUARGA"));
    boolean single = widow || dice.chance(0.08);
    Person spouse =
        (dice.chance(0.8) ? people : People.anyIndonesian(dice))
            .person(dice, true, year - 2, year + 8);
    if (!single) {
      members.add(elder(dice, spouse, "ISTRI"));
    }
    int children = dice.between(0, 5);
    int first = year + dice.between(22, 28);
    for (int i = 0; i < children && first + 2 * i < 2023; i++) {
      Person child = people.person(dice, dice.chance(0.5), first + 2 * i, first + 2 * i + 1);
      Person named =
          new Person(child.given(), head.surname(), child.female(), child.birth(), people);
      String father = widow ? people.person(dice, false, year, year).name() : head.name();
      String mother =
          widow
              ? head.name()
              : single ? people.person(dice, true, year, year).name() : spouse.name();
      members.add(new Member(named, "ANAK", father, mother));
    }
    if (dice.chance(0.12)) {
      Person parent = People.motherOf(dice, head).born(dice.day(year - 28, year - 22));
      members.add(elder(dice, parent, dice.pick("ORANG TUA", "MERTUA")));
    } else if (dice.chance(0.06)) {
      members.add(elder(dice, people.person(dice), dice.pick("FAMILI LAIN", "LAINNYA", "CUCU")));
    }
    return new Household(members);
  }

  public Person head() {
    return members.get(0).person();
  }

  /** Under 17 on a day. */
  public static boolean minor(Person person, LocalDate on) {
    return person.birth().plusYears(17).isAfter(on);
  }

  private static Member elder(Dice dice, Person person, String relation) {
    return new Member(
        person,
        relation,
        People.fatherOf(dice, person).name(),
        People.motherOf(dice, person).name());
  }
}
