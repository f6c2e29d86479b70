package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** In frames, as book keeping programs print it: seller, buyer, data, goods, taxes, words. */
final class FramedInvoice extends DealerPaper {
  FramedInvoice(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    double y = 44;
    sheet.middle(
        dice.pick("TAX INVOICE", "Tax Invoice", "TAX INVOICE (ORIGINAL FOR RECIPIENT)"),
        sheet.width() / 2,
        y,
        ink.bold().scaled(1.3));
    y += 10;
    double top = y;
    double half = width() * 0.55;
    double x = margin + 5;
    double at = seller(x, y + ink.lead(), half - 10);
    double line = at - ink.size();
    sheet.line(margin, line, margin + half, line, Color.DARK_GRAY, 0.5);
    sheet.text(
        dice.pick("Buyer (Bill to)", "Buyer", "Bill To", "Customer Details", "Consignee"),
        x,
        at + ink.size() * 0.4,
        ink.scaled(0.9));
    at = buyer(x, at + ink.lead() * 1.3, half - 10);
    double right =
        new Pairs(dice.pick(Pairs.Way.ABOVE, Pairs.Way.COLUMN, Pairs.Way.BARE), ink, ink, 1.6, 0.45)
            .draw(sheet, margin + half + 6, top + ink.lead(), width() - half - 10, data());
    y = Math.max(at, right);
    sheet.box(margin, top, width(), y - top, Color.DARK_GRAY, 0.6);
    sheet.line(margin + half, top, margin + half, y, Color.DARK_GRAY, 0.6);
    pages.to(y);
    goods(
        new Grid(
            Grid.Rules.ALL,
            dice.pick(Grid.Head.PLAIN, Grid.Head.BOLD),
            ink,
            accent,
            dice.between(2.0, 4.0),
            false),
        true);
    words();
    taxTable();
    return closed();
  }

  private double seller(double x, double y, double room) {
    double at = Prose.write(sheet, deal.dealer().name(), x, y, room, ink.bold().scaled(1.1));
    for (String line : deal.dealer().address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    truth.text("supplierAddress", String.join(" ", deal.dealer().address()));
    sheet.text(
        dice.pick("GSTIN/UIN: ", "GSTIN: ", "GSTIN : ", "GST No. ") + deal.dealer().taxId(),
        x,
        at,
        ink);
    truth.text("supplierTaxId", deal.dealer().taxId());
    return at + ink.lead() * 1.6;
  }

  /** The taxes by kind of goods; its sums are those of the invoice. */
  private void taxTable() {
    BigDecimal central = tax().divide(BigDecimal.valueOf(2), 2, RoundingMode.FLOOR);
    List<Column> columns =
        List.of(
            Column.left("HSN/SAC", 20),
            Column.right("Taxable Value", 20),
            Column.right("CGST Amount", 18),
            Column.right("SGST Amount", 18),
            Column.right(dice.pick("Total Tax Amount", "Total Tax", "Tax Amount"), 20));
    String hsn = dice.pick("8517", "8528", "8418");
    List<String> row =
        List.of(hsn, print(base), print(central), print(tax().subtract(central)), print(tax()));
    pages.down(6);
    new Grid(Grid.Rules.ALL, Grid.Head.PLAIN, ink.scaled(0.9), accent, 2, false)
        .draw(pages, margin, width(), columns, List.of(row));
    truth.number("subtotal", base).number("tax", tax());
  }
}
