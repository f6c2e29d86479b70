package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** What is paid on the left, what is deducted on the right, sums below each. */
final class SideBySideSlip {
  private final SlipPaper paper;
  private final Dice dice;

  private SideBySideSlip(SlipPaper paper) {
    this.paper = paper;
    this.dice = paper.dice;
  }

  /** In one language. */
  static Drawn draw(Dice dice) {
    return new SideBySideSlip(new SlipPaper(dice, Tongue.single(dice), Sheet.a4())).drawn();
  }

  /** Indonesian and English. */
  static Drawn bilingual(Dice dice) {
    return new SideBySideSlip(new SlipPaper(dice, Tongue.BOTH, Sheet.a4())).drawn();
  }

  private Drawn drawn() {
    boolean head = dice.chance(0.8);
    boolean periodAbove = dice.chance(0.4);
    double y = head ? paper.letterhead() + 6 : 56;
    y = paper.title(y, periodAbove);
    Pairs.Way way = dice.pick(Pairs.Way.COLUMN, Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BARE);
    Pairs pairs = Pairs.any(dice, paper.ink, way);
    var person = paper.person(!head, !periodAbove);
    y =
        dice.chance(0.6)
            ? pairs.drawTwo(paper.sheet, paper.margin, y, paper.width(), person)
            : pairs.draw(paper.sheet, paper.margin, y, paper.width() * 0.7, person);
    boolean grid = dice.chance(0.5) && paper.ink.face().family() != Family.MONO;
    y = grid ? grid(y + 4) : columns(y + paper.ink.lead());
    paper.foot(y + paper.ink.lead() * 1.6);
    return paper.drawn();
  }

  /** As one table of four columns. */
  private double grid(double y) {
    boolean dashed = dice.chance(0.5);
    var bare = paper.money.bare();
    List<List<String>> left = paper.rows(paper.pay.earnings(), dashed, bare);
    List<List<String>> right = paper.rows(paper.pay.deductions(), dashed, bare);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<String> row = new ArrayList<>(i < left.size() ? left.get(i) : List.of("", ""));
      row.addAll(i < right.size() ? right.get(i) : List.of("", ""));
      rows.add(row);
    }
    rows.add(
        List.of(
            paper.words.gross(),
            bare.print(paper.pay.gross()),
            paper.words.deducted(),
            bare.print(paper.pay.deducted())));
    boolean netInside = dice.chance(0.5);
    if (netInside) {
      rows.add(List.of("", "", paper.words.net(), bare.print(paper.pay.net())));
    }
    String amount = dice.pick("", paper.tongue.of("Jumlah", "Amount"), "Rp", "(Rp)");
    Pages pages = new Pages(() -> paper.sheet, 40, 40).to(y);
    Grid.any(dice, paper.ink)
        .draw(
            pages,
            paper.margin,
            paper.width(),
            List.of(
                Column.left(paper.words.earnings(), 1.5),
                Column.right(amount, 1),
                Column.left(paper.words.deductions(), 1.5),
                Column.right(amount, 1)),
            rows);
    paper.showsGross();
    paper.showsDeductions(dashed);
    if (netInside) {
      paper.showsNet();
      return pages.y();
    }
    return net(pages.y() + paper.ink.lead() * 1.6);
  }

  /** As two lists with a gap between, which may be narrow. */
  private double columns(double top) {
    double gap = dice.between(8.0, 36.0);
    double room = (paper.width() - gap) / 2;
    double right = paper.margin + room + gap;
    boolean dashed = dice.chance(0.5);
    boolean centred = dice.chance(0.25);
    headings(top, room, right, centred);
    double from = top + paper.ink.lead() * 1.5;
    var style = dice.chance(0.5) ? paper.money : paper.money.bare();
    boolean colons = dice.chance(0.3);
    double low =
        Math.max(
            list(paper.rows(paper.pay.earnings(), dashed, style), paper.margin, from, room, colons),
            list(paper.rows(paper.pay.deductions(), dashed, style), right, from, room, colons));
    if (dice.chance(0.8)) {
      paper.sheet.line(
          paper.margin,
          low - paper.ink.size() * 0.8,
          paper.margin + paper.width(),
          low - paper.ink.size() * 0.8,
          Color.GRAY,
          0.6);
    }
    low += paper.ink.lead() * 0.3;
    var bold = paper.ink.bold();
    paper.sheet.fitted(paper.words.gross(), paper.margin, low, room * 0.62, bold);
    paper.sheet.right(style.print(paper.pay.gross()), paper.margin + room, low, bold);
    paper.sheet.fitted(paper.words.deducted(), right, low, room * 0.62, bold);
    paper.sheet.right(style.print(paper.pay.deducted()), right + room, low, bold);
    paper.showsGross();
    paper.showsDeductions(dashed);
    return net(low + paper.ink.lead() * 1.8);
  }

  private void headings(double y, double room, double right, boolean centred) {
    var bold = paper.ink.bold();
    if (centred) {
      paper.sheet.middle(paper.words.earnings(), paper.margin + room / 2, y, bold);
      paper.sheet.middle(paper.words.deductions(), right + room / 2, y, bold);
    } else {
      paper.sheet.text(paper.words.earnings(), paper.margin, y, bold);
      paper.sheet.text(paper.words.deductions(), right, y, bold);
    }
    paper.sheet.line(paper.margin, y + 3, paper.margin + paper.width(), y + 3, Color.GRAY, 0.6);
  }

  private double list(List<List<String>> rows, double x, double y, double room, boolean colons) {
    double at = y;
    for (List<String> row : rows) {
      double end = Prose.write(paper.sheet, row.get(0), x, at, room * 0.6, paper.ink);
      if (colons) {
        paper.sheet.text(":", x + room * 0.63, at, paper.ink);
      }
      paper.sheet.right(row.get(1), x + room, at, paper.ink);
      at = end + paper.ink.lead() * 0.15;
    }
    return at;
  }

  private double net(double y) {
    var bold = paper.ink.bold().scaled(dice.between(1.0, 1.25));
    String amount = paper.money.print(paper.pay.net());
    switch (dice.below(3)) {
      case 0 -> {
        paper.sheet.fill(
            paper.margin,
            y - bold.size() * 1.3,
            paper.width(),
            bold.size() * 2,
            new Color(230, 232, 238));
        paper.sheet.text(paper.words.net(), paper.margin + 6, y, bold);
        paper.sheet.right(amount, paper.margin + paper.width() - 6, y, bold);
      }
      case 1 -> paper.sheet.text(paper.words.net() + " : " + amount, paper.margin, y, bold);
      default -> {
        double x = paper.margin + paper.width() * 0.5;
        paper.sheet.text(paper.words.net(), x, y, bold);
        paper.sheet.right(amount, paper.margin + paper.width(), y, bold);
      }
    }
    paper.showsNet();
    return y + bold.lead();
  }
}
