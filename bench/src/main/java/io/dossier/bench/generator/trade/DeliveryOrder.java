package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A lender's order to a dealer in India: hand over the goods, the loan is granted. */
final class DeliveryOrder {
  static final Kind KIND =
      Kind.of(
          "delivery_order",
          dice -> new DeliveryOrder(dice).letter(),
          dice -> new DeliveryOrder(dice).letter(),
          dice -> new DeliveryOrder(dice).columns(),
          dice -> new DeliveryOrder(dice).columns(),
          dice -> new DeliveryOrder(dice).portal(),
          dice -> new DeliveryOrder(dice).portal(),
          dice -> new DeliveryOrder(dice).cells());

  private static final int ABOVE_TABLE = 14;

  private final Dice dice;
  private final Deal deal;
  private final Ink ink;
  private final Color accent;
  private final double margin;
  private final Sheet sheet = Sheet.a4();
  private final String number;
  private final Truth truth = new Truth();

  private DeliveryOrder(Dice dice) {
    this.dice = dice;
    this.deal = Deal.any(dice);
    this.ink = Inks.page(dice).sized(dice.between(8.0, 10.0));
    this.accent = Inks.accent(dice);
    this.margin = dice.between(38.0, 58.0);
    this.number =
        dice.pick(
            dice.shaped("DO########"),
            dice.shaped("DO/2#/######"),
            dice.shaped("##########"),
            dice.shaped("DO-????-#####"),
            dice.shaped("?##############"),
            dice.shaped("CDL/####/DO/#####"));
    truth.text("do_number", number).text("lender", deal.lender());
    truth.number("loan_amount", deal.loan());
  }

  private double width() {
    return sheet.width() - 2 * margin;
  }

  private String title() {
    return dice.pick(
        "DELIVERY ORDER",
        "Delivery Order",
        "DELIVERY ORDER CUM DISBURSEMENT ADVICE",
        "Delivery Order (DO)",
        "DELIVERY ORDER - CONSUMER DURABLE LOAN");
  }

  private Pair numberPair() {
    return new Pair(
        dice.pick("DO No", "DO Number", "D.O. No.", "Delivery Order No", "DO ID", "DO No."),
        number);
  }

  private Pair datePair() {
    truth.date("do_date", deal.day());
    return new Pair(
        dice.pick("Date", "DO Date", "Delivery Order Date", "Dated", "Issue Date"),
        deal.dates().print(deal.day()));
  }

  /** Sent as a letter: the dealer as its addressee, then tables of labelled values. */
  private Drawn letter() {
    IndianPlace office = IndianPlace.any(dice);
    double y =
        Letterhead.draw(
            sheet,
            dice,
            ink,
            accent,
            deal.lender(),
            List.of(
                dice.pick("Regd. Office: ", "Corporate Office: ", "") + office.line(),
                "CIN: " + dice.shaped("U#####MH####PLC######"),
                "Customer Care: " + Numbers.phoneIn(dice)));
    sheet.middle(title(), sheet.width() / 2, y + 8, ink.bold().scaled(1.35));
    y += 34;
    Pair no = numberPair();
    Pair day = datePair();
    if (dice.chance(0.5)) {
      sheet.text(no.label() + " : " + no.value(), margin, y, ink);
      sheet.right(day.label() + ": " + day.value(), sheet.width() - margin, y, ink);
      y += ink.lead() * 1.8;
    } else {
      y =
          Pairs.any(dice, ink, Pairs.Way.COLUMN)
                  .draw(sheet, margin, y, width() * 0.55, List.of(no, day))
              + 6;
    }
    sheet.text(dice.pick("To,", "To", "To:"), margin, y, ink);
    y += ink.lead();
    boolean messrs = dice.chance(0.4);
    sheet.text((messrs ? "M/s " : "") + deal.dealer().name(), margin, y, ink.bold());
    truth.text("dealer_name", (messrs ? "M/s " : "") + deal.dealer().name());
    for (String line : deal.dealer().address()) {
      y += ink.lead();
      sheet.text(line, margin, y, ink);
    }
    truth.text("dealer_address", String.join(" ", deal.dealer().address()));
    y += ink.lead() * 2;
    if (dice.chance(0.6)) {
      sheet.text(
          "Sub: Delivery of goods to our customer under consumer durable loan",
          margin,
          y,
          ink.bold());
      y += ink.lead() * 1.6;
    }
    y =
        Prose.justified(
            sheet,
            "Dear Sir/Madam, we are pleased to inform you that we have sanctioned a loan to the customer named below for the purchase of the product described hereunder. You are requested to deliver the product and to send us the tax invoice with the serial number marked as hypothecated in our favour.",
            margin,
            y,
            width(),
            ink);
    Pairs pairs =
        Pairs.any(
            dice,
            ink,
            dice.pick(Pairs.Way.COLUMN, Pairs.Way.BOXED, Pairs.Way.BARE, Pairs.Way.TIGHT));
    List<Pair> all = new ArrayList<>(customer());
    all.addAll(asset());
    all.addAll(finance());
    y = pairs.draw(sheet, margin, y + 12, width(), all);
    return signed(y + 6);
  }

