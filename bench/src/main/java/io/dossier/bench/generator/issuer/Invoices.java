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
import java.util.List;

/** Invoices whose labels are no usual ones of their languages. */
final class Invoices {
  private static final List<String> DUTCH_WORK =
      List.of(
          "Vervangen kraan keuken",
          "Arbeidsloon monteur",
          "Voorrijkosten",
          "Ontstoppen afvoer",
          "Koppelstuk 22 mm",
          "Onderhoud ketel",
          "Radiatorventiel");
  private static final List<String> SPANISH_GOODS =
      List.of(
          "Aceite girasol 5 l",
          "Harina fuerza 25 kg",
          "Azúcar blanco",
          "Levadura prensada",
          "Cajas cartón",
          "Sal marina fina");
  private static final List<String> POLISH_GOODS =
      List.of(
          "Wymiana klocków",
          "Olej silnikowy",
          "Robocizna",
          "Filtr powietrza",
          "Geometria kół",
          "Uszczelka głowicy");

  private Invoices() {}

  private record Row(String text, int count, BigDecimal price) {
    BigDecimal amount() {
      return price.multiply(BigDecimal.valueOf(count));
    }
  }

  private static List<Row> rows(Dice dice, List<String> goods) {
    return dice.some(goods, dice.between(1, 5)).stream()
        .map(text -> new Row(text, dice.between(1, 9), Written.cents(dice.between(350, 38_000))))
        .toList();
  }

  private static BigDecimal sum(List<Row> rows) {
    return rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Receiver without a label, sender at the foot, labels of an old-fashioned office. */
  static Drawn dutch(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.OPEN, 10);
    Truth truth = new Truth();
    String customer = Folk.DUTCH.person(dice);
    String street = Folk.DUTCH.street(dice);
    String town = dice.shaped("#### ??") + "  " + Folk.DUTCH.town(dice);
    sheet.text(customer, 70, 130, ink).text(street, 70, 144, ink).text(town, 70, 158, ink);
    truth.text("customerName", customer).text("customerAddress", street + " " + town);
    LocalDate day = dice.day(2021, 2025);
    String number = "KW/" + day.getYear() + "/" + dice.shaped("####");
    String[][] heads = {
      {"Ons kenmerk", number},
      {"Opdracht d.d.", Written.named(day.minusDays(dice.between(4, 30)), Written.DUTCH, " ")},
      {"Dagtekening", Written.named(day, Written.DUTCH, " ")},
      {"Uw code", dice.shaped("#####")}
    };
    double y = 210;
    for (String[] head : heads) {
      sheet.text(head[0], 70, y, ink.scaled(0.85).in(Color.DARK_GRAY)).text(head[1], 190, y, ink);
      y += 15;
    }
    truth.text("invoiceNumber", number).date("invoiceDate", day);
    List<Row> rows = rows(dice, DUTCH_WORK);
    y += 30;
    for (Row row : rows) {
      sheet.text(row.count() + " x", 70, y, ink).text(row.text(), 110, y, ink);
      sheet.right(Written.continental(row.amount()), 520, y, ink);
      y += 16;
    }
    BigDecimal net = sum(rows);
    BigDecimal tax = Written.share(net, 21);
    y += 14;
    sheet.line(350, y - 12, 525, y - 12, Color.GRAY, 0.6);
    y = sum(sheet, "Werk en stoffen", net, y, ink);
    y = sum(sheet, "Omzetbelasting", tax, y, ink);
    y = sum(sheet, "Te voldoen", net.add(tax), y, ink.bold());
    truth.number("subtotal", net).number("tax", tax).number("total", net.add(tax));
    if (dice.chance(0.85)) {
      LocalDate due = day.plusDays(dice.pick(14, 21, 30));
      sheet.text(
          "Wij zien uw overmaking gaarne tegemoet uiterlijk " + Written.day(due, "-") + ".",
          70,
          y + 26,
          ink);
      truth.date("dueDate", due);
    }
    String issuer = "Klaverweide Installaties";
    sheet.middle(issuer, 297, 780, ink.bold());
    sheet.middle("Dijkgraaf 14  Rietveen  telefoon 0512 400 118", 297, 794, ink.scaled(0.8));
    truth.text("supplierName", issuer);
    return new Drawn(sheet, truth);
  }

  private static double sum(Sheet sheet, String label, BigDecimal amount, double y, Ink ink) {
    sheet.text(label, 350, y, ink).right(Written.continental(amount), 520, y, ink);
    return y + 16;
  }

