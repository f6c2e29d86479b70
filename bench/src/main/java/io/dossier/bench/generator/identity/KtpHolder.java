package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a KTP says of its holder, as printed.
 *
 * @param bloodType {@code -} where it is not known
 * @param validUntil a date dd-MM-yyyy or SEUMUR HIDUP
 */
record KtpHolder(
    Person person,
    IndonesianPlace place,
    String nik,
    String name,
    String birthPlace,
    String gender,
    String bloodType,
    String religion,
    String maritalStatus,
    String occupation,
    String nationality,
    String validUntil,
    LocalDate issued) {

  static KtpHolder any(Dice dice) {
    return of(dice, People.indonesian(dice), IndonesianPlace.any(dice), dice.chance(0.8), 2012);
  }

  /** As cards were before the chip: none is for life. */
  static KtpHolder old(Dice dice) {
    Person person = People.anyIndonesian(dice).person(dice, dice.chance(0.5), 1945, 1986);
    return of(dice, person, IndonesianPlace.any(dice), false, 2003);
  }

  /** Another adult of the same address. */
  static KtpHolder spouseOf(Dice dice, KtpHolder holder) {
    Person person = holder.person.people().person(dice, !holder.person.female(), 1955, 2000);
    return of(dice, person, holder.place, dice.chance(0.8), 2012);
  }

  private static KtpHolder of(
      Dice dice, Person person, IndonesianPlace place, boolean forLife, int firstYear) {
    LocalDate drawn = dice.day(firstYear, firstYear + 12);
    LocalDate grown = person.birth().plusYears(17);
    LocalDate issued = drawn.isBefore(grown) ? grown : drawn;
    LocalDate end = person.birth().withYear(issued.getYear() + 5);
    String birthPlace = dice.chance(0.6) ? place.city() : Words.parts(dice, "regencies")[3];
    return new KtpHolder(
        person,
        place,
        Numbers.nik(
            dice,
            dice.chance(0.7) ? place.code() : IndonesianPlace.any(dice).code(),
            person.birth(),
            person.female()),
        dice.chance(0.15)
            ? People.titled(dice, person).toUpperCase(Locale.ROOT)
            : person.capitals(),
        birthPlace.toUpperCase(Locale.ROOT),
        person.female() ? "PEREMPUAN" : "LAKI-LAKI",
        dice.pick("-", "-", "-", "A", "B", "AB", "O", "O", "A+", "B+", "O+", "AB+"),
        religion(dice, person),
        dice.pick("KAWIN", "KAWIN", "BELUM KAWIN", "BELUM KAWIN", "CERAI HIDUP", "CERAI MATI"),
        Words.any(dice, "occupations-id"),
        "WNI",
        forLife
            ? "SEUMUR HIDUP"
            : "%02d-%02d-%d".formatted(end.getDayOfMonth(), end.getMonthValue(), end.getYear()),
        issued);
  }

  static String religion(Dice dice, Person person) {
    return switch (person.people()) {
      case BATAK -> dice.pick("KRISTEN", "KRISTEN", "KATHOLIK");
      case BALINESE -> "HINDU";
      case CHINESE_INDONESIAN -> dice.pick("BUDDHA", "KRISTEN", "KATHOLIK", "BUDHA", "KONGHUCU");
      default -> dice.chance(0.9) ? "ISLAM" : dice.pick("KRISTEN", "KATOLIK");
    };
  }

  String address() {
    return place.street().toUpperCase(Locale.ROOT);
  }

  String village() {
    return place.village().toUpperCase(Locale.ROOT);
  }

  String district() {
    return place.district().toUpperCase(Locale.ROOT);
  }

  String birthDate() {
    LocalDate b = person.birth();
    return "%02d-%02d-%d".formatted(b.getDayOfMonth(), b.getMonthValue(), b.getYear());
  }

  String issuedDate() {
    return "%02d-%02d-%d"
        .formatted(issued.getDayOfMonth(), issued.getMonthValue(), issued.getYear());
  }

  Truth truth() {
    Truth truth =
        new Truth()
            .text("nik", nik)
            .text("fullName", name)
            .text("placeOfBirth", birthPlace)
            .date("dateOfBirth", person.birth())
            .text("gender", gender);
    if (!bloodType.equals("-")) {
      truth.text("bloodType", bloodType);
    }
    truth
        .text("address", address())
        .text("rtRw", place.rtRw())
        .text("kelurahan", village())
        .text("kecamatan", district())
        .text("religion", religion)
        .text("maritalStatus", maritalStatus)
        .text("occupation", occupation)
        .text("nationality", nationality);
    if (validUntil.equals("SEUMUR HIDUP")) {
      truth.text("validUntil", validUntil);
    } else {
      truth.date(
          "validUntil",
          LocalDate.of(
              Integer.parseInt(validUntil.substring(6)),
              Integer.parseInt(validUntil.substring(3, 5)),
              Integer.parseInt(validUntil.substring(0, 2))));
    }
    return truth.date("issueDate", issued);
  }
}
