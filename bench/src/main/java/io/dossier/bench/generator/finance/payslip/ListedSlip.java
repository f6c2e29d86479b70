package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;

/** One list below the other, lettered or numbered or neither, the net pay at the end. */
final class ListedSlip {
  private final SlipPaper paper;
  private final Dice dice;
  private final double right;
  private final boolean marked;
  private final boolean colons;
  private final boolean numbered;
  private final int lettered;
  private final boolean dashed;

  private ListedSlip(SlipPaper paper) {
    this.paper = paper;
    this.dice = paper.dice;
    this.right = paper.margin + paper.width() * dice.between(0.6, 1.0);
    this.marked = dice.chance(0.4);
    this.colons = dice.chance(0.4);
    this.numbered = dice.chance(0.3);
    this.lettered = dice.below(4);
    this.dashed = dice.chance(0.4);
  }

  static Drawn draw(Dice dice) {
    return new ListedSlip(new SlipPaper(dice, Tongue.single(dice), Sheet.a4())).drawn();
  }

  /** Indonesian and English. */
  static Drawn bilingual(Dice dice) {
    return new ListedSlip(new SlipPaper(dice, Tongue.BOTH, Sheet.a4())).drawn();
  }

  private Drawn drawn() {
    boolean head = dice.chance(0.75);
    boolean periodAbove = dice.chance(0.45);
    double y = head ? paper.letterhead() + 6 : 56;
    y = paper.title(y, periodAbove);
    y =
        Pairs.any(dice, paper.ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.INLINE))
            .draw(
                paper.sheet,
                paper.margin,
                y,
                paper.width() * 0.75,
                paper.person(!head, !periodAbove));
    y += paper.ink.lead();
    y = section(0, paper.words.earnings(), paper.pay.earnings(), paper.words.gross(), y, true);
    boolean summed = paper.pay.deductions().size() > 1 || dice.chance(0.7);
    y =
        section(
            1, paper.words.deductions(), paper.pay.deductions(), paper.words.deducted(), y, summed);
    boolean benefits = dice.chance(0.2);
    Ink bold = paper.ink.bold();
    paper.sheet.line(paper.margin, y - bold.size(), right, y - bold.size(), Color.DARK_GRAY, 0.8);
    y += bold.size() * 0.5;
    row(lead(2) + paper.words.net(), paper.money.print(paper.pay.net()), y, bold);
    y += bold.lead() * 1.8;
    if (benefits) {
      y = section(3, paper.words.benefits(), paper.pay.benefits(), "", y, false);
    }
    paper.showsGross();
    paper.showsDeductions(dashed);
    paper.showsNet();
    paper.foot(y + paper.ink.lead());
    return paper.drawn();
  }

  private String lead(int index) {
    return switch (lettered) {
      case 0 -> List.of("A. ", "B. ", "C. ", "D. ").get(index);
      case 1 -> List.of("I. ", "II. ", "III. ", "IV. ").get(index);
      default -> "";
    };
  }

  private double section(
      int index, String heading, List<PayItem> items, String sum, double y, boolean summed) {
    paper.sheet.text(lead(index) + heading, paper.margin, y, paper.ink.bold());
    MoneyStyle style = marked ? paper.money : paper.money.bare();
    double at = y + paper.ink.lead() * 1.2;
    int count = 0;
    for (List<String> row : paper.rows(items, dashed, style)) {
      String number = numbered ? ++count + ". " : "";
      row(number + row.get(0), row.get(1), at, paper.ink, dice.pick(10.0, 10.0, 10.0));
      at += paper.ink.lead() * 1.15;
    }
    if (summed) {
      at += paper.ink.lead() * 0.2;
      row(sum, style.print(items.stream().mapToLong(PayItem::amount).sum()), at, paper.ink.bold());
      at += paper.ink.lead() * 1.15;
    }
    return at + paper.ink.lead() * 0.7;
  }

  private void row(String text, String amount, double y, Ink letters) {
    row(text, amount, y, letters, 0);
  }

  private void row(String text, String amount, double y, Ink letters, double indent) {
    double room = right - paper.margin;
    paper.sheet.fitted(text, paper.margin + indent, y, room * 0.6, letters);
    if (colons) {
      paper.sheet.text(":", paper.margin + room * 0.64, y, letters);
    }
    paper.sheet.right(amount, right, y, letters);
  }
}
