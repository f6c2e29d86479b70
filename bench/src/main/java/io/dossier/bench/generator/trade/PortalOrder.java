package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import java.util.List;

/** Sections of labelled values, as a portal prints them. */
final class PortalOrder extends DeliveryPaper {
  PortalOrder(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
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
}
