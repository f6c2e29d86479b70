package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pair;
import java.util.List;

/** Of a shop in town: name and buyer without frames. */
final class ShopInvoice extends DealerPaper {
  ShopInvoice(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
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
}
