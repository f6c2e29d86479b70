package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A third of a page, as it is handed out with the money: a box as head, narrow lists. */
final class SmallSlip {
  private final SlipPaper paper;
  private final Dice dice;
  private final Ink ink;

  private SmallSlip(SlipPaper paper) {
    this.paper = paper;
    this.dice = paper.dice;
    this.ink =
        switch (dice.below(3)) {
          case 0 -> Inks.needles(dice, 8);
          case 1 -> Ink.of(Family.MONO, 7.6);
          default -> paper.ink.sized(dice.between(7.6, 8.8));
        };
  }

  static Drawn draw(Dice dice) {
    Sheet sheet = new Sheet(dice.between(340.0, 430.0), dice.between(330.0, 400.0), Color.WHITE);
    return new SmallSlip(new SlipPaper(dice, Tongue.INDONESIAN, sheet)).drawn();
  }

  private Drawn drawn() {
    double margin = 18;
    double width = paper.sheet.width() - 2 * margin;
    boolean titleFirst = dice.chance(0.4);
    String first = titleFirst ? paper.words.title() : paper.pay.employer();
    String second = titleFirst ? paper.pay.employer() : paper.words.title();
    double y = 30;
    paper.sheet.middle(first, paper.sheet.width() / 2, y, ink.bold().scaled(1.2));
    paper.sheet.middle(second, paper.sheet.width() / 2, y + ink.lead() * 1.1, ink.bold());
    y += ink.lead() * 1.6;
    double top = y;
    y =
        new Pairs(Pairs.Way.COLUMN, ink, ink, 1.3, 0.25)
            .draw(
                paper.sheet,
                margin + 6,
                y + ink.size() * 1.2,
                width - 12,
                new ArrayList<>(paper.person(false, true)));
    paper.sheet.box(margin, top, width, y - top - ink.size() * 0.4, Color.DARK_GRAY, 0.7);
    y += ink.lead();
    y = dice.chance(0.5) ? beside(margin, y, width) : below(margin, y, width);
    Ink bold = ink.bold();
    paper.sheet.text(paper.words.net(), margin, y, bold);
    paper.sheet.right(paper.money.print(paper.pay.net()), margin + width, y, bold);
    paper.showsNet();
    if (dice.chance(0.4)) {
      paper.sheet.text(dice.pick("Diterima oleh,", "Penerima,"), margin, y + ink.lead() * 1.5, ink);
    }
    return paper.drawn();
  }

  private double beside(double x, double y, double width) {
    double room = (width - 12) / 2;
    double right = x + room + 12;
    paper.sheet.text(paper.words.earnings(), x, y, ink.bold());
    paper.sheet.text(paper.words.deductions(), right, y, ink.bold());
    double low =
        Math.max(
            list(paper.pay.earnings(), x, y + ink.lead() * 1.2, room),
            list(paper.pay.deductions(), right, y + ink.lead() * 1.2, room));
    sum(paper.words.gross(), paper.pay.gross(), x, low, room);
    sum(paper.words.deducted(), paper.pay.deducted(), right, low, room);
    shown();
    return low + ink.lead() * 1.6;
  }

  private double below(double x, double y, double width) {
    double room = width * 0.85;
    paper.sheet.text(paper.words.earnings() + dice.pick(":", " :", ""), x, y, ink.bold());
    double at = list(paper.pay.earnings(), x + 4, y + ink.lead(), room);
    sum(paper.words.gross(), paper.pay.gross(), x, at, room + 4);
    at += ink.lead() * 1.3;
    paper.sheet.text(paper.words.deductions() + dice.pick(":", " :", ""), x, at, ink.bold());
    at = list(paper.pay.deductions(), x + 4, at + ink.lead(), room);
    sum(paper.words.deducted(), paper.pay.deducted(), x, at, room + 4);
    shown();
    return at + ink.lead() * 1.4;
  }

  private void shown() {
    paper.showsGross();
    paper.showsDeductions(false);
  }

  private void sum(String label, long amount, double x, double y, double room) {
    paper.sheet.dashes(x + room * 0.55, x + room, y - ink.size() * 0.9, Color.GRAY, 0.5);
    paper.sheet.fitted(label, x, y, room * 0.6, ink.bold());
    paper.sheet.right(paper.money.bare().print(amount), x + room, y, ink.bold());
  }

  private double list(List<PayItem> items, double x, double y, double room) {
    double at = y;
    for (List<String> row : paper.rows(items, false, paper.money.bare())) {
      paper.sheet.fitted(row.get(0), x, at, room * 0.62, ink);
      paper.sheet.right(row.get(1), x + room, at, ink);
      at += ink.lead();
    }
    return at + ink.lead() * 0.3;
  }
}