  /** Dealer and customer beside each other, the goods in a table. */
  private Drawn columns() {
    double y = head();
    double half = width() * 0.48;
    double right = margin + width() * 0.52;
    Ink heading = ink.bold().in(accent);
    boolean dealerFirst = dice.chance(0.5);
    String dealing = dice.pick("Dealer Details", "Store Details", "DEALER DETAILS");
    String buying = dice.pick("Customer Details", "Borrower Details", "CUSTOMER DETAILS");
    sheet.text(dealerFirst ? dealing : buying, margin, y, heading);
    sheet.text(dealerFirst ? buying : dealing, right, y, heading);
    y += ink.lead() * 1.4;
    Pairs pairs =
        new Pairs(
            dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.ABOVE, Pairs.Way.BARE),
            ink.scaled(0.9),
            ink.scaled(0.95),
            1.5,
            0.36);
    double left = pairs.draw(sheet, margin, y, half, dealerFirst ? dealer() : customer());
    double end = pairs.draw(sheet, right, y, half, dealerFirst ? customer() : dealer());
    y = Math.max(left, end) + ABOVE_TABLE;
    y = goods(y) + ink.lead() * 2;
    sheet.text(dice.pick("Loan Details", "Finance Details", "LOAN DETAILS"), margin, y, heading);
    y += ink.lead() * 1.4;
    List<Pair> finance = finance();
    y =
        dice.chance(0.5)
            ? pairs.drawTwo(sheet, margin, y, width(), finance)
            : pairs.draw(sheet, margin, y, width() * 0.7, finance);
    return signed(y + 6);
  }

  /** Sections of labelled values, as a portal prints them. */
  private Drawn portal() {
    double y = head();
    Pairs pairs = Pairs.any(dice, ink);
    y = section(pairs, y, dice.pick("Dealer Details", "Dealer Information"), dealer());
    y =
        section(
            pairs,
            y,
            dice.pick("Customer Details", "Borrower Details", "Applicant Details"),
            customer());
    y = section(pairs, y, dice.pick("Asset Details", "Product Details"), asset());
    y =
        section(
            pairs, y, dice.pick("Loan Details", "Finance Details", "Financial Details"), finance());
    return signed(y);
  }

  private double section(Pairs pairs, double y, String heading, List<Pair> values) {
    if (dice.chance(0.5)) {
      sheet.fill(margin, y - ink.size() * 1.1, width(), ink.size() * 1.6, Decor.veiled(accent, 40));
    }
    sheet.text(heading, margin + 3, y, ink.bold());
    return pairs.draw(sheet, margin, y + ink.lead() * 1.7, width(), values) + 6;
  }

  /** A form of four columns: label and value, twice in a row. */
  private Drawn cells() {
    double y = head();
    List<Pair> all = new ArrayList<>(dealer());
    all.addAll(customer());
    all.addAll(asset());
    all.addAll(finance());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i + 1 < all.size(); i += 2) {
      rows.add(
          List.of(
              all.get(i).label(),
              all.get(i).value(),
              all.get(i + 1).label(),
              all.get(i + 1).value()));
    }
    if (all.size() % 2 == 0) {
      Pair last = all.get(all.size() - 1);
      rows.add(List.of(last.label(), last.value(), "", ""));
    }
    Pages pages = new Pages(() -> sheet, 60, 40).to(y);
    new Grid(
            Grid.Rules.ALL,
            Grid.Head.PLAIN,
            ink.scaled(0.95),
            accent,
            dice.between(2.0, 4.0),
            false)
        .draw(
            pages,
            margin,
            width(),
            List.of(
                Column.left(all.get(0).label(), 20),
                Column.left(all.get(0).value(), 32),
                Column.left("Currency", 20),
                Column.left("INR", 28)),
            rows);
    return signed(pages.y() + 22);
  }

  /** The lender's head with number and date; answers the baseline below. */
  private double head() {
    double y = dice.between(46.0, 60.0);
    boolean sign = dice.chance(0.5);
    if (sign) {
      Decor.logo(sheet, dice, margin, y - 18, 30, accent);
    }
    boolean named = dice.chance(0.6);
    sheet.text(deal.lender(), margin + (sign ? 54 : 0), y, ink.bold().scaled(1.5).in(accent));
    if (dice.chance(0.4)) {
      Barcodes.bars(sheet, number, sheet.width() - margin - 120, y - 20, 120, 26);
    }
    y += 36;
    sheet.middle(title(), sheet.width() / 2, y, ink.bold().scaled(1.3));
    y += 28;
    List<Pair> pairs = new ArrayList<>(List.of(numberPair()));
    if (dice.chance(0.9)) {
      pairs.add(datePair());
    }
    pairs.add(
        new Pair(
            dice.pick("Loan Account No", "Application No", "Loan ID", "LAN"),
            dice.shaped("??######")));
    if (named) {
      pairs.add(
          new Pair(
              dice.pick("Lender", "Financier", "Finance Company", "Financed By"), deal.lender()));
    }
    y =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.INLINE))
            .drawTwo(sheet, margin, y, width(), pairs);
    sheet.line(margin, y - 4, sheet.width() - margin, y - 4, accent, 0.8);
    return y + 16;
  }

  private List<Pair> dealer() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick("Dealer Name", "Name of Dealer", "Store Name", "Dealer", "Retailer"),
            deal.dealer().name()));
    truth.text("dealer_name", deal.dealer().name());
    if (dice.chance(0.4)) {
      pairs.add(new Pair(dice.pick("Dealer Code", "Store Code", "Supplier ID"), dice.digits(6)));
    }
    if (dice.chance(0.85)) {
      pairs.add(
          new Pair(
              dice.pick("Dealer Address", "Store Address", "Address", "Address of Dealer"),
              deal.dealer().addressLine()));
      truth.text("dealer_address", deal.dealer().addressLine());
    }
    if (dice.chance(0.4)) {
      pairs.add(new Pair(dice.pick("Dealer GSTIN", "GSTIN"), deal.dealer().taxId()));
    }
    return pairs;
  }

  private List<Pair> customer() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick(
                "Customer Name",
                "Name of Customer",
                "Borrower Name",
                "Customer",
                "Applicant Name",
                "Name of the Customer",
                "Name"),
            deal.customer().name()));
    truth.text("customer_name", deal.customer().name());
    if (dice.chance(0.5)) {
      pairs.add(
          new Pair(
              dice.pick("Mobile No", "Contact No", "Customer Mobile"), deal.customer().phone()));
    }
    if (dice.chance(0.85)) {
      pairs.add(
          new Pair(
              dice.pick("Customer Address", "Address", "Residence Address", "Delivery Address"),
              deal.customer().addressLine()));
      truth.text("customer_address", deal.customer().addressLine());
    }
    return pairs;
  }

  private List<Pair> asset() {
    List<Pair> pairs = new ArrayList<>();
    Durable good = deal.good();
    if (dice.chance(0.4)) {
      pairs.add(new Pair(dice.pick("Asset Category", "Product Category"), category()));
    }
    if (dice.chance(0.3)) {
      pairs.add(new Pair(dice.pick("Brand", "Manufacturer"), good.brand()));
      pairs.add(new Pair(dice.pick("Model", "Product Model", "Model Name"), good.name()));
      truth.text("product", good.name());
    } else {
      pairs.add(
          new Pair(
              dice.pick(
                  "Product",
                  "Product Name",
                  "Asset Description",
                  "Product Description",
                  "Make & Model",
                  "Model",
                  "Brand / Model"),
              good.title()));
      truth.text("product", good.title());
    }
    if (dice.chance(0.8)) {
      pairs.add(new Pair(serialLabel(), good.serial()));
      truth.text("imei_or_serial", good.serial());
    }
    if (dice.chance(0.3)) {
      pairs.add(new Pair(dice.pick("Quantity", "Qty"), "1"));
    }
    return pairs;
  }

  private String category() {
    return switch (deal.good().kind()) {
      case "phone" -> "Mobile";
      case "tv" -> "Television";
      case "ac" -> "Air Conditioner";
      default -> "Home Appliances";
    };
  }

  private String serialLabel() {
    return deal.good().telephone()
        ? dice.pick(
            "IMEI No", "IMEI", "IMEI Number", "IMEI / Serial No", "Serial No / IMEI", "IMEI 1")
        : dice.pick(
            "Serial No",
            "Serial Number",
            "IMEI / Serial No",
            "Serial No / IMEI",
            "Asset Serial No");
  }

  private double goods(double y) {
    Durable good = deal.good();
    boolean serial = dice.chance(0.8);
    List<Column> columns = new ArrayList<>();
    List<String> row = new ArrayList<>();
    if (dice.chance(0.5)) {
      columns.add(Column.middle(dice.pick("Sr", "S.No", "No."), 6));
      row.add("1");
    }
    columns.add(
        Column.left(
            dice.pick(
                "Product",
                "Product Description",
                "Asset Description",
                "Description of Goods",
                "Model"),
            40));
    row.add(good.title());
    truth.text("product", good.title());
    if (serial) {
      columns.add(Column.left(serialLabel(), 26));
      row.add(good.serial());
      truth.text("imei_or_serial", good.serial());
    }
    if (dice.chance(0.5)) {
      columns.add(Column.middle("Qty", 7));
      row.add("1");
    }
    columns.add(
        Column.right(dice.pick("Price", "Product Price", "Invoice Value", "Asset Cost"), 18));
    row.add(deal.money().print(deal.amount()));
    truth.number("amount", deal.amount());
    Pages pages = new Pages(() -> sheet, 60, 40).to(y);
    Grid.any(dice, ink).draw(pages, margin, width(), columns, List.of(row));
    return pages.y();
  }

  /** Amounts from the price to what is paid out. */
  private List<Pair> finance() {
    List<Pair> pairs = new ArrayList<>();
    if (dice.chance(0.85)) {
      pairs.add(
          new Pair(
              dice.pick(
                  "Invoice Amount",
                  "Asset Cost",
                  "Product Price",
                  "Invoice Value",
                  "Asset Price",
                  "Product Cost"),
              deal.money().print(deal.amount())));
      truth.number("amount", deal.amount());
    }
    if (deal.downPayment() > 0 && dice.chance(0.8)) {
      pairs.add(
          new Pair(
              dice.pick("Down Payment", "Margin Money", "Initial Payment", "Customer Contribution"),
              deal.money().print(deal.downPayment())));
    }
    pairs.add(
        new Pair(
            dice.pick(
                "Loan Amount",
                "Finance Amount",
                "Financed Amount",
                "Amount Financed",
                "Net Loan Amount",
                "Loan Amount Sanctioned"),
            deal.money().print(deal.loan())));
    if (dice.chance(0.6)) {
      pairs.add(
          new Pair(
              dice.pick("EMI", "EMI Amount", "Monthly Instalment"),
              deal.money().print(deal.instalment())));
      pairs.add(new Pair(dice.pick("Tenure", "Tenor (Months)", "No. of EMIs"), "" + deal.months()));
    }
    if (dice.chance(0.4)) {
      pairs.add(new Pair("Processing Fee", deal.money().print(dice.pick(199L, 399L, 499L, 999L))));
    }
    if (dice.chance(0.3)) {
      pairs.add(
          new Pair(
              dice.pick("Net Disbursement", "Net Disbursement Amount"),
              deal.money().print(deal.loan() - deal.instalment())));
    }
    return pairs;
  }

  private Drawn signed(double start) {
    double y = start;
    Ink small = ink.scaled(0.82);
    if (dice.chance(0.7)) {
      sheet.text(
          dice.pick("Terms and Conditions:", "Please note:", "Instructions to dealer"),
          margin,
          y,
          small.bold());
      y += small.lead();
      int item = 1;
      for (String term :
          dice.some(
              List.of(
                  "This order is valid for "
                      + dice.between(3, 15)
                      + " days from the date of issue.",
                  "The invoice must be made in the name of the customer and marked as financed.",
                  "Any down payment is to be collected by the dealer from the customer before delivery.",
                  "Payment will be released after receipt of the invoice and the signed acknowledgement.",
                  "In case of cancellation the dealer must inform the nearest branch within 24 hours."),
              dice.between(2, 4))) {
        y = Prose.write(sheet, item++ + ". " + term, margin, y, width(), small);
      }
    }
    y = Math.min(y + ink.lead() * 2, sheet.height() - 70);
    if (dice.chance(0.5)) {
      sheet.right("For " + deal.lender(), sheet.width() - margin, y, ink.bold());
      Decor.signature(sheet, dice, sheet.width() - margin - 90, y + 30, 70, new Color(30, 40, 120));
      sheet.right("Authorised Signatory", sheet.width() - margin, y + 46, ink);
    } else {
      sheet.middle(
          "This is a computer generated document and does not require a signature.",
          sheet.width() / 2,
          y,
          small.italic());
    }
    return new Drawn(sheet, truth);
  }
}
