package io.dossier.bench.generator.issuer;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Papers of trades that no type of the product is for. */
final class Slips {
  private Slips() {}

  /** Weights in kilogrammes, grouped by points, beside old words for them. */
  static Drawn weighbridge(Dice dice) {
    Sheet sheet = new Sheet(420, 300, Color.WHITE);
    Ink ink = Ink.of(Family.MONO, 10);
    Truth truth = new Truth();
    LocalDate day = dice.day(2020, 2025);
    String ticket = dice.shaped("W######");
    sheet.text("Kieswerk Hohe Furt", 24, 30, ink.bold());
    sheet.right("Schein " + ticket, 396, 30, ink);
    sheet.text("am " + Written.day(day, "."), 24, 48, ink);
    sheet.right("%02d:%02d Uhr".formatted(dice.between(6, 17), dice.between(0, 59)), 396, 48, ink);
    truth.text("ticket", ticket).date("weighedOn", day);
    String plate = dice.letters(2) + "-" + dice.letters(2) + " " + dice.digits(3);
    String material =
        dice.pick(
            "Kies 8/16", "Sand 0/2", "Schotter 32/56", "Füllboden", "Splitt 2/5", "Mutterboden");
    double y = 84;
    sheet.text("Fuhrwerk", 24, y, ink).text(plate, 130, y, ink);
    truth.text("plate", plate);
    y += 16;
    if (dice.chance(0.4)) {
      sheet.text("Anhänger", 24, y, ink).text(dice.letters(2) + " " + dice.digits(4), 130, y, ink);
      y += 16;
    }
    sheet.text("Ladung", 24, y, ink).text(material, 130, y, ink);
    truth.text("material", material);
    y += 30;
    int tare = dice.between(7_000, 15_900);
    int net = dice.between(1_200, 24_800);
    y = weight(sheet, "Vollgewicht", tare + net, y, ink);
    y = weight(sheet, "Leergewicht", tare, y, ink);
    y = weight(sheet, "Ladegewicht", net, y, ink.bold());
    truth.number("gross", tare + net).number("tare", tare).number("net", net);
    if (dice.chance(0.8)) {
      String driver = Folk.GERMAN.person(dice);
      sheet.text(driver, 250, y + 46, ink);
      sheet.line(240, y + 50, 396, y + 50, Color.GRAY, 0.5);
      sheet.text("Fahrzeugführer", 250, y + 60, ink.scaled(0.7));
      truth.text("driver", driver);
    }
    return new Drawn(sheet, truth);
  }

  private static double weight(Sheet sheet, String label, int kilos, double y, Ink ink) {
    String printed = "%d.%03d".formatted(kilos / 1000, kilos % 1000);
    sheet.text(label, 24, y, ink).right(printed + " kg", 260, y, ink);
    return y + 16;
  }

  /** Month first; results to any count of decimals, limits beside them. */
  static Drawn laboratory(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.SERIF, 11);
    Truth truth = new Truth();
    LocalDate day = dice.day(2021, 2025);
    String sample = dice.shaped("??#-####");
    String site =
        dice.pick("Well ", "Spring ", "Basin ", "Outlet ")
            + dice.between(1, 19)
            + ", "
            + Folk.ENGLISH.town(dice);
    sheet.middle("Clearbrook Water Testing", 297, 70, ink.bold().scaled(1.4));
    sheet.middle("Findings", 297, 92, ink.italic());
    sheet.text("Vial " + sample + " drawn at " + site, 80, 140, ink);
    sheet.text("on " + Written.monthFirst(day), 80, 156, ink);
    sheet.text("arrived " + Written.monthFirst(day.plusDays(dice.between(1, 4))), 300, 156, ink);
    truth.text("sample", sample).text("site", site).date("collected", day);
    BigDecimal acidity = BigDecimal.valueOf(dice.between(610, 880), 2);
    BigDecimal conductivity = BigDecimal.valueOf(dice.between(90, 1_900));
    BigDecimal nitrate = BigDecimal.valueOf(dice.between(5, 620), 1);
    double y = 210;
    sheet.text("Determinand", 80, y - 20, ink.bold()).text("Limit", 260, y - 20, ink.bold());
    sheet.right("Found", 420, y - 20, ink.bold());
    y = result(sheet, "Hydrogen ions", "6.5 - 9.5", acidity + "", "pH", y, ink);
    if (dice.chance(0.5)) {
      y = result(sheet, "Turbidity", "4.0", "0." + dice.between(10, 99), "NTU", y, ink);
    }
    y = result(sheet, "Conductance", "2500", conductivity + "", "uS/cm", y, ink);
    if (dice.chance(0.5)) {
      y = result(sheet, "Chloride", "250", dice.between(3, 240) + ".0", "mg/l", y, ink);
    }
    y = result(sheet, "Nitrate", "50", nitrate + "", "mg/l", y, ink);
    truth.number("acidity", acidity).number("conductivity", conductivity);
    truth.number("nitrate", nitrate);
    String analyst = Folk.ENGLISH.person(dice);
    sheet.text(analyst + ", bench chemist", 80, y + 60, ink);
    truth.text("analyst", analyst);
    return new Drawn(sheet, truth);
  }

  private static double result(
      Sheet sheet, String what, String limit, String found, String unit, double y, Ink ink) {
    sheet.text(what, 80, y, ink).text(limit, 260, y, ink).right(found, 420, y, ink);
    sheet.text(unit, 440, y, ink);
    return y + 20;
  }

  /** Each label stands small beneath its value. */
  static Drawn permit(Dice dice) {
    Sheet sheet = new Sheet(480, 300, new Color(235, 244, 238));
    Ink ink = Ink.of(Family.HUMANIST, 14).bold();
    Ink small = Ink.of(Family.HUMANIST, 7.5).in(new Color(60, 90, 70));
    Truth truth = new Truth();
    sheet.text("Ville de Roseraie sur Lys", 30, 36, ink.plain().scaled(0.8));
    sheet.text("STATIONNEMENT RÉSIDENTS", 30, 56, ink);
    String permit = dice.shaped("R###") + "-" + dice.shaped("##");
    String holder =
        dice.pick("Mme ", "M. ")
            + dice.pick("Camille", "Noé", "Solène", "Axel", "Maud")
            + " "
            + dice.pick("Tisserand", "Blanchet", "Corvaisier", "Delorme", "Pinson");
    String plate = dice.shaped("??-###-??");
    String zone = dice.pick("Centre", "Gare", "Faubourg Nord", "Les Quais", "Jardin");
    LocalDate until = dice.day(2024, 2027);
    BigDecimal fee = BigDecimal.valueOf(dice.pick(35, 48, 60, 72, 90, 120));
    below(sheet, permit, "carte", 340, 56, ink, small);
    below(sheet, holder, "délivrée à", 30, 112, ink, small);
    below(sheet, plate, "véhicule", 30, 166, ink, small);
    below(sheet, zone, "secteur", 250, 166, ink, small);
    below(sheet, Written.day(until, "."), "dernier jour", 30, 220, ink, small);
    below(sheet, Written.day(until.minusYears(1), "."), "premier jour", 180, 220, ink, small);
    below(sheet, fee + ",00 €", "redevance", 340, 220, ink, small);
    truth.text("permit", permit).text("holder", holder).text("plate", plate).text("zone", zone);
    truth.date("validUntil", until).number("fee", fee);
    return new Drawn(sheet, truth);
  }

  private static void below(
      Sheet sheet, String value, String label, double x, double y, Ink ink, Ink small) {
    sheet.text(value, x, y, ink).text(label, x, y + 11, small);
  }
}
