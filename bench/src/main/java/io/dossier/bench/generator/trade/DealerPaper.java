package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.Spelled;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What all layouts of an Indian dealer's tax invoice share, for phones and household machines that
 * are often bought on credit.
 */
abstract class DealerPaper {
  final Dice dice;
  final Deal deal;
  final Ink ink;
  final Color accent;
  final double margin;
  final String number;
  private final BigDecimal rate;
  private final BigDecimal total;
  final BigDecimal base;
  final Truth truth = new Truth();
  final Pages pages = new Pages(Sheet::a4, 60, 60);
  final Sheet sheet = pages.sheet();

  DealerPaper(Dice dice, Deal deal) {
    this.dice = dice;
    this.deal = deal;
    this.ink = Inks.page(dice).sized(dice.between(8.0, 9.5));
    this.accent = Inks.accent(dice);
    this.margin = dice.between(36.0, 54.0);
    this.rate = BigDecimal.valueOf(dice.pick(18, 18, 18, 28));
    this.total = BigDecimal.valueOf(deal.amount()).setScale(2);
    this.base =
        total
            .multiply(BigDecimal.valueOf(100))
            .divide(rate.add(BigDecimal.valueOf(100)), 2, RoundingMode.HALF_UP);
    this.number =
        dice.pick(
            dice.shaped("INV/2#-##/####"),
            dice.shaped("??/####/2#-2#"),
            dice.shaped("####"),
            dice.shaped("GST-#####"),
            dice.shaped("???2#########"),
            dice.shaped("##########"));
    truth.text("supplierName", deal.dealer().name()).text("invoiceNumber", number);
    truth.date("invoiceDate", deal.day()).text("customerName", deal.customer().name());
    truth.number("total", total);
  }

  /** The document in this layout. */
  abstract Drawn drawn();

  double width() {
    return sheet.width() - 2 * margin;
  }

  String print(BigDecimal amount) {
    return deal.money().bare().withDecimals(2).print(amount);
  }

  BigDecimal tax() {
    return total.subtract(base);
  }

