package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Ink;
import java.util.ArrayList;
import java.util.List;

/** Dealer and customer beside each other, the goods in a table. */
final class ColumnsOrder extends DeliveryPaper {
  ColumnsOrder(Dice dice, Deal deal) {
    super(dice, deal);
  }

  @Override
  Drawn drawn() {
    double y = head();
    double half = width() * 0.48;
    double right = margin + width() * 0.52;
    Ink heading = ink.bold().in(accent);
    boolean dealerFirst = dice.chance(0.5);
    String dealing = dice.pick("Dealer Details", "Store Details", "DEALER DETAILS");
    String buying = dice.pick("Customer Details", "Borrower Details", "CUSTOMER DETAILS");
    sheet.text(dealerFirst ? dealing : buying, margin, y, heading);
    sheet.text(dealerFirst ? buying : dealing, right, y, heading);
    y += ink.lead() * 1.4;
    Pairs pairs =
        new Pairs(
            dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.ABOVE, Pairs.Way.BARE),
            ink.scaled(0.9),
            ink.scaled(0.95),
            1.5,
            0.36);
    double left = pairs.draw(sheet, margin, y, half, dealerFirst ? dealer() : customer());
    double end = pairs.draw(sheet, right, y, half, dealerFirst ? customer() : dealer());
    y = Math.max(left, end) + ABOVE_TABLE;
    y = goods(y) + ink.lead() * 2;
    sheet.text(dice.pick("Loan Details", "Finance Details", "LOAN DETAILS"), margin, y, heading);
    y += ink.lead() * 1.4;
    List<Pair> finance = finance();
    y =
        dice.chance(0.5)
            ? pairs.drawTwo(sheet, margin, y, width(), finance)
            : pairs.draw(sheet, margin, y, width() * 0.7, finance);
    return signed(y + 6);
  }

  private double goods(double y) {
    Durable good = deal.good();
    boolean serial = dice.chance(0.8);
    List<Column> columns = new ArrayList<>();
    List<String> row = new ArrayList<>();
    if (dice.chance(0.5)) {
      columns.add(Column.middle(dice.pick("Sr", "S.No", "No."), 6));
      row.add("1");
    }
    columns.add(
        Column.left(
            dice.pick(
                "Product",
                "Product Description",
                "Asset Description",
                "Description of Goods",
                "Model"),
            40));
    row.add(good.title());
    truth.text("product", good.title());
    if (serial) {
      columns.add(Column.left(serialLabel(), 26));
      row.add(good.serial());
      truth.text("imei_or_serial", good.serial());
    }
    if (dice.chance(0.5)) {
      columns.add(Column.middle("Qty", 7));
      row.add("1");
    }
    columns.add(
        Column.right(dice.pick("Price", "Product Price", "Invoice Value", "Asset Cost"), 18));
    row.add(deal.money().print(deal.amount()));
    truth.number("amount", deal.amount());
    Pages pages = new Pages(() -> sheet, 60, 40).to(y);
    Grid.any(dice, ink).draw(pages, margin, width(), columns, List.of(row));
    return pages.y();
  }
}
