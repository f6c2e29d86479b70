package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.Spelled;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The tax invoice of an Indian dealer of phones and household machines, often bought on credit. */
final class DealerInvoice {
  private final Dice dice;
  private final Deal deal;
  private final Ink ink;
  private final Color accent;
  private final double margin;
  private final String number;
  private final BigDecimal rate;
  private final BigDecimal total;
  private final BigDecimal base;
  private final Truth truth = new Truth();
  private final Pages pages = new Pages(Sheet::a4, 60, 60);
  private final Sheet sheet = pages.sheet();

  DealerInvoice(Dice dice) {
    this.dice = dice;
    this.deal = Deal.any(dice);
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

  private double width() {
    return sheet.width() - 2 * margin;
  }

  private String print(BigDecimal amount) {
    return deal.money().bare().withDecimals(2).print(amount);
  }

  private BigDecimal tax() {
    return total.subtract(base);
  }

  private List<Pair> data() {
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

  /** In frames, as book keeping programs print it: seller, buyer, data, goods, taxes, words. */
  Drawn framed() {
    double y = 44;
    sheet.middle(
        dice.pick("TAX INVOICE", "Tax Invoice", "TAX INVOICE (ORIGINAL FOR RECIPIENT)"),
        sheet.width() / 2,
        y,
        ink.bold().scaled(1.3));
    y += 10;
    double top = y;
    double half = width() * 0.55;
    double x = margin + 5;
    double at = seller(x, y + ink.lead(), half - 10);
    double line = at - ink.size();
    sheet.line(margin, line, margin + half, line, Color.DARK_GRAY, 0.5);
    sheet.text(
        dice.pick("Buyer (Bill to)", "Buyer", "Bill To", "Customer Details", "Consignee"),
        x,
        at + ink.size() * 0.4,
        ink.scaled(0.9));
    at = buyer(x, at + ink.lead() * 1.3, half - 10);
    double right =
        new Pairs(dice.pick(Pairs.Way.ABOVE, Pairs.Way.COLUMN, Pairs.Way.BARE), ink, ink, 1.6, 0.45)
            .draw(sheet, margin + half + 6, top + ink.lead(), width() - half - 10, data());
    y = Math.max(at, right);
    sheet.box(margin, top, width(), y - top, Color.DARK_GRAY, 0.6);
    sheet.line(margin + half, top, margin + half, y, Color.DARK_GRAY, 0.6);
    pages.to(y);
    goods(
        new Grid(
            Grid.Rules.ALL,
            dice.pick(Grid.Head.PLAIN, Grid.Head.BOLD),
            ink,
            accent,
            dice.between(2.0, 4.0),
            false),
        true);
    words();
    taxTable();
    return closed();
  }

  /** Of a chain of stores: a head, two columns of data, a table, the sums beside the payment. */
  Drawn store() {
    List<String> lines = new ArrayList<>(deal.dealer().address());
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    lines.add("GSTIN: " + deal.dealer().taxId() + dice.pick("", "  Ph: " + deal.dealer().phone()));
    truth.text("supplierTaxId", deal.dealer().taxId());
    double y = Letterhead.draw(sheet, dice, ink, accent, deal.dealer().name(), lines);
    sheet.middle(
        dice.pick("TAX INVOICE", "Retail Invoice", "RETAIL TAX INVOICE", "INVOICE"),
        sheet.width() / 2,
        y + 4,
        ink.bold().scaled(1.25));
    y += 28;
    List<Pair> left = new ArrayList<>();
    left.add(
        new Pair(
            dice.pick("Customer Name", "Name", "Customer", "Bill To"), deal.customer().name()));
    if (dice.chance(0.85)) {
      left.add(
          new Pair(
              dice.pick("Address", "Customer Address", "Billing Address"),
              deal.customer().addressLine()));
      truth.text("customerAddress", deal.customer().addressLine());
    }
    left.add(new Pair(dice.pick("Mobile No", "Phone", "Contact No"), deal.customer().phone()));
    Pairs pairs =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BARE));
    double end = pairs.draw(sheet, margin, y, width() * 0.56, left);
    y = Math.max(end, pairs.draw(sheet, margin + width() * 0.6, y, width() * 0.4, data()));
    pages.to(y + 8);
    goods(Grid.any(dice, ink), dice.chance(0.4));
    pages.down(ink.lead() * 1.5);
    sums();
    if (dice.chance(0.6)) {
      payment();
    }
    words();
    return closed();
  }

