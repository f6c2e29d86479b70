package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Of goods that are taxed at different rates: the taxes are told rate by rate, before or behind the
 * totals. Either as a letter, or as programs show an electronic invoice, section by section.
 */
final class RatedInvoice extends InvoicePaper {
  private final RatedSale rated;

  RatedInvoice(Dice dice) {
    super(dice);
    this.rated = RatedSale.any(dice, market);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(Sheet::a4, 60, BOTTOM);
    double width = pages.sheet().width() - 2 * margin;
    double y = dice.chance(0.5) ? letter(pages.sheet(), width) : sections(pages.sheet(), width);
    pages.to(y + 16);
    lines(pages, width);
    pages.need(170);
    pages.down(ink.lead() * 1.6);
    boolean first = dice.chance(0.5);
    if (first) {
      breakdown(pages, width);
    }
    sums(pages, width, !first && dice.chance(0.4));
    if (!first) {
      breakdown(pages, width);
    }
    return new Drawn(pages.all(), truth);
  }

  private double letter(Sheet sheet, double width) {
    double y = 60;
    Ink name = ink.bold().scaled(1.3);
    boolean right = dice.chance(0.5);
    List<String> sender = new ArrayList<>(supplier.address());
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    if (dice.chance(0.6)) {
      sender.add(supplier.taxLabel() + ": " + supplier.taxId());
      truth.text("supplierTaxId", supplier.taxId());
    }
    double at = right ? margin + width * 0.62 : margin;
    sheet.text(supplier.name(), at, y, name);
    for (String line : sender) {
      y += ink.lead();
      sheet.text(line, at, y, ink);
    }
    double start = right ? 60 : y + ink.lead() * 2.2;
    double end = Math.max(y, addressed(sheet, margin, start, width * 0.46));
    y = end + ink.lead() * 2;
    sheet.text(say("title"), margin, y, ink.bold().scaled(1.5));
    return data(sheet, margin, y + ink.lead() * 1.8, width * 0.6);
  }

  private double sections(Sheet sheet, double width) {
    Pairs pairs = Pairs.any(dice, ink, dice.pick(Pairs.Way.TIGHT, Pairs.Way.BARE));
    boolean colons = dice.chance(0.6);
    double y = 60;
    boolean told = dice.chance(0.4);
    sheet.text(told ? titled() : say("title"), margin, y, ink.bold().scaled(1.4));
    y = pairs.draw(sheet, margin, y + ink.lead() * 1.8, width, told ? particulars() : pairs());
    y = party(sheet, pairs, say("supplier"), supplier, colons, y, width);
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    truth.text("supplierTaxId", supplier.taxId());
    y = party(sheet, pairs, say("customer"), customer, colons, y, width);
    truth.text("customerName", customer.name());
    truth.text("customerAddress", String.join(" ", customer.address()));
    return y;
  }

  /** Number and day in the title; 380 is an invoice by UNTDID 1001. */
  private String titled() {
    return say("title")
        + (dice.chance(0.5) ? " (380) " : " ")
        + dice.pick("Nr. ", "No. ", "N° ", "")
        + number
        + " "
        + say("dated")
        + " "
        + dates.print(day);
  }

  /** What is not told in the title. */
  private List<Pair> particulars() {
    List<Pair> all = pairs();
    return all.subList(2, all.size());
  }

  private double party(
      Sheet sheet,
      Pairs pairs,
      String heading,
      Party party,
      boolean colons,
      double y,
      double width) {
    String end = colons ? ":" : "";
    List<Pair> rows = new ArrayList<>();
    if (dice.chance(0.4)) {
      rows.add(new Pair(say("partyNumber") + end, dice.digits(6)));
    }
    rows.add(new Pair(say("name") + end, party.name()));
    for (int i = 0; i < party.address().size(); i++) {
      rows.add(new Pair(i == 0 ? say("address") + end : "", party.address().get(i)));
    }
    if (!party.taxId().isEmpty()) {
      rows.add(new Pair(party.taxLabel() + end, party.taxId()));
    }
    double at = y + ink.lead();
    sheet.text(heading, margin, at, ink.bold().in(accent));
    return pairs.draw(sheet, margin, at + ink.lead() * 1.3, width, rows);
  }

