package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import java.util.ArrayList;
import java.util.List;

/**
 * Of a dealer in motor cycles and scooters: the buyer as a block or as labelled lines, who lends
 * the money, chassis and engine, the price before and after tax.
 */
final class VehicleInvoice extends VehiclePaper {
  VehicleInvoice(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    List<String> lines = new ArrayList<>();
    lines.add(
        dice.pick(
            "Authorised Dealer of Two Wheelers",
            "Authorised Main Dealer",
            "Sales - Service - Spares"));
    lines.addAll(deal.dealer().address());
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    lines.add("Ph: " + deal.dealer().phone() + dice.pick("", ", " + Numbers.phoneIn(dice)));
    lines.add(dice.pick("GSTIN : ", "GST No. ", "GSTIN No: ") + deal.dealer().taxId());
    truth.text("supplierTaxId", deal.dealer().taxId());
    double y = Letterhead.draw(sheet, dice, ink, accent, deal.dealer().name(), lines);
    sheet.middle(
        dice.pick("TAX INVOICE", "VEHICLE SALE INVOICE", "RETAIL INVOICE", "Tax Invoice"),
        sheet.width() / 2,
        y,
        ink.bold().scaled(1.25));
    y += ink.lead() * 2;
    double half = width() * 0.54;
    double left = dice.chance(0.5) ? block(margin, y, half) : labelled(margin, y, half);
    List<Pair> data = data();
    data.add(
        new Pair(
            dice.pick("Hypothecation", "Hypothecated To", "Financier", "HP To"), deal.lender()));
    if (dice.chance(0.5)) {
      data.add(
          new Pair(
              dice.pick("Sales Executive", "Booking No", "Customer ID"), dice.shaped("??####")));
    }
    double right =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BARE))
            .draw(sheet, margin + width() * 0.58, y, width() * 0.42, data);
    pages.to(Math.max(left, right) + 4);
    if (dice.chance(0.5)) {
      Pairs pairs = Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT));
      pages.to(pairs.drawTwo(sheet, margin, pages.y() + ink.lead(), width(), vehicle()) + 2);
      price(Grid.any(dice, ink), List.of());
    } else {
      price(Grid.any(dice, ink), vehicle());
    }
    pages.down(ink.lead() * 1.5);
    sums();
    words();
    return closed();
  }

  private double block(double x, double y, double room) {
    PartyBlock block = new PartyBlock(sheet, dice, ink, x, room);
    double at =
        block.headed(
            dice.pick(
                "To,",
                "To",
                "Bill To",
                "Sold To",
                "Customer",
                "M/s.",
                "Name & Address of the Purchaser"),
            y,
            ink.bold());
    if (dice.chance(0.2)) {
      at = Prose.write(sheet, deal.customer().name(), x, at, room, ink.bold());
      at = Prose.write(sheet, father(), x, at, room, ink);
      for (String line : deal.customer().address()) {
        at = Prose.write(sheet, line, x, at, room, ink);
      }
    } else {
      at = block.named(deal.customer(), deal.customer().name(), at);
    }
    truth.text("customerAddress", String.join(" ", deal.customer().address()));
    return block.particulars(deal.customer(), at);
  }

  private double labelled(double x, double y, double room) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick("Customer Name", "Name", "Name of Customer", "Buyer Name", "Mr./Mrs./M/s"),
            deal.customer().name()));
    if (dice.chance(0.3)) {
      pairs.add(
          new Pair(dice.pick("S/O", "S/W/D of", "Father's Name"), People.indian(dice).name()));
    }
    pairs.add(
        new Pair(dice.pick("Address", "Customer Address", "Add."), deal.customer().addressLine()));
    truth.text("customerAddress", deal.customer().addressLine());
    pairs.add(
        new Pair(dice.pick("Mobile No", "Phone", "Contact", "Mob."), deal.customer().phone()));
    return Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.INLINE))
        .draw(sheet, x, y, room, pairs);
  }

  private String father() {
    return dice.pick("S/O ", "S/o Sh. ", "W/O ", "D/O ") + People.indian(dice).name();
  }
}
