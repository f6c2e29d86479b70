package io.dossier.bench.generator.issuer;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Letters and certificates, with values in running text. */
final class Letters {
  private Letters() {}

  static Drawn claim(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.SERIF, 11);
    Truth truth = new Truth();
    LocalDate day = dice.day(2021, 2025);
    LocalDate loss = day.minusDays(dice.between(9, 90));
    String claim = dice.shaped("S##.####");
    String policy = dice.shaped("#### #### ##");
    String claimant = Folk.DUTCH.person(dice);
    BigDecimal amount = Written.cents(dice.between(12_000, 980_000));
    sheet.text("Onderlinge Waarborg De Eendracht", 60, 60, ink.bold().scaled(1.3));
    sheet.text(Folk.DUTCH.street(dice), 60, 150, ink);
    sheet.text("Meppeldam, " + Written.named(day, Written.DUTCH, " "), 60, 190, ink);
    sheet.text("Geachte " + dice.pick("heer ", "mevrouw ") + claimant + ",", 60, 224, ink);
    truth.date("letterDate", day).text("claimant", claimant);
    double y =
        Prose.write(
                sheet,
                dice.pick(
                    "Wij danken u voor de toegezonden stukken.",
                    "Naar aanleiding van uw schrijven berichten wij u graag.",
                    "Onze expert heeft het pand bezocht en foto's gemaakt."),
                60,
                252,
                475,
                ink)
            + 10;
    sheet.text("Uw melding " + claim + " onder polis " + policy + " is beoordeeld.", 60, y, ink);
    y += 18;
    sheet.text(
        "De gebeurtenis van " + Written.named(loss, Written.DUTCH, " ") + " valt onder de dekking.",
        60,
        y,
        ink);
    truth.text("claim", claim).text("policy", policy).date("lossDate", loss);
    y += 26;
    int own = dice.pick(100, 150, 250);
    sheet.text("Na aftrek van uw eigen risico van € " + own + ",00", 60, y, ink);
    sheet.text(
        "keren wij aan u uit € " + Written.continental(amount) + " binnen tien dagen.",
        60,
        y + 18,
        ink);
    truth.number("amount", amount);
    sheet.text("Met vriendelijke groet,", 60, y + 60, ink);
    sheet.text(Folk.DUTCH.person(dice), 60, y + 100, ink);
    return new Drawn(sheet, truth);
  }

  /** A table of two columns in boxes, numbers with a comma and three decimals. */
  static Drawn calibration(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.SOURCE, 10.5);
    Truth truth = new Truth();
    LocalDate day = dice.day(2021, 2025);
    String certificate = dice.shaped("T-####") + "/" + (day.getYear() % 100);
    String serial = dice.shaped("##?#####");
    String customer = Folk.ITALIAN.firm(dice, "Meccanica", "Utensili", "Laboratori", "Officine");
    String technician = Folk.ITALIAN.person(dice);
    BigDecimal deviation = BigDecimal.valueOf(dice.between(1, 89), 3);
    sheet.middle("Taratura strumenti Monviso", 297, 64, ink.bold().scaled(1.5));
    sheet.middle("Attestato " + certificate, 297, 86, ink);
    truth.text("certificate", certificate);
    String[][] cells = {
      {"Committente", customer},
      {"Apparecchio", dice.pick("Micrometro 0-25", "Comparatore", "Calibro a corsoio", "Bilancia")},
      {"Matricola", serial},
      {"Verificato in data", Written.day(day, "-")},
      {"Da ripetere entro", Written.day(day.plusYears(dice.between(1, 2)), "-")},
      {"Temperatura", "20," + dice.between(0, 9) + " °C"},
      {"Scarto massimo", deviation.toString().replace('.', ',') + " mm"}
    };
    double y = 130;
    for (String[] cell : cells) {
      sheet.box(80, y - 13, 435, 20, Color.GRAY, 0.5);
      sheet.line(250, y - 13, 250, y + 7, Color.GRAY, 0.5);
      sheet.text(cell[0], 86, y, ink.scaled(0.9)).text(cell[1], 258, y, ink);
      y += 20;
    }
    truth.text("customer", customer).text("serial", serial).date("calibrated", day);
    truth.date(
        "nextDue",
        LocalDate.of(
            Integer.parseInt(cells[4][1].substring(6)), day.getMonthValue(), day.getDayOfMonth()));
    truth.number("deviation", deviation);
    sheet.text("Il tecnico", 380, y + 50, ink.scaled(0.85));
    sheet.text(technician, 380, y + 66, ink.italic());
    truth.text("technician", technician);
    return new Drawn(sheet, truth);
  }
}
