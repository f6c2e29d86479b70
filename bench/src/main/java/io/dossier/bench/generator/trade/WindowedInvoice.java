package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;

/** As a letter with the address behind the envelope's window. */
final class WindowedInvoice extends InvoicePaper {
  WindowedInvoice(Dice dice) {
    super(dice);
  }

  @Override
  Drawn drawn() {
    Pages pages = new Pages(Sheet::a4, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    sheet.right(supplier.name(), sheet.width() - margin, 60, ink.bold().scaled(1.6).in(accent));
    String dot = dice.pick(" · ", " - ", ", ", " | ");
    String sender = supplier.name() + dot + String.join(dot, supplier.address());
    double y = 140;
    sheet.fitted(sender, margin, y, width * 0.55, ink.scaled(0.7));
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    y += ink.lead() * 1.6;
    double start = y;
    sheet.text(customer.name(), margin, y, ink);
    truth.text("customerName", customer.name());
    for (String line : customer.address()) {
      y += ink.lead();
      sheet.text(line, margin, y, ink);
    }
    truth.text("customerAddress", String.join(" ", customer.address()));
    boolean beside = dice.chance(0.6);
    if (beside) {
      y = Math.max(y, data(sheet, margin + width * 0.58, start, width * 0.42));
    }
    y = Math.max(y + 40, 250);
    Ink title = ink.bold().scaled(1.5);
    sheet.text(say("title"), margin, y, title);
    y += ink.lead() * 2;
    if (!beside) {
      y = data(sheet, margin, y, width * 0.6) + 6;
    }
    if (dice.chance(0.7)) {
      y = Prose.write(sheet, say("greeting"), margin, y, width, ink) + 4;
    }
    pages.to(y + 4);
    footer(sheet, width);
    return below(pages, Grid.any(dice, ink), false);
  }

  /** Three columns at the page's end: address, tax number, account. */
  private void footer(Sheet sheet, double width) {
    Ink small = ink.scaled(0.72);
    double y = sheet.height() - 58;
    sheet.line(margin, y - 12, margin + width, y - 12, Color.GRAY, 0.5);
    double third = width / 3;
    sheet.fitted(supplier.name(), margin, y, third - 10, small);
    double at = y;
    for (String line : supplier.address()) {
      at += small.lead();
      sheet.fitted(line, margin, at, third - 10, small);
    }
    sheet.text(say("phone") + " " + supplier.phone(), margin + third, y, small);
    if (dice.chance(0.8)) {
      sheet.fitted(
          supplier.taxLabel() + (dice.chance(0.5) ? ": " : " ") + supplier.taxId(),
          margin + third,
          y + small.lead(),
          third - 10,
          small);
      truth.text("supplierTaxId", supplier.taxId());
    }
    sheet.fitted(account(), margin + 2 * third, y, third, small);
  }
}
