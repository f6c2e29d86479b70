package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.invented.IndianPlace;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * From a worksheet, by the draft form of the goods and services tax: the details of receiver and
 * consignee as labelled lines below headings beside each other.
 */
final class ReceiverInvoice extends DealerPaper {
  ReceiverInvoice(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    List<String> lines = new ArrayList<>(deal.dealer().address());
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    lines.add(dice.pick("Mob. ", "Tel : ", "Contact No. ") + deal.dealer().phone());
    lines.add(dice.pick("GSTIN : ", "GSTIN No : ", "GSTIN- ") + deal.dealer().taxId());
    truth.text("supplierTaxId", deal.dealer().taxId());
    double y = Letterhead.draw(sheet, dice, ink, accent, deal.dealer().name(), lines);
    sheet.fill(margin, y - ink.size(), width(), ink.size() * 1.8, Decor.veiled(accent, 40));
    sheet.middle(
        dice.pick("TAX INVOICE", "GST TAX INVOICE", "Tax Invoice", "INVOICE"),
        sheet.width() / 2,
        y + 2,
        ink.bold().scaled(1.2));
    y += ink.lead() * 2.2;
    Pairs pairs =
        new Pairs(
            dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.INLINE), ink, ink, 1.35, 0.3);
    y = pairs.drawTwo(sheet, margin, y, width(), data()) + 2;
    boolean two = dice.chance(0.75);
    double half = two ? width() * 0.48 : width() * 0.7;
    double right = margin + width() * 0.52;
    sheet.text(
        dice.pick(
            "Details of Receiver | Billed to:",
            "Details of Receiver (Billed to)",
            "Bill to Party",
            "Billed to:",
            "Details of Buyer",
            "Receiver (Billed To)"),
        margin,
        y,
        ink.bold());
    if (two) {
      sheet.text(
          dice.pick(
              "Details of Consignee | Shipped to:",
              "Details of Consignee (Shipped to)",
              "Ship to Party",
              "Shipped to:",
              "Delivery Details"),
          right,
          y,
          ink.bold());
    }
    y += ink.lead() * 1.4;
    double end = pairs.draw(sheet, margin, y, half, details(deal.customer(), true));
    if (two) {
      Party other = dice.chance(0.75) ? deal.customer() : Party.indianCustomer(dice);
      end = Math.max(end, pairs.draw(sheet, right, y, half, details(other, false)));
    }
    if (dice.chance(0.6)) {
      sheet.box(
          margin - 3,
          y - ink.lead() * 2.6,
          width() + 6,
          end - y + ink.lead() * 2.2,
          Color.DARK_GRAY,
          0.5);
    }
    pages.to(end + 6);
    goods(Grid.any(dice, ink), dice.chance(0.3));
    pages.down(ink.lead() * 1.5);
    sums();
    words();
    return closed();
  }

  private List<Pair> details(Party party, boolean buyer) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("Name", party.name()));
    pairs.add(new Pair("Address", party.addressLine()));
    if (buyer) {
      truth.text("customerAddress", party.addressLine());
    }
    if (dice.chance(0.7)) {
      pairs.add(new Pair("GSTIN", dice.pick("", "URP", "NA", "Unregistered")));
    }
    if (dice.chance(0.7)) {
      pairs.add(new Pair("State", IndianPlace.any(dice).state()));
    }
    if (dice.chance(0.5)) {
      pairs.add(new Pair(dice.pick("State Code", "Code"), dice.digits(2)));
    }
    if (dice.chance(0.4)) {
      pairs.add(new Pair(dice.pick("Mobile", "Phone", "Contact"), party.phone()));
    }
    return pairs;
  }
}
