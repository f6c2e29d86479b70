package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** As software for personnel makes it: a table with quantities and rates, or sums to date. */
final class TabularSlip {
  private final SlipPaper paper;
  private final Dice dice;
  private final MoneyStyle bare;

  private TabularSlip(SlipPaper paper) {
    this.paper = paper;
    this.dice = paper.dice;
    this.bare = paper.money.bare();
  }

  /** A table for each section: quantity, rate, amount, and perhaps the year's sum. */
  static Drawn draw(Dice dice) {
    return new TabularSlip(new SlipPaper(dice, Tongue.single(dice), Sheet.a4())).sections();
  }

  /** One table, with a column for what is paid and one for what is deducted. */
  static Drawn oneTable(Dice dice) {
    return new TabularSlip(new SlipPaper(dice, Tongue.single(dice), Sheet.a4())).oneTable();
  }

  private Pages head() {
    boolean head = dice.chance(0.7);
    boolean periodAbove = dice.chance(0.3);
    double y = head ? paper.letterhead() + 6 : 50;
    y = paper.title(y, periodAbove);
    Pairs.Way way = dice.pick(Pairs.Way.ABOVE, Pairs.Way.COLUMN, Pairs.Way.BARE, Pairs.Way.BOXED);
    y =
        Pairs.any(dice, paper.ink, way)
            .drawTwo(
                paper.sheet, paper.margin, y, paper.width(), paper.person(!head, !periodAbove));
    return new Pages(() -> paper.sheet, 40, 40).to(y + 4);
  }

  private Drawn sections() {
    Pages pages = head();
    boolean toDate = dice.chance(0.4);
    boolean measured = !toDate || dice.chance(0.4);
    List<Column> after = new ArrayList<>();
    if (measured) {
      after.add(Column.right(paper.tongue.of(dice.pick("Qty", "Jml", "Hari"), "Qty"), 0.6));
      after.add(Column.right(paper.tongue.of(dice.pick("Tarif", "Nilai"), "Rate"), 1));
    }
    after.add(Column.right(paper.tongue.of(dice.pick("Jumlah", "Nominal"), "Amount"), 1));
    if (toDate) {
      after.add(Column.right(paper.tongue.of(dice.pick("YTD", "S/d Bulan Ini"), "YTD"), 1));
    }
    Grid grid = Grid.any(dice, paper.ink);
    section(
        grid,
        pages,
        paper.words.earnings(),
        after,
        rows(paper.pay.earnings(), paper.words.gross(), measured, toDate));
    pages.down(paper.ink.lead() * dice.between(0.6, 1.4));
    section(
        grid,
        pages,
        paper.words.deductions(),
        after,
        rows(paper.pay.deductions(), paper.words.deducted(), measured, toDate));
    if (dice.chance(0.25)) {
      pages.down(paper.ink.lead());
      section(
          grid,
          pages,
          paper.words.benefits(),
          after,
          rows(paper.pay.benefits(), "", measured, toDate));
    }
    paper.showsGross();
    paper.showsDeductions(false);
    net(pages);
    return paper.drawn();
  }

  private void section(
      Grid grid, Pages pages, String heading, List<Column> after, List<List<String>> rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left(heading, 2.2));
    columns.addAll(after);
    grid.draw(pages, paper.margin, paper.width(), columns, rows);
  }

  private List<List<String>> rows(
      List<PayItem> items, String sum, boolean measured, boolean toDate) {
    int months = paper.pay.month().getMonthValue();
    List<List<String>> rows = new ArrayList<>();
    for (PayItem item : items) {
      int quantity = measured && item.amount() > 0 ? quantity(item.amount()) : 1;
      List<String> row = new ArrayList<>(List.of(item.text()));
      if (measured) {
        row.add(dice.chance(0.5) ? quantity + "" : quantity + ",00");
        row.add(bare.print(item.amount() / quantity));
      }
      row.add(bare.print(item.amount()));
      if (toDate) {
        row.add(bare.print(item.amount() * months));
      }
      rows.add(row);
    }
    if (!sum.isEmpty()) {
      long all = PayItem.sum(items);
      List<String> row = new ArrayList<>(List.of(sum));
      if (measured) {
        row.addAll(List.of("", ""));
      }
      row.add(bare.print(all));
      if (toDate) {
        row.add(bare.print(all * months));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Something that the amount can be parted into. */
  private int quantity(long amount) {
    int wanted = dice.pick(1, 1, 1, 2, 5, 10, 20, 22);
    return amount % wanted == 0 ? wanted : 1;
  }

  private Drawn oneTable() {
    Pages pages = head();
    List<List<String>> rows = new ArrayList<>();
    for (PayItem item : paper.pay.earnings()) {
      rows.add(List.of(item.text(), bare.print(item.amount()), ""));
    }
    for (PayItem item : paper.pay.deductions()) {
      rows.add(List.of(item.text(), "", bare.print(item.amount())));
    }
    rows.add(List.of("Total", bare.print(paper.pay.gross()), bare.print(paper.pay.deducted())));
    boolean netInside = dice.chance(0.5);
    if (netInside) {
      rows.add(List.of(paper.words.net(), bare.print(paper.pay.net()), ""));
    }
    String text = paper.tongue.of(dice.pick("Keterangan", "Uraian", "Komponen"), "Description");
    Grid.any(dice, paper.ink)
        .draw(
            pages,
            paper.margin,
            paper.width(),
            List.of(
                Column.left(text, 2),
                Column.right(paper.words.earnings(), 1.1),
                Column.right(paper.words.deductions(), 1.1)),
            rows);
    paper.showsGross();
    paper.showsDeductions(false);
    if (netInside) {
      paper.showsNet();
      paper.foot(pages.y() + paper.ink.lead() * 2);
    } else {
      net(pages);
    }
    return paper.drawn();
  }

  private void net(Pages pages) {
    double y = pages.y() + paper.ink.lead() * 1.8;
    var bold = paper.ink.bold();
    paper.sheet.text(paper.words.net(), paper.margin, y, bold);
    paper.sheet.right(
        paper.money.print(paper.pay.net()), paper.margin + paper.width() - 3, y, bold);
    paper.showsNet();
    paper.foot(y + paper.ink.lead() * 2);
  }
}
