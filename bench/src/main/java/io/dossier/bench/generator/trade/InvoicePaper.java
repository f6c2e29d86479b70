package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.CheckDigits;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What all layouts of an invoice share: the sale, its wording, the parts of a page. */
abstract class InvoicePaper {
  static final double BOTTOM = 90;

  final Dice dice;
  final Market market;
  final Phrases phrases;
  final Party supplier;
  final Party customer;
  final Sale sale;
  final LocalDate day;
  final DateStyle dates;
  final MoneyStyle money;
  final Ink ink;
  final Color accent;
  final double margin;
  final String number;
  final Truth truth = new Truth();

  InvoicePaper(Dice dice) {
    this.dice = dice;
    this.market = dice.pick(Market.class);
    this.phrases = market.phrases();
    this.supplier = market.firm(dice);
    this.customer = market.buyer(dice);
    this.sale = Sale.any(dice, market);
    this.day = dice.day(2015, 2025);
    this.dates = market.dates(dice);
    this.money = market.money(dice);
    this.ink = Inks.page(dice).sized(dice.between(8.0, 10.0));
    this.accent = Inks.accent(dice);
    this.margin = dice.between(40.0, 60.0);
    this.number = number(dice, day);
    truth.text("invoiceNumber", number).text("supplierName", supplier.name());
    truth.date("invoiceDate", day);
  }

  /** The document in this layout. */
  abstract Drawn drawn();

  static String number(Dice dice, LocalDate day) {
    return dice.pick(
        dice.shaped("INV-#####"),
        dice.shaped("INV/" + day.getYear() + "/###"),
        day.getYear() + dice.shaped("-####"),
        dice.shaped("RE-######"),
        dice.shaped("######"),
        dice.shaped("??####"),
        dice.shaped("####/") + "%02d/".formatted(day.getMonthValue()) + day.getYear() % 100,
        dice.shaped("F#######"),
        "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            + dice.digits(3),
        dice.shaped("#####-##"));
  }

  String say(String thing) {
    return phrases.say(dice, thing);
  }

  double addressed(Sheet sheet, double x, double y, double room) {
    String heading = say("customer");
    sheet.text(heading, x, y, ink.bold());
    double at = Prose.write(sheet, customer.name(), x, y + ink.lead() * 1.2, room, ink);
    truth.text("customerName", customer.name());
    for (String line : customer.address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    truth.text("customerAddress", String.join(" ", customer.address()));
    return at;
  }

  double data(Sheet sheet, double x, double y, double room) {
    return Pairs.any(
            dice,
            ink,
            dice.pick(
                Pairs.Way.COLUMN,
                Pairs.Way.TIGHT,
                Pairs.Way.BARE,
                Pairs.Way.BOXED,
                Pairs.Way.INLINE))
        .draw(sheet, x, y, room, pairs());
  }

  /** Number, date and what else stands with them; the first two are always those. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(say("number"), number));
    pairs.add(new Pair(say("date"), dates.print(day)));
    if (dice.chance(0.55)) {
      LocalDate due = day.plusDays(dice.pick(7, 14, 30, 45));
      pairs.add(new Pair(say("due"), dates.print(due)));
      truth.date("dueDate", due);
    }
    if (dice.chance(0.25)) {
      pairs.add(new Pair(say("delivered"), dates.print(day.minusDays(dice.between(0, 20)))));
    }
    if (dice.chance(0.4)) {
      pairs.add(
          new Pair(
              say("order"),
              dice.pick(dice.shaped("PO-#####"), dice.shaped("######"), dice.shaped("?-####"))));
    }
    if (dice.chance(0.12)) {
      pairs.add(new Pair(say("currency"), market.currency(money)));
      truth.text("currency", market.currency(money));
    }
    return pairs;
  }

  Drawn below(Pages pages, Grid grid, boolean bank) {
    double width = pages.sheet().width() - 2 * margin;
    truth.rows(
        "lineItems",
        new LineTable(dice, phrases, money, true).draw(pages, margin, width, grid, sale));
    pages.need(120);
    totals(pages, ink, sale, dice.between(1.3, 1.7));
    if (bank) {
      pages.need(50);
      bank(pages);
    }
    return new Drawn(pages.all(), truth);
  }

  void totals(Pages pages, Ink letters, Sale paid, double lead) {
    Sheet sheet = pages.sheet();
    double right = sheet.width() - margin;
    double left = right - dice.between(190.0, 240.0);
    pages.down(letters.lead() * 1.6);
    List<Pair> rows = new ArrayList<>();
    if (paid.taxed() || dice.chance(0.3) || paid.shipping().signum() > 0) {
      rows.add(new Pair(say("subtotal"), money.print(paid.subtotal())));
      truth.number("subtotal", paid.subtotal());
    }
    if (paid.shipping().signum() > 0) {
      rows.add(new Pair(say("shipping"), money.print(paid.shipping())));
    }
    if (paid.taxed()) {
      String label = say("tax");
      String rate = paid.rate().stripTrailingZeros().toPlainString().replace('.', money.point());
      rows.add(
          new Pair(
              label.contains("%")
                  ? label.replaceAll(" ?\\d+ ?%", "") + " " + rate + "%"
                  : dice.chance(0.6) ? label + " " + rate + dice.pick("%", " %") : label,
              money.print(paid.tax())));
      truth.number("tax", paid.tax());
    }
    rows.add(new Pair(say("total"), money.print(paid.total())));
    truth.number("total", paid.total());
    if (money.print(paid.total()).matches(".*[\\p{L}€£$₹].*")) {
      truth.text("currency", market.currency(money));
    }
    for (int i = 0; i < rows.size(); i++) {
      Ink shown = i == rows.size() - 1 && dice.chance(0.7) ? letters.bold() : letters;
      sheet.text(rows.get(i).label() + (dice.chance(0.3) ? ":" : ""), left, pages.y(), shown);
      sheet.right(rows.get(i).value(), right, pages.y(), shown);
      pages.down(letters.size() * lead);
    }
  }

  private void bank(Pages pages) {
    Ink small = ink.scaled(0.9);
    pages.down(small.lead() * 1.5);
    pages.sheet().text(say("thanks"), margin, pages.y(), small);
    if (dice.chance(0.6)) {
      pages.down(small.lead() * 1.4);
      pages.sheet().text(account(), margin, pages.y(), small);
    }
  }

  String account() {
    return switch (market) {
      case GERMAN ->
          "IBAN: " + CheckDigits.iban("DE", dice.digits(18)) + "  BIC: " + dice.letters(8);
      case FRENCH ->
          "IBAN : " + CheckDigits.iban("FR", dice.digits(23)) + "  BIC : " + dice.letters(8);
      case INDONESIAN ->
          dice.pick("BCA", "Mandiri", "BNI", "BRI")
              + " No. Rek. "
              + dice.digits(10)
              + " a.n. "
              + supplier.name();
      case MALAY -> "Maybank " + dice.digits(12) + " (" + supplier.name() + ")";
      case ENGLISH -> "Bank: " + dice.digits(8) + "  Sort code " + dice.shaped("##-##-##");
    };
  }
}