  /** Of a shop in town: name and buyer without frames. */
  Drawn shop() {
    double y = 56;
    sheet.middle(deal.dealer().name(), sheet.width() / 2, y, ink.bold().scaled(1.8).in(accent));
    for (String line : deal.dealer().address()) {
      y += ink.lead() * 1.1;
      sheet.middle(line, sheet.width() / 2, y, ink);
    }
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    y += ink.lead() * 1.2;
    if (dice.chance(0.8)) {
      sheet.middle(
          "GSTIN : " + deal.dealer().taxId() + "   Mob: " + deal.dealer().phone(),
          sheet.width() / 2,
          y,
          ink);
      truth.text("supplierTaxId", deal.dealer().taxId());
    }
    y += ink.lead() * 2.2;
    sheet.middle(
        dice.pick("TAX INVOICE", "CASH / CREDIT MEMO", "BILL OF SUPPLY", "Tax Invoice"),
        sheet.width() / 2,
        y,
        ink.bold().scaled(1.2));
    y += ink.lead() * 2;
    List<Pair> data = data();
    sheet.text(data.get(0).label() + " : " + data.get(0).value(), margin, y, ink);
    sheet.right(data.get(1).label() + " : " + data.get(1).value(), sheet.width() - margin, y, ink);
    y += ink.lead() * 1.8;
    sheet.text(
        dice.pick("To,", "M/s", "Bill To:", "Name & Address of Customer"), margin, y, ink.bold());
    y = buyer(margin, y + ink.lead() * 1.2, width() * 0.6);
    pages.to(y + 6);
    goods(Grid.any(dice, ink), false);
    pages.down(ink.lead() * 1.5);
    sums();
    words();
    return closed();
  }

  private double seller(double x, double y, double room) {
    double at = Prose.write(sheet, deal.dealer().name(), x, y, room, ink.bold().scaled(1.1));
    for (String line : deal.dealer().address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    sheet.text(
        dice.pick("GSTIN/UIN: ", "GSTIN: ", "GSTIN : ", "GST No. ") + deal.dealer().taxId(),
        x,
        at,
        ink);
    truth.text("supplierTaxId", deal.dealer().taxId());
    return at + ink.lead() * 1.6;
  }

  private double buyer(double x, double y, double room) {
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
  private void goods(Grid grid, boolean totalled) {
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
    if (printed.matches(".*(?:₹|Rs|INR).*")) {
      truth.text("currency", "INR");
    }
  }

  private void sums() {
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

  private void payment() {
    String text =
        "Payment: Cash "
            + print(BigDecimal.valueOf(deal.downPayment()))
            + ", Finance by "
            + deal.lender()
            + " "
            + print(BigDecimal.valueOf(deal.loan()));
    sheet.text(text, margin, pages.y() + ink.lead(), ink.scaled(0.9));
    pages.down(ink.lead() * 2);
  }

  private void words() {
    pages.down(ink.lead() * 1.2);
    String spelled = Spelled.indian(deal.amount());
    String text =
        dice.pick("Amount in words: Rupees ", "Amount Chargeable (in words) INR ", "Rupees ")
            + Character.toUpperCase(spelled.charAt(0))
            + spelled.substring(1)
            + " Only";
    pages.to(Prose.write(sheet, text, margin, pages.y(), width(), ink));
  }

  /** The taxes by kind of goods; its sums are those of the invoice. */
  private void taxTable() {
    BigDecimal central = tax().divide(BigDecimal.valueOf(2), 2, RoundingMode.FLOOR);
    List<Column> columns =
        List.of(
            Column.left("HSN/SAC", 20),
            Column.right("Taxable Value", 20),
            Column.right("CGST Amount", 18),
            Column.right("SGST Amount", 18),
            Column.right(dice.pick("Total Tax Amount", "Total Tax", "Tax Amount"), 20));
    String hsn = dice.pick("8517", "8528", "8418");
    List<String> row =
        List.of(hsn, print(base), print(central), print(tax().subtract(central)), print(tax()));
    pages.down(6);
    new Grid(Grid.Rules.ALL, Grid.Head.PLAIN, ink.scaled(0.9), accent, 2, false)
        .draw(pages, margin, width(), columns, List.of(row));
    truth.number("subtotal", base).number("tax", tax());
  }

  private Drawn closed() {
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