  private void lines(Pages pages, double width) {
    List<Column> columns =
        List.of(
            Column.left(say("description"), 40),
            Column.right(say("quantity"), 10),
            Column.right(say("unitPrice"), 17),
            Column.right(say("taxRate"), 10),
            Column.right(say("amount"), 18));
    List<List<String>> cells = new ArrayList<>();
    List<Truth> rows = new ArrayList<>();
    Printed printed = new Printed(dice.chance(0.4));
    for (int i = 0; i < rated.sale().lines().size(); i++) {
      Sale.Line line = rated.sale().lines().get(i);
      cells.add(
          List.of(
              line.description(),
              line.quantity().toPlainString().replace('.', money.point()),
              printed.of(line.price()),
              rate(rated.rates().get(i)),
              printed.of(line.amount())));
      rows.add(
          new Truth()
              .text("description", line.description())
              .number("quantity", line.quantity())
              .number("unitPrice", line.price())
              .number("amount", line.amount()));
    }
    Grid.any(dice, ink).draw(pages, margin, width, columns, cells);
    truth.rows("lineItems", rows);
  }

  /** With the currency's mark or without. */
  private final class Printed {
    private final boolean marked;

    Printed(boolean marked) {
      this.marked = marked;
    }

    String of(BigDecimal amount) {
      return (marked ? money : money.bare()).print(amount);
    }
  }

  private void breakdown(Pages pages, double width) {
    List<Column> columns =
        List.of(
            Column.left(say("taxRate"), 14),
            Column.right(say("taxBase"), 20),
            Column.right(say("taxAmount"), 20));
    List<List<String>> cells = new ArrayList<>();
    Printed printed = new Printed(dice.chance(0.5));
    rated
        .taxed()
        .forEach(
            (rate, taxed) ->
                cells.add(List.of(rate(rate), printed.of(taxed.base()), printed.of(taxed.tax()))));
    Grid.any(dice, ink).draw(pages, margin, width * dice.between(0.5, 0.8), columns, cells);
    pages.down(ink.lead() * 1.6);
  }

  /**
   * @param byRate whether each rate's tax has a row of its own before their sum
   */
  private void sums(Pages pages, double width, boolean byRate) {
    Sale sale = rated.sale();
    List<Pair> rows = new ArrayList<>();
    rows.add(new Pair(say("subtotal"), money.print(sale.subtotal())));
    truth.number("subtotal", sale.subtotal());
    if (byRate) {
      rated
          .taxed()
          .forEach(
              (rate, taxed) ->
                  rows.add(
                      new Pair(
                          say("taxRate") + " " + rate(rate) + " " + money.print(taxed.base()),
                          money.print(taxed.tax()))));
    }
    rows.add(new Pair(say("taxTotal"), money.print(sale.tax())));
    truth.number("tax", sale.tax());
    rows.add(new Pair(say("total"), money.print(sale.total())));
    truth.number("total", sale.total());
    if (money.print(sale.total()).matches(".*[\\p{L}€£$₹].*")) {
      truth.text("currency", market.currency(money));
    }
    boolean left = dice.chance(0.4);
    double from = left ? margin : margin + width - dice.between(200.0, 250.0);
    double to = left ? margin + dice.between(200.0, 300.0) : margin + width;
    for (Pair row : rows) {
      pages.sheet().text(row.label() + (dice.chance(0.3) ? ":" : ""), from, pages.y(), ink);
      pages.sheet().right(row.value(), to, pages.y(), ink);
      pages.down(ink.size() * 1.6);
    }
    pages.down(ink.lead());
  }

  private String rate(BigDecimal rate) {
    return rate.toPlainString().replace('.', money.point()) + (dice.chance(0.7) ? "%" : " %");
  }
}
