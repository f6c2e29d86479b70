package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.sheet.Sheet;

/** Of somebody who works alone: no frames, no signs. */
final class PlainInvoice extends InvoicePaper {
  PlainInvoice(Dice dice) {
    super(dice);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(Sheet::a4, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    double y = 60;
    sheet.text(supplier.name(), margin, y, ink.bold().scaled(1.2));
    sheet.right(say("title"), sheet.width() - margin, y, ink.scaled(2.2).in(accent));
    for (String line : supplier.address()) {
      y += ink.lead();
      sheet.text(line, margin, y, ink);
    }
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    if (dice.chance(0.5)) {
      y += ink.lead();
      sheet.text(supplier.taxLabel() + " " + supplier.taxId(), margin, y, ink);
      truth.text("supplierTaxId", supplier.taxId());
    }
    y += ink.lead() * 2.4;
    double half = width * 0.46;
    double left = addressed(sheet, margin, y, half);
    y = Math.max(left, data(sheet, margin + width - half, y, half)) + 16;
    return below(
        pages.to(y),
        Grid.any(dice, ink)
            .ruled(dice.pick(Grid.Rules.NONE, Grid.Rules.HEAD))
            .headed(Grid.Head.BOLD),
        true);
  }
}
