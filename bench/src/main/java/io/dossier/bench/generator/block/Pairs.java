package io.dossier.bench.generator.block;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;

/** Labelled values in one of the usual ways; values too long for the room run over lines. */
public final class Pairs {
  /** Where a value stands to its label. */
  public enum Way {
    /** Colons below each other. */
    COLUMN,
    /** The colon right behind the label, values below each other. */
    TIGHT,
    /** Without colons. */
    BARE,
    /** One line of text each. */
    INLINE,
    /** The label above, smaller. */
    ABOVE,
    /** Column, with a dotted line beneath each value. */
    DOTTED,
    /** In a box of two cells. */
    BOXED
  }

  private final Way way;
  private final Ink label;
  private final Ink value;
  private final double lead;
  private final double labelShare;

  /**
   * @param lead from one pair to the next, as a multiple of the value's size
   * @param labelShare of the width that labels take where values stand below each other
   */
  public Pairs(Way way, Ink label, Ink value, double lead, double labelShare) {
    this.way = way;
    this.label = label;
    this.value = value;
    this.lead = lead;
    this.labelShare = labelShare;
  }

  /** Any way, in inks derived from one. */
  public static Pairs any(Dice dice, Ink ink) {
    return any(dice, ink, dice.pick(Way.class));
  }

  public static Pairs any(Dice dice, Ink ink, Way way) {
    Ink label = ink;
    switch (dice.below(5)) {
      case 0 -> label = ink.bold();
      case 1 -> label = ink.in(dice.pick(new Color(90, 90, 96), new Color(30, 60, 120)));
      case 2 -> label = ink.scaled(0.88);
      default -> {}
    }
    if (way == Way.ABOVE) {
      label = label.scaled(0.78).in(new Color(95, 95, 100));
    }
    Ink value = dice.chance(0.25) && !label.face().bold() ? ink.bold() : ink;
    return new Pairs(way, label, value, dice.between(1.3, 1.75), dice.between(0.3, 0.42));
  }

  /** Writes them from the first baseline; answers the baseline after the last. */
  public double draw(Sheet sheet, double x, double y, double width, List<Pair> pairs) {
    double at = y;
    double column = labelColumn(pairs, width);
    for (Pair pair : pairs) {
      at = one(sheet, x, at, width, column, pair);
    }
    return at;
  }

  /** The same in two columns, the first half on the left; answers the lower end. */
  public double drawTwo(Sheet sheet, double x, double y, double width, List<Pair> pairs) {
    int half = (pairs.size() + 1) / 2;
    double room = width * 0.48;
    double left = draw(sheet, x, y, room, pairs.subList(0, half));
    double right = draw(sheet, x + width * 0.52, y, room, pairs.subList(half, pairs.size()));
    return Math.max(left, right);
  }

  private double labelColumn(List<Pair> pairs, double width) {
    double widest = pairs.stream().mapToDouble(p -> label.width(p.label())).max().orElse(0);
    return Math.min(Math.max(widest + value.size(), width * labelShare), width * 0.6);
  }

  private double one(Sheet sheet, double x, double y, double width, double column, Pair pair) {
    double step = value.size() * lead;
    double gap = value.size() * 0.8;
    switch (way) {
      case INLINE -> {
        double end = y;
        String head = pair.label() + " : ";
        sheet.text(pair.label() + " :", x, y, label);
        double start = label.width(head);
        end = Prose.write(sheet, pair.value(), x + start, y, width - start, value);
        return end - value.lead() + step;
      }
      case ABOVE -> {
        sheet.text(pair.label(), x, y, label);
        double end = Prose.write(sheet, pair.value(), x, y + value.lead(), width, value);
        return end - value.lead() + step * 1.15;
      }
      case BOXED -> {
        sheet.fitted(pair.label(), x + 4, y, column - 8, label);
        double end = Prose.write(sheet, pair.value(), x + column + 4, y, width - column - 8, value);
        double top = y - value.size() * 1.1;
        double bottom = end - value.lead() + step - value.size() * 1.1;
        sheet.box(x, top, width, bottom - top, Color.GRAY, 0.5);
        sheet.line(x + column, top, x + column, bottom, Color.GRAY, 0.5);
        return end - value.lead() + step;
      }
      default -> {
        sheet.fitted(pair.label(), x, y, column, label);
        if (way == Way.TIGHT) {
          sheet.text(":", x + Math.min(column, label.width(pair.label())), y, label);
        } else if (way != Way.BARE) {
          sheet.text(":", x + column, y, label);
        }
        double start = column + (way == Way.BARE ? 0 : gap);
        double end = Prose.write(sheet, pair.value(), x + start, y, width - start, value);
        if (way == Way.DOTTED) {
          sheet.dashes(x + start, x + width, end - value.lead() + 2, Color.GRAY, 0.4);
        }
        return end - value.lead() + step;
      }
    }
  }
}
