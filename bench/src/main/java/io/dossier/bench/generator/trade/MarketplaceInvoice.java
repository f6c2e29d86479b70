package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * Of an online market: who sold it on the left, who pays and who gets it on the right, set left or
 * right, labels and values in one line.
 */
final class MarketplaceInvoice extends DealerPaper {
  MarketplaceInvoice(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    double y = dice.between(46.0, 60.0);
    Decor.logo(sheet, dice, margin, y - 16, 30, accent);
    sheet.right(
        dice.pick("Tax Invoice/Bill of Supply/Cash Memo", "Tax Invoice", "TAX INVOICE"),
        sheet.width() - margin,
        y,
        ink.bold().scaled(1.2));
    sheet.right("(Original for Recipient)", sheet.width() - margin, y + ink.lead(), ink);
    y += ink.lead() * 3.4;
    boolean onRight = dice.chance(0.5);
    double half = width() * 0.47;
    double left = seller(margin, y, half);
    double right =
        address(
            dice.pick("Billing Address :", "Bill To:", "Billing Address", "BILL TO"),
            deal.customer(),
            y,
            half,
            onRight);
    truth.text("customerAddress", String.join(" ", deal.customer().address()));
    if (dice.chance(0.8)) {
      Party other = dice.chance(0.8) ? deal.customer() : Party.indianCustomer(dice);
      right =
          address(
              dice.pick("Shipping Address :", "Ship To:", "Shipping ADDRESS", "SHIP TO"),
              other,
              right + ink.lead() * 0.9,
              half,
              onRight);
    }
    left = lines(left + ink.lead());
    pages.to(Math.max(left, right) + ink.lead());
    goods(Grid.any(dice, ink), false);
    pages.down(ink.lead() * 1.5);
    sums();
    words();
    return closed();
  }

  private double seller(double x, double y, double room) {
    PartyBlock block = new PartyBlock(sheet, dice, ink, x, room);
    double at =
        block.headed(
            dice.pick("Sold By :", "Sold By", "Seller:", "SOLD BY", "Sold by:"), y, ink.bold());
    at = block.named(deal.dealer(), deal.dealer().name(), at);
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    if (dice.chance(0.5)) {
      sheet.text(
          "PAN No: " + deal.dealer().taxId().substring(2, 12), x, at + ink.lead() * 0.4, ink);
      at += ink.lead() * 1.4;
    }
    sheet.text(
        dice.pick("GST Registration No: ", "GSTIN: ", "GSTIN - ") + deal.dealer().taxId(),
        x,
        at,
        ink);
    truth.text("supplierTaxId", deal.dealer().taxId());
    return at + ink.lead();
  }

  private double address(String heading, Party party, double y, double room, boolean onRight) {
    List<String> lines = new ArrayList<>(List.of(party.name()));
    lines.addAll(party.address());
    double x = sheet.width() - margin - room;
    double at = set(heading, x, y, room, ink.bold(), onRight);
    for (String line : lines) {
      for (String piece : Prose.wrapped(line, ink, room)) {
        at = set(piece, x, at, room, ink, onRight);
      }
    }
    if (dice.chance(0.4)) {
      at =
          set(
              dice.pick("State/UT Code: ", "Phone: ", "Place of supply: ") + dice.digits(2),
              x,
              at,
              room,
              ink,
              onRight);
    }
    return at;
  }

  private double set(String text, double x, double y, double room, Ink letters, boolean onRight) {
    if (onRight) {
      sheet.right(text, x + room, y, letters);
    } else {
      sheet.text(text, x, y, letters);
    }
    return y + ink.lead();
  }

  private double lines(double y) {
    double at = y;
    List<String> texts = new ArrayList<>();
    texts.add(
        dice.pick("Order Number: ", "Order Id: ", "Order ID : ")
            + dice.shaped("###-#######-#######"));
    texts.add(
        dice.pick("Order Date: ", "Order Date : ")
            + deal.dates().print(deal.day().minusDays(dice.between(0, 3))));
    texts.add(dice.pick("Invoice Number : ", "Invoice No: ", "Invoice Number # ") + number);
    texts.add(dice.pick("Invoice Date : ", "Invoice Date: ") + deal.dates().print(deal.day()));
    for (String text : texts) {
      sheet.text(text, margin, at, ink);
      at += ink.lead() * 1.1;
    }
    return at;
  }
}
