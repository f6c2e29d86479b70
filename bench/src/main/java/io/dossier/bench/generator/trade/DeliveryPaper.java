package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** What all layouts of a delivery order share: the deal, and the parts that tell of it. */
abstract class DeliveryPaper {
  static final int ABOVE_TABLE = 14;

  final Dice dice;
  final Deal deal;
  final Ink ink;
  final Color accent;
  final double margin;
  final Sheet sheet = Sheet.a4();
  final String number;
  final Truth truth = new Truth();

  DeliveryPaper(Dice dice, Deal deal) {
    this.dice = dice;
    this.deal = deal;
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

  /** The document in this layout. */
  abstract Drawn drawn();

  double width() {
    return sheet.width() - 2 * margin;
  }

  String title() {
    return dice.pick(
        "DELIVERY ORDER",
        "Delivery Order",
        "DELIVERY ORDER CUM DISBURSEMENT ADVICE",
        "Delivery Order (DO)",
        "DELIVERY ORDER - CONSUMER DURABLE LOAN");
  }

  Pair numberPair() {
    return new Pair(
        dice.pick("DO No", "DO Number", "D.O. No.", "Delivery Order No", "DO ID", "DO No."),
        number);
  }

  Pair datePair() {
    truth.date("do_date", deal.day());
    return new Pair(
        dice.pick("Date", "DO Date", "Delivery Order Date", "Dated", "Issue Date"),
        deal.dates().print(deal.day()));
  }

  /** The lender's head with number and date; answers the baseline below. */
  double head() {
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

  List<Pair> dealer() {
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

  List<Pair> customer() {
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

  List<Pair> asset() {
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

  String serialLabel() {
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

  /** Amounts from the price to what is paid out. */
  List<Pair> finance() {
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

  Drawn signed(double start) {
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
