package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.invented.MoneyStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The table of a sale's lines, with the columns that a seller chose. */
final class LineTable {
  private final Dice dice;
  private final Phrases phrases;
  private final MoneyStyle money;
  private final boolean numbered;
  private final boolean coded;
  private final boolean units;
  private final boolean rates;
  private final boolean priced;

  /**
   * @param priced whether prices and amounts are printed, as orders and bills do and notes of
   *     delivery do not
   */
  LineTable(Dice dice, Phrases phrases, MoneyStyle money, boolean priced) {
    this.dice = dice;
    this.phrases = phrases;
    this.money = dice.chance(0.3) ? money : money.bare();
    this.numbered = dice.chance(0.5);
    this.coded = dice.chance(0.2);
    this.units = dice.chance(0.25);
    this.rates = dice.chance(0.15);
    this.priced = priced;
  }

  /** Draws at the pages' place; answers the rows as the truth has them. */
  List<Truth> draw(Pages pages, double x, double width, Grid grid, Sale sale) {
    List<List<String>> cells = new ArrayList<>();
    List<Truth> rows = new ArrayList<>();
    boolean unitFirst = dice.chance(0.5);
    for (Sale.Line line : sale.lines()) {
      List<String> row = new ArrayList<>();
      if (numbered) {
        row.add("" + (cells.size() + 1));
      }
      if (coded) {
        row.add(dice.shaped("??-####"));
      }
      row.add(line.description());
      String quantity = quantity(line.quantity());
      String unit = dice.pick("pcs", "unit", "set");
      addQuantity(row, quantity, unit, unitFirst);
      Truth truth =
          new Truth().text("description", line.description()).number("quantity", line.quantity());
      if (priced) {
        row.add(money.print(line.price()));
        if (rates) {
          row.add(sale.rate().stripTrailingZeros().toPlainString() + "%");
        }
        row.add(money.print(line.amount()));
        truth.number("unitPrice", line.price()).number("amount", line.amount());
      }
      cells.add(row);
      rows.add(truth);
    }
    grid.draw(pages, x, width, columns(unitFirst), cells);
    return rows;
  }

  private void addQuantity(List<String> row, String quantity, String unit, boolean unitFirst) {
    if (units && unitFirst) {
      row.add(unit);
    }
    row.add(quantity);
    if (units && !unitFirst) {
      row.add(unit);
    }
  }

  private List<Column> columns(boolean unitFirst) {
    List<Column> columns = new ArrayList<>();
    if (numbered) {
      columns.add(Column.middle(phrases.say(dice, "position"), 6));
    }
    if (coded) {
      columns.add(Column.left(phrases.say(dice, "article"), 12));
    }
    columns.add(Column.left(phrases.say(dice, "description"), 40));
    Column unit = Column.left(phrases.say(dice, "unit"), 8);
    if (units && unitFirst) {
      columns.add(unit);
    }
    columns.add(Column.right(phrases.say(dice, "quantity"), 10));
    if (units && !unitFirst) {
      columns.add(unit);
    }
    if (priced) {
      columns.add(Column.right(phrases.say(dice, "unitPrice"), 17));
      if (rates) {
        columns.add(
            Column.right(
                phrases.language().equals("de")
                    ? "USt."
                    : phrases.language().equals("fr") ? "TVA" : "Tax",
                8));
      }
      columns.add(Column.right(phrases.say(dice, "amount"), 18));
    }
    return columns;
  }

  private String quantity(BigDecimal quantity) {
    if (quantity.scale() <= 0) {
      return "" + quantity.toBigInteger();
    }
    return quantity.toPlainString().replace('.', money.point());
  }
}
