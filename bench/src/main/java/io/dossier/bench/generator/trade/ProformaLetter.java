package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Prose;
import java.util.ArrayList;
import java.util.List;

/** A proforma invoice as a letter: number and date beside the addressee, a greeting, the price. */
final class ProformaLetter extends VehiclePaper {
  ProformaLetter(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    List<String> lines = new ArrayList<>(deal.dealer().address());
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    lines.add("GSTIN: " + deal.dealer().taxId() + "  Mob: " + deal.dealer().phone());
    truth.text("supplierTaxId", deal.dealer().taxId());
    double y = Letterhead.draw(sheet, dice, ink, accent, deal.dealer().name(), lines);
    sheet.middle(
        dice.pick("PROFORMA INVOICE", "Proforma Invoice", "PRO-FORMA INVOICE"),
        sheet.width() / 2,
        y,
        ink.bold().scaled(1.3));
    y += ink.lead() * 2.2;
    double right = sheet.width() - margin;
    List<Pair> data = data();
    sheet.right(data.get(0).label() + " : " + data.get(0).value(), right, y, ink);
    sheet.right(
        data.get(1).label() + " : " + data.get(1).value(), right, y + ink.lead() * 1.2, ink);
    PartyBlock block = new PartyBlock(sheet, dice, ink, margin, width() * 0.55);
    y = block.headed(dice.pick("To,", "To", "To :", "M/s"), y, ink);
    y = block.named(deal.customer(), deal.customer().name(), y);
    truth.text("customerAddress", String.join(" ", deal.customer().address()));
    y += ink.lead() * 0.7;
    sheet.text(dice.pick("Dear Sir / Madam,", "Dear Sir,", "Respected Sir,"), margin, y, ink);
    y =
        Prose.write(
            sheet,
            dice.pick(
                "With reference to your enquiry we are pleased to quote our price for the vehicle as under.",
                "Thank you for your interest in our products. Our price is as follows:",
                "We have pleasure in submitting our proforma invoice for your kind perusal."),
            margin,
            y + ink.lead() * 1.3,
            width(),
            ink);
    pages.to(y + 4);
    if (dice.chance(0.6)) {
      price(Grid.any(dice, ink), vehicle().subList(2, 3));
    } else {
      goods(Grid.any(dice, ink), false);
    }
    pages.down(ink.lead() * 1.5);
    sums();
    words();
    return closed();
  }
}
