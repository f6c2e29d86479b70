package io.dossier.bench.logo;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Draws logos of invented firms: an emblem, a name, or both. */
final class LogoDrawing {
  private static final double SIDE = 60;

  private LogoDrawing() {}

  static Sheet of(Dice dice) {
    Color color =
        dice.pick(
            new Color(16, 60, 130),
            new Color(190, 20, 40),
            new Color(10, 110, 70),
            new Color(230, 120, 0),
            new Color(60, 60, 66),
            new Color(90, 40, 120));
    String name = dice.letters(dice.between(3, 4)) + dice.pick("", " Bank", " Power", " Life", "");
    Ink ink = Ink.of(dice.pick(Family.class), dice.between(22.0, 34.0)).in(color);
    Ink set = dice.chance(0.7) ? ink.bold() : ink;
    String shown = dice.chance(0.5) ? name : name.toUpperCase(Locale.ROOT);
    boolean beside = dice.chance(0.6);
    double text = set.width(shown);
    double width = beside ? SIDE + 12 + text : Math.max(SIDE, text);
    double height = beside ? SIDE : SIDE + 8 + set.size() * 1.2;
    Sheet sheet = new Sheet(width + 8, height + 8, Color.WHITE);
    double left = beside ? 4 : 4 + (width - SIDE) / 2;
    emblem(sheet, dice, left, 4, color);
    if (beside) {
      sheet.text(shown, 4 + SIDE + 12, 4 + SIDE / 2 + set.size() * 0.35, set);
    } else {
      sheet.text(shown, 4 + (width - text) / 2, 4 + SIDE + 8 + set.size() * 0.85, set);
    }
    return sheet;
  }

  private static void emblem(Sheet sheet, Dice dice, double x, double y, Color color) {
    Area area =
        switch (dice.below(4)) {
          case 0 -> new Area(new Ellipse2D.Double(0, 0, 1, 1));
          case 1 -> new Area(new Rectangle2D.Double(0, 0, 1, 1));
          case 2 -> star(3 + dice.below(6), dice.between(0.4, 0.95));
          default -> new Area();
        };
    int parts = dice.between(2, 4);
    for (int i = 0; i < parts; i++) {
      Area part = part(dice);
      if (dice.chance(0.65) && !area.isEmpty()) {
        area.subtract(part);
      } else {
        area.exclusiveOr(part);
      }
    }
    area.intersect(new Area(new Rectangle2D.Double(0, 0, 1, 1)));
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(SIDE, SIDE);
    sheet.fill(area.createTransformedArea(place), color);
  }

  private static Area part(Dice dice) {
    double x = dice.between(0.0, 0.6);
    double y = dice.between(0.0, 0.6);
    double w = dice.between(0.12, 0.6);
    return switch (dice.below(4)) {
      case 0 -> new Area(new Ellipse2D.Double(x, y, w, w));
      case 1 ->
          new Area(new Rectangle2D.Double(x, y, w, dice.between(0.08, 0.25)))
              .createTransformedArea(
                  AffineTransform.getRotateInstance(dice.between(-1.0, 1.0), 0.5, 0.5));
      case 2 -> {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(w, w);
        yield star(3 + dice.below(5), dice.between(0.35, 0.9)).createTransformedArea(place);
      }
      default ->
          new Area(new Arc2D.Double(x, y, w, w, dice.below(360), dice.between(90, 270), Arc2D.PIE));
    };
  }

  private static Area star(int points, double inner) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < 2 * points; i++) {
      double angle = i * Math.PI / points - Math.PI / 2;
      double r = i % 2 == 0 ? 0.5 : 0.5 * inner;
      double x = 0.5 + r * Math.cos(angle);
      double y = 0.5 + r * Math.sin(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return new Area(path);
  }
}
