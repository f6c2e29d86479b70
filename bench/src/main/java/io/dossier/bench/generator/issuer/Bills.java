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

/** Bills and advices of payment. */
final class Bills {
  private Bills() {}

  /** A band of labels over a band of values; periods with a dash; many other figures around. */
  static Drawn power(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.HUMANIST, 11);
    Ink small = ink.scaled(0.75).in(new Color(0, 100, 90));
    Truth truth = new Truth();
    LocalDate start = dice.day(2021, 2025).withDayOfMonth(1);
    LocalDate end = start.plusMonths(dice.between(1, 2)).minusDays(1);
    LocalDate due = end.plusDays(dice.between(15, 28));
    String contract = dice.shaped("PT ## ### ###");
    String customer = Folk.PORTUGUESE.person(dice);
    int before = dice.between(2_000, 48_000);
    int used = dice.between(60, 1_450);
    BigDecimal amount = Written.cents(used * 19L + dice.between(400, 2_600));
    sheet.text("Luz da Ribeira", 50, 60, ink.bold().scaled(1.8).in(new Color(0, 100, 90)));
    sheet.text(customer, 330, 120, ink);
    sheet.text(Folk.PORTUGUESE.street(dice), 330, 134, ink);
    sheet.text(dice.shaped("####-###") + " " + Folk.PORTUGUESE.town(dice), 330, 148, ink);
    truth.text("customer", customer);
    String[] labels = {"Ponto de entrega", "Ciclo", "Até", "Valor"};
    String[] values = {
      contract,
      Written.day(start, "/") + " - " + Written.day(end, "/"),
      Written.day(due, "/"),
      Written.continental(amount) + " €"
    };
    double[] at = {50, 190, 350, 460};
    sheet.fill(40, 190, 515, 40, new Color(225, 242, 238));
    for (int i = 0; i < labels.length; i++) {
      sheet.text(labels[i], at[i], 203, small).text(values[i], at[i], 221, ink.bold());
    }
    truth.text("contract", contract).date("periodStart", start).date("periodEnd", end);
    truth.date("dueDate", due).number("amount", amount);
    double y = 270;
    sheet.text("Leitura anterior", 50, y, ink).right(before + "", 300, y, ink);
    sheet.text("Leitura atual", 50, y + 16, ink).right(before + used + "", 300, y + 16, ink);
    sheet.text("Energia gasta kWh", 50, y + 32, ink).right(used + "", 300, y + 32, ink.bold());
    truth.number("consumption", used);
    y += 70;
    for (String tax : dice.some(java.util.List.of("Potência", "Contribuição", "Imposto"), 2)) {
      sheet.text(tax, 50, y, ink);
      sheet.right(Written.continental(Written.cents(dice.between(90, 900))), 300, y, ink);
      y += 16;
    }
    return new Drawn(sheet, truth);
  }

  /** Words for the payment that are used by this issuer alone. */
  static Drawn remittance(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.TECHNICAL, 10);
    Truth truth = new Truth();
    LocalDate day = dice.day(2021, 2025);
    String payment = dice.shaped("BX") + dice.shaped("#######");
    String payee = Folk.ENGLISH.firm(dice, "Timber", "Textiles", "& Daughters", "Haulage");
    String account = dice.shaped("##-##-##") + " " + dice.shaped("########");
    sheet.text("Corbel & Vane Merchants", 60, 70, ink.bold().scaled(1.3));
    sheet.right("run " + dice.shaped("###") + " / voucher " + payment, 535, 70, ink);
    truth.text("payment", payment);
    sheet.text("In favour of", 60, 120, ink.scaled(0.8)).text(payee, 60, 136, ink.bold());
    sheet.text("lodged with " + account, 60, 152, ink);
    sheet.text("released " + Written.day(day, "."), 60, 168, ink);
    truth.text("payee", payee).text("account", account).date("paidOn", day);
    double y = 220;
    BigDecimal sum = BigDecimal.ZERO;
    int lines = dice.between(1, 6);
    for (int i = 0; i < lines; i++) {
      BigDecimal amount = Written.cents(dice.between(2_000, 260_000));
      sum = sum.add(amount);
      sheet.text(dice.shaped("IN-####"), 60, y, ink);
      sheet.text(Written.day(day.minusDays(dice.between(10, 60)), "."), 180, y, ink);
      sheet.right(Written.english(amount), 535, y, ink);
      y += 15;
    }
    BigDecimal discount = Written.share(sum, 2);
    sheet.text("settlement discount", 300, y + 15, ink);
    sheet.right("-" + Written.english(discount), 535, y + 15, ink);
    sheet.text("credited", 300, y + 32, ink.bold());
    sheet.right(Written.english(sum.subtract(discount)), 535, y + 32, ink.bold());
    truth.number("net", sum.subtract(discount));
    return new Drawn(sheet, truth);
  }
}
