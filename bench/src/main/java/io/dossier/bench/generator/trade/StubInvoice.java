package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;

/** Half a page from a needle printer, as wholesalers hand it over with the goods. */
final class StubInvoice extends InvoicePaper {
  StubInvoice(Dice dice) {
    super(dice);
  }

  @Override
  Drawn drawn() {
    Sheet sheet = new Sheet(210 * Sheet.MM, 160 * Sheet.MM, Color.WHITE);
    Ink mono = dice.chance(0.5) ? Inks.needles(dice, 9) : Ink.of(Family.MONO, 8.5);
    Pages pages = new Pages(() -> sheet, 40, 0);
    double width = sheet.width() - 2 * margin;
    double y = 36;
    sheet.text(supplier.name(), margin, y, mono.bold());
    double below = y;
    for (String line : supplier.address()) {
      below += mono.lead();
      sheet.text(line, margin, below, mono);
    }
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    String of = say("title");
    sheet.right(of, sheet.width() - margin, y, mono.bold().scaled(1.2));
    y = below + mono.lead() * 1.6;
    Pairs pairs = new Pairs(Pairs.Way.COLUMN, mono, mono, 1.3, 0.36);
    double half = width * 0.5;
    double left = pairs.draw(sheet, margin, y, half - 10, pairs().subList(0, 2));
    sheet.text(say("customer") + " :", margin + half, y, mono);
    sheet.text(customer.name(), margin + half, y + mono.lead(), mono);
    truth.text("customerName", customer.name());
    pages.to(Math.max(left, y + mono.lead() * 2) + 4);
    Sale little =
        new Sale(
            sale.lines().subList(0, Math.min(5, sale.lines().size())),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO);
    List<Truth> rows =
        new LineTable(dice, phrases, money, true)
            .draw(
                pages,
                margin,
                width,
                new Grid(Grid.Rules.DASHED, Grid.Head.PLAIN, mono, accent, 1.5, false),
                little);
    truth.rows("lineItems", rows);
    totals(pages, mono, little, 1.25);
    return new Drawn(sheet, truth);
  }
}
