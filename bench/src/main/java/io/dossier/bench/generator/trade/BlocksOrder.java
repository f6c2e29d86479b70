package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Ink;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Dealer and borrower as blocks of lines under headings, beside or below each other. */
final class BlocksOrder extends DeliveryPaper {
  BlocksOrder(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    double y = head();
    boolean beside = dice.chance(0.6);
    boolean dealerFirst = dice.chance(0.6);
    double half = width() * (beside ? 0.47 : 0.7);
    Ink heading = dice.chance(0.5) ? ink.bold().in(accent) : ink.scaled(0.9);
    double first = block(dealerFirst, margin, y, half, heading);
    double x = beside ? margin + width() * 0.52 : margin;
    double second = block(!dealerFirst, x, beside ? y : first + ink.lead() * 0.8, half, heading);
    double end = Math.max(first, second);
    if (beside && dice.chance(0.5)) {
      sheet.box(
          margin - 4, y - ink.lead(), width() + 8, end - y + ink.lead() * 0.6, Color.GRAY, 0.5);
      sheet.line(
          margin + width() * 0.5,
          y - ink.lead(),
          margin + width() * 0.5,
          end - ink.lead() * 0.4,
          Color.GRAY,
          0.5);
    }
    List<Pair> rest = new ArrayList<>(asset());
    rest.addAll(finance());
    Pairs pairs =
        Pairs.any(
            dice,
            ink,
            dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BOXED, Pairs.Way.BARE));
    double at = end + ink.lead();
    return signed(
        (dice.chance(0.5)
                ? pairs.draw(sheet, margin, at, width() * 0.8, rest)
                : pairs.drawTwo(sheet, margin, at, width(), rest))
            + 6);
  }

  private double block(boolean dealer, double x, double y, double room, Ink heading) {
    Party party = dealer ? deal.dealer() : deal.customer();
    PartyBlock block = new PartyBlock(sheet, dice, ink, x, room);
    String title =
        dealer
            ? dice.pick(
                "Dealer",
                "Supplier",
                "Dealer Name & Address",
                "To (Dealer)",
                "Deliver From",
                "Merchant",
                "DEALER")
            : dice.pick(
                "Customer",
                "Borrower",
                "Deliver To",
                "Customer Name & Address",
                "Borrower Details",
                "CUSTOMER");
    double at = block.headed(title, y, heading);
    at = block.named(party, party.name(), at);
    String field = dealer ? "dealer" : "customer";
    truth.text(field + "_name", party.name());
    truth.text(field + "_address", String.join(" ", party.address()));
    return block.particulars(party, at);
  }
}
