package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.invented.Household;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import java.time.LocalDate;
import java.util.Locale;

/** A line of a family card, all in capitals. */
record FamilyMember(
    Household.Member member,
    String nik,
    String birthPlace,
    String religion,
    String education,
    String occupation,
    String bloodType,
    String marital,
    String married,
    String father,
    String mother) {

  static FamilyMember of(
      Dice dice, Household.Member member, IndonesianPlace place, String religion, LocalDate today) {
    Person person = member.person();
    boolean minor = Household.minor(person, today);
    int age = today.getYear() - person.birth().getYear();
    String occupation =
        age < 6
            ? "BELUM/TIDAK BEKERJA"
            : minor
                ? "PELAJAR/MAHASISWA"
                : member.relation().equals("ISTRI") && dice.chance(0.6)
                    ? "MENGURUS RUMAH TANGGA"
                    : Words.any(dice, "occupations-id");
    boolean married = member.relation().matches("ISTRI|KEPALA KELUARGA") && dice.chance(0.93);
    return new FamilyMember(
        member,
        Numbers.nik(dice, place.code(), person.birth(), person.female()),
        (dice.chance(0.7) ? place.city() : Words.parts(dice, "regencies")[3])
            .toUpperCase(Locale.ROOT),
        religion,
        education(dice, age),
        occupation,
        dice.pick("TIDAK TAHU", "TIDAK TAHU", "A", "B", "O", "AB", "-"),
        married ? dice.pick("KAWIN", "KAWIN TERCATAT") : "BELUM KAWIN",
        married && dice.chance(0.5)
            ? "%02d-%02d-%d"
                .formatted(
                    dice.between(1, 28),
                    dice.between(1, 12),
                    Math.min(today.getYear(), person.birth().getYear() + dice.between(20, 30)))
            : "-",
        member.father().toUpperCase(Locale.ROOT),
        member.mother().toUpperCase(Locale.ROOT));
  }

  String name() {
    return member.person().capitals();
  }

  String gender() {
    return member.person().female() ? "PEREMPUAN" : "LAKI-LAKI";
  }

  String birth() {
    LocalDate b = member.person().birth();
    return "%02d-%02d-%d".formatted(b.getDayOfMonth(), b.getMonthValue(), b.getYear());
  }

  Truth truth() {
    return new Truth()
        .text("nik", nik)
        .text("name", name())
        .text("relationship", member.relation())
        .text("gender", gender())
        .date("dateOfBirth", member.person().birth())
        .text("religion", religion)
        .text("education", education)
        .text("occupation", occupation)
        .text("citizenship", "WNI")
        .text("father", father)
        .text("mother", mother);
  }

  private static String education(Dice dice, int age) {
    if (age < 7) {
      return "TIDAK/BELUM SEKOLAH";
    }
    if (age < 13) {
      return "BELUM TAMAT SD/SEDERAJAT";
    }
    if (age < 16) {
      return "TAMAT SD/SEDERAJAT";
    }
    return dice.pick(
        "SLTP/SEDERAJAT",
        "SLTA/SEDERAJAT",
        "SLTA/SEDERAJAT",
        "SLTA/SEDERAJAT",
        "DIPLOMA IV/STRATA I",
        "DIPLOMA IV/STRATA I",
        "AKADEMI/DIPLOMA III/S. MUDA",
        "DIPLOMA I/II",
        "STRATA II",
        "TAMAT SD/SEDERAJAT");
  }
}