  List<Pair> data() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick("Invoice No", "Invoice No.", "Invoice Number", "Bill No", "Inv No"), number));
    pairs.add(
        new Pair(
            dice.pick("Dated", "Date", "Invoice Date", "Bill Date"),
            deal.dates().print(deal.day())));
    if (dice.chance(0.4)) {
      pairs.add(
          new Pair(
              dice.pick("DO No", "Order No", "Salesman", "Place of Supply"),
              dice.shaped("######")));
    }
    return pairs;
  }

  double buyer(double x, double y, double room) {
    double at = Prose.write(sheet, deal.customer().name(), x, y, room, ink.bold());
    if (dice.chance(0.9)) {
      for (String line : deal.customer().address()) {
        at = Prose.write(sheet, line, x, at, room, ink);
      }
      truth.text("customerAddress", String.join(" ", deal.customer().address()));
    }
    if (dice.chance(0.5)) {
      sheet.text(dice.pick("Mobile : ", "Ph: ", "Contact: ") + deal.customer().phone(), x, at, ink);
      at += ink.lead();
    }
    return at + ink.size() * 0.6;
  }

  /**
   * The goods with their number beneath or in a column of its own.
   *
   * @param totalled whether taxes and total are rows of the table
   */
  void goods(Grid grid, boolean totalled) {
    Durable good = deal.good();
    boolean own = dice.chance(0.35);
    String serial =
        good.telephone()
            ? dice.pick("IMEI", "IMEI No", "IMEI No.", "IMEI1")
            : dice.pick("Serial No", "Sr. No.", "S/N", "Serial Number");
    List<Column> columns = new ArrayList<>();
    List<String> row = new ArrayList<>();
    columns.add(Column.middle(dice.pick("Sl No", "S.No.", "Sr", "#"), 6));
    row.add("1");
    columns.add(
        Column.left(
            dice.pick(
                "Description of Goods",
                "Description",
                "Product",
                "Particulars",
                "Item Description"),
            36));
    row.add(good.title() + (own ? "" : "\n" + serial + ": " + good.serial()));
    if (own) {
      columns.add(Column.left(dice.pick("IMEI / Serial No", "Serial No", "IMEI/Serial No."), 18));
      row.add(good.serial());
    }
    truth.text("imeiOrSerial", good.serial());
    if (dice.chance(0.7)) {
      columns.add(Column.middle(dice.pick("HSN/SAC", "HSN", "HSN Code"), 10));
      row.add(dice.pick("85171300", "8528", "8418", "84713010", "8415"));
    }
    columns.add(Column.right(dice.pick("Qty", "Quantity", "Qty."), 8));
    row.add("1");
    columns.add(Column.right(dice.pick("Rate", "Unit Price", "Price"), 14));
    row.add(print(base));
    columns.add(Column.right(dice.pick("Amount", "Taxable Value", "Total"), 15));
    row.add(print(base));
    List<List<String>> rows = new ArrayList<>(List.of(row));
    int width = columns.size();
    if (totalled) {
      rows.add(
          summed(
              width,
              dice.pick("CGST", "Output CGST", "CGST " + half() + "%"),
              print(tax().divide(BigDecimal.valueOf(2), 2, RoundingMode.FLOOR))));
      rows.add(
          summed(
              width,
              dice.pick("SGST", "Output SGST", "SGST " + half() + "%"),
              print(tax().divide(BigDecimal.valueOf(2), 2, RoundingMode.CEILING))));
      rows.add(
          summed(
              width, dice.pick("Total", "Grand Total"), deal.money().withDecimals(2).print(total)));
      currency(deal.money().print(total));
    }
    grid.draw(pages, margin, width(), columns, rows);
    Truth line = new Truth().text("description", row.get(1).replace("\n", " "));
    line.number("quantity", 1).number("unitPrice", base).number("amount", base);
    truth.rows("lineItems", List.of(line));
  }

  private String half() {
    return rate.divide(BigDecimal.valueOf(2)).stripTrailingZeros().toPlainString();
  }

  private static List<String> summed(int width, String label, String amount) {
    List<String> row = new ArrayList<>(java.util.Collections.nCopies(width, ""));
    row.set(1, label);
    row.set(width - 1, amount);
    return row;
  }

  private void currency(String printed) {
    if (printed.matches(".*(?:₹|Rs|INR|Rupees).*")) {
      truth.text("currency", "INR");
    }
  }

  void sums() {
    double right = sheet.width() - margin;
    double left = right - 190;
    List<Pair> rows = new ArrayList<>();
    rows.add(
        new Pair(
            dice.pick("Taxable Amount", "Taxable Value", "Sub Total", "Subtotal"), print(base)));
    truth.number("subtotal", base);
    BigDecimal central = tax().divide(BigDecimal.valueOf(2), 2, RoundingMode.FLOOR);
    if (dice.chance(0.5)) {
      rows.add(new Pair("CGST @ " + half() + "%", print(central)));
      rows.add(new Pair("SGST @ " + half() + "%", print(tax().subtract(central))));
      rows.add(new Pair(dice.pick("Total Tax", "Tax Amount", "Total GST"), print(tax())));
    } else {
      rows.add(new Pair(dice.pick("IGST @ ", "GST ") + rate.toPlainString() + "%", print(tax())));
    }
    truth.number("tax", tax());
    String shown = deal.money().withDecimals(2).print(total);
    rows.add(
        new Pair(
            dice.pick(
                "Grand Total", "Total Amount", "Net Amount Payable", "Invoice Total", "Total"),
            shown));
    currency(shown);
    for (Pair row : rows) {
      sheet.text(row.label(), left, pages.y(), ink);
      sheet.right(row.value(), right, pages.y(), ink);
      pages.down(ink.lead() * 1.2);
    }
  }

  void words() {
    pages.down(ink.lead() * 1.2);
    String spelled = Spelled.indian(deal.amount());
    String text =
        dice.pick("Amount in words: Rupees ", "Amount Chargeable (in words) INR ", "Rupees ")
            + Character.toUpperCase(spelled.charAt(0))
            + spelled.substring(1)
            + " Only";
    currency(text);
    pages.to(Prose.write(sheet, text, margin, pages.y(), width(), ink));
  }

  Drawn closed() {
    double y = Math.min(pages.y() + ink.lead() * 2, sheet.height() - 80);
    Ink small = ink.scaled(0.85);
    for (String term :
        dice.some(
            List.of(
                "Goods once sold will not be taken back or exchanged.",
                "Warranty is given by the manufacturer's service centre only.",
                "Subject to local jurisdiction. E. & O. E.",
                "Under hire purchase agreement with the financier."),
            dice.between(1, 3))) {
      sheet.text(term, margin, y, small);
      y += small.lead();
    }
    sheet.right("For " + deal.dealer().name(), sheet.width() - margin, y + ink.lead(), ink.bold());
    sheet.right("Authorised Signatory", sheet.width() - margin, y + ink.lead() * 4, ink);
    return new Drawn(pages.all(), truth);
  }
}
