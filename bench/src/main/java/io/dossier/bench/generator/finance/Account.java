package io.dossier.bench.generator.finance;

import static io.dossier.bench.generator.invented.Words.any;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.CheckDigits;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.WorldPlace;
import java.util.List;
import java.util.Locale;

/**
 * An account at a bank that does not exist.
 *
 * @param number as printed
 * @param address of the holder, line by line
 * @param code of the branch: IFSC, sort code, BIC; empty where there is none
 */
record Account(
    Country country,
    String bank,
    String number,
    String holder,
    List<String> address,
    String branch,
    String code) {

  Account {
    address = List.copyOf(address);
  }

  static Account indonesian(Dice dice) {
    IndonesianPlace place = IndonesianPlace.any(dice);
    String name = any(dice, "bank-id");
    String bank =
        dice.pick(
            "Bank " + name,
            "PT Bank " + name + " Tbk",
            "PT. Bank " + name + " Tbk",
            "PT BANK " + name.toUpperCase(Locale.ROOT) + " (PERSERO) TBK",
            "BANK " + name.toUpperCase(Locale.ROOT),
            "Bank " + dice.letters(3),
            "BPR " + name);
    String holder = dice.chance(0.7) ? People.indonesian(dice).name() : Companies.indonesian(dice);
    return new Account(
        Country.INDONESIA,
        bank,
        dice.shaped(
            dice.pick(
                "##########",
                "###-#######",
                "#### ## ###### ## #",
                "###-##-#######-#",
                "###-###-####",
                "############",
                "#############")),
        dice.chance(0.7) ? holder.toUpperCase(Locale.ROOT) : holder,
        capitals(
            dice,
            List.of(
                place.street(),
                "RT %03d RW %03d %s".formatted(place.rt(), place.rw(), place.village()),
                place.district(),
                place.city() + " " + place.postcode())),
        dice.pick("KCP ", "KC ", "KCU ", "Cabang ") + place.city(),
        "");
  }

  static Account indian(Dice dice) {
    IndianPlace place = IndianPlace.any(dice);
    String holder = dice.chance(0.7) ? People.indian(dice).name() : Companies.indian(dice);
    String ifsc = dice.letters(4) + "0" + dice.digits(6);
    List<String> address = new java.util.ArrayList<>(place.lines());
    address.add(place.city() + " " + place.pin());
    address.add(place.state());
    return new Account(
        Country.INDIA,
        dice.chance(0.4) ? any(dice, "bank-in").toUpperCase(Locale.ROOT) : any(dice, "bank-in"),
        dice.shaped(dice.pick("##############", "###########", "############", "5###########1")),
        dice.chance(0.7) ? holder.toUpperCase(Locale.ROOT) : holder,
        capitals(dice, address),
        place.city() + dice.pick(" Main", " City", " " + any(dice, "indian-streets")),
        ifsc);
  }

  static Account english(Dice dice) {
    WorldPlace place = WorldPlace.any(dice);
    String name = People.ENGLISH.person(dice).name();
    return new Account(
        Country.ENGLISH,
        any(dice, "bank-en"),
        dice.shaped(dice.pick("########", "#########", "##########", "#### #### ####")),
        dice.chance(0.5)
            ? dice.pick("", "Mr ", "Mrs ", "Ms ") + name
            : dice.chance(0.5) ? name.toUpperCase(Locale.ROOT) : Companies.english(dice),
        capitals(dice, List.of(place.street(), place.cityLine())),
        place.city(),
        dice.shaped("##-##-##"));
  }

  static Account malay(Dice dice) {
    String holder =
        dice.pick(People.MALAY, People.MALAY, People.CHINESE_INDONESIAN).person(dice).name();
    return new Account(
        Country.MALAYSIA,
        any(dice, "bank-ms").toUpperCase(Locale.ROOT),
        dice.shaped(dice.pick("############", "######-######", "#-####-#####-##")),
        dice.chance(0.8) ? holder.toUpperCase(Locale.ROOT) : Companies.malay(dice),
        capitals(
            dice,
            List.of(
                "No. " + dice.between(1, 90) + ", " + any(dice, "malay-streets"),
                dice.shaped("5####") + " Kuala Lumpur")),
        any(dice, "malay-streets").replaceFirst("^Jalan ", ""),
        "");
  }

  static Account german(Dice dice) {
    String iban = CheckDigits.iban("DE", dice.digits(18));
    String spaced = iban.replaceAll("(.{4})(?=.)", "$1 ");
    return new Account(
        Country.GERMANY,
        any(dice, "bank-de"),
        dice.chance(0.75) ? spaced : dice.digits(dice.between(7, 10)),
        People.GERMAN.person(dice).name(),
        List.of(
            any(dice, "german-streets") + " " + dice.between(1, 120),
            dice.shaped("2####") + " " + dice.pick("Hamburg", "Kiel", "Celle", "Lübeck")),
        "",
        dice.letters(4) + "DE" + dice.shaped("##???"));
  }

  private static List<String> capitals(Dice dice, List<String> lines) {
    return dice.chance(0.6)
        ? lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList()
        : lines;
  }
}