  /** Labels below each other in one band, values in the next; the sums in a row at the foot. */
  static Drawn spanish(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.GROTESK, 9.5);
    Ink small = ink.scaled(0.75).in(new Color(120, 60, 20));
    Truth truth = new Truth();
    String issuer = "Harinas del Valle Oscuro";
    sheet.right(issuer, 540, 60, ink.bold().scaled(1.5));
    sheet.right("Polígono La Encina 7  Montejar", 540, 74, ink.scaled(0.8));
    truth.text("supplierName", issuer);
    LocalDate day = dice.day(2020, 2025);
    LocalDate due = day.plusDays(dice.pick(15, 30, 60));
    String number = dice.shaped("V##-") + dice.shaped("#####");
    String customer = Folk.SPANISH.firm(dice, "Panaderos", "e Hijos", "Obrador", "Hostelería");
    String[] labels = {"Pedido", "Referencia", "Expedido", "Vence"};
    String[] values = {
      dice.shaped("######"),
      number,
      Written.named(day, Written.SPANISH, " de "),
      Written.day(due, "/")
    };
    double[] at = {60, 150, 260, 420};
    sheet.fill(50, 120, 495, 16, new Color(245, 235, 220));
    for (int i = 0; i < labels.length; i++) {
      sheet.text(labels[i], at[i], 131, small).text(values[i], at[i], 148, ink);
    }
    truth.text("invoiceNumber", number).date("invoiceDate", day).date("dueDate", due);
    sheet.text("Señores", 60, 185, small).text(customer, 60, 199, ink.bold());
    sheet.text(Folk.SPANISH.street(dice) + ", " + Folk.SPANISH.town(dice), 60, 212, ink);
    truth.text("customerName", customer);
    double y = 250;
    List<Row> rows = rows(dice, SPANISH_GOODS);
    for (Row row : rows) {
      sheet.text(row.text(), 60, y, ink).right("" + row.count(), 330, y, ink);
      sheet.right(Written.continental(row.price()), 430, y, ink);
      sheet.right(Written.continental(row.amount()), 535, y, ink);
      y += 15;
    }
    BigDecimal net = sum(rows);
    BigDecimal tax = Written.share(net, 10);
    y += 30;
    String[] sums = {"Mercancía", "Cuota", "A ingresar"};
    BigDecimal[] amounts = {net, tax, net.add(tax)};
    for (int i = 0; i < sums.length; i++) {
      double right = 290 + 120 * i;
      sheet.right(sums[i], right, y, small);
      sheet.right(Written.continental(amounts[i]), right, y + 15, i == 2 ? ink.bold() : ink);
    }
    truth.number("subtotal", net).number("tax", tax).number("total", net.add(tax));
    return new Drawn(sheet, truth);
  }

  /** Two columns of parties, labels inline with colons, months by name. */
  static Drawn polish(Dice dice) {
    Sheet sheet = Sheet.a4();
    Ink ink = Ink.of(Family.SANS, 10);
    Truth truth = new Truth();
    LocalDate day = dice.day(2020, 2025);
    LocalDate due = day.plusDays(dice.pick(7, 14, 21));
    String number = dice.between(1, 480) + "/" + dice.pick("WS", "WS", "MG") + "/" + day.getYear();
    sheet.text("Sporządzono: " + Written.named(day, Written.POLISH, " "), 60, 60, ink);
    sheet.text(
        "Przyjęto auto: " + Written.day(day.minusDays(dice.between(1, 9)), "."), 60, 76, ink);
    sheet.right("Poz. rejestru " + number, 535, 60, ink.bold());
    truth.text("invoiceNumber", number).date("invoiceDate", day);
    String issuer = "Auto Serwis Jodłowa";
    String customer =
        dice.chance(0.5)
            ? Folk.POLISH.person(dice)
            : Folk.POLISH.firm(dice, "Transport", "i Synowie", "Budowa");
    Ink small = ink.scaled(0.8).in(Color.GRAY);
    sheet.text("Warsztat", 60, 120, small).text("Zleceniodawca", 320, 120, small);
    sheet.text(issuer, 60, 135, ink.bold()).text(customer, 320, 135, ink.bold());
    sheet.text("ul. Jodłowa 8, Radowo", 60, 149, ink);
    sheet.text(Folk.POLISH.street(dice) + ", " + Folk.POLISH.town(dice), 320, 149, ink);
    truth.text("supplierName", issuer).text("customerName", customer);
    double y = 200;
    List<Row> rows = rows(dice, POLISH_GOODS);
    for (Row row : rows) {
      sheet.text(row.text(), 60, y, ink).right(row.count() + " szt.", 340, y, ink);
      sheet.right(Written.continental(row.amount()), 535, y, ink);
      y += 17;
    }
    BigDecimal net = sum(rows);
    BigDecimal tax = Written.share(net, 23);
    y += 12;
    String[] labels = {"Wartość usług", "Podatek 23%", "Należność"};
    BigDecimal[] amounts = {net, tax, net.add(tax)};
    for (int i = 0; i < labels.length; i++) {
      sheet.right(labels[i] + ": " + Written.continental(amounts[i]) + " zł", 535, y, ink);
      y += 16;
    }
    truth.number("subtotal", net).number("tax", tax).number("total", net.add(tax));
    sheet.text("Prosimy wpłacić najpóźniej " + Written.day(due, "."), 60, y + 10, ink);
    truth.date("dueDate", due);
    return new Drawn(sheet, truth);
  }
}
