package io.dossier.bench.generator.block;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What stands on documents beside their text. */
public final class Decor {
  private Decor() {}

  public static Color veiled(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  /** The fine wavy lines of security paper, over the whole sheet. */
  public static void waves(Sheet sheet, Dice dice, Color color) {
    double apart = dice.between(5.0, 14.0);
    double high = dice.between(2.0, 9.0);
    double longness = dice.between(18.0, 80.0);
    double phase = dice.between(0.0, 0.05);
    for (double y = -high; y < sheet.height() + high; y += apart) {
      Path2D line = new Path2D.Double();
      line.moveTo(0, y);
      for (double x = 0; x <= sheet.width(); x += 5) {
        line.lineTo(x, y + high * Math.sin(x / longness + y * phase) + 2 * Math.sin(x / 13));
      }
      sheet.stroke(line, color, 0.5);
    }
  }

  /** A rosette of overlaid circles, as on banknotes. */
  public static void rosette(Sheet sheet, double cx, double cy, double radius, Color color) {
    for (int i = 0; i < 18; i++) {
      double angle = i * Math.PI / 9;
      double r = radius * 0.55;
      double x = cx + Math.cos(angle) * radius * 0.45;
      double y = cy + Math.sin(angle) * radius * 0.45;
      sheet.stroke(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), color, 0.4);
    }
  }

  /** A painted shape in the place of a face. */
  public static void portrait(
      Sheet sheet, Dice dice, double x, double y, double w, double h, Color wall) {
    sheet.shade(x, y, w, h, wall.brighter(), wall, true);
    Color skin =
        dice.pick(
            new Color(205, 163, 136),
            new Color(180, 132, 100),
            new Color(150, 104, 74),
            new Color(226, 188, 164));
    Color hair = dice.pick(new Color(40, 32, 30), new Color(20, 20, 24), new Color(72, 52, 40));
    Color cloth =
        dice.pick(
            new Color(58, 70, 92), Color.WHITE, new Color(40, 40, 44), new Color(120, 40, 50));
    double cx = x + w * dice.between(0.47, 0.53);
    double top = y + h * dice.between(0.14, 0.22);
    double head = h * dice.between(0.34, 0.4);
    Path2D shoulders = new Path2D.Double();
    shoulders.moveTo(x + w * 0.05, y + h);
    shoulders.curveTo(x + w * 0.1, y + h * 0.72, x + w * 0.3, y + h * 0.72, cx, y + h * 0.7);
    shoulders.curveTo(x + w * 0.7, y + h * 0.72, x + w * 0.9, y + h * 0.72, x + w * 0.95, y + h);
    shoulders.closePath();
    boolean veil = dice.chance(0.35);
    double faceWidth = head * 0.74;
    sheet.fill(
        new Ellipse2D.Double(
            cx - faceWidth * 0.64, top - head * 0.14, faceWidth * 1.28, head * (veil ? 1.5 : 0.95)),
        hair);
    sheet.fill(shoulders, cloth);
    if (!veil) {
      sheet.fill(
          new Rectangle2D.Double(cx - head * 0.15, top + head * 0.8, head * 0.3, h * 0.12),
          skin.darker());
    }
    sheet.fill(new Ellipse2D.Double(cx - faceWidth / 2, top, faceWidth, head), skin);
    sheet.fill(
        new Arc2D.Double(
            cx - faceWidth / 2, top - head * 0.06, faceWidth, head * 0.7, 20, 140, Arc2D.CHORD),
        hair);
    for (int side = -1; side <= 1; side += 2) {
      sheet.fill(
          new Ellipse2D.Double(cx + side * faceWidth * 0.22 - 1.6, top + head * 0.42, 3.2, 1.8),
          hair);
    }
    sheet.stroke(
        new Arc2D.Double(
            cx - faceWidth * 0.14,
            top + head * 0.62,
            faceWidth * 0.28,
            head * 0.12,
            190,
            160,
            Arc2D.OPEN),
        skin.darker(),
        0.9);
    sheet.stroke(
        new Arc2D.Double(cx - 3, top + head * 0.48, 6, head * 0.12, 200, 140, Arc2D.OPEN),
        skin.darker(),
        0.6);
  }

  /** A scribble of about the given width, from its left on the line it stands on. */
  public static void signature(Sheet sheet, Dice dice, double x, double y, double w, Color color) {
    Path2D line = new Path2D.Double();
    line.moveTo(x, y);
    double at = x;
    int loops = dice.between(3, 6);
    for (int i = 0; i < loops; i++) {
      double step = w / loops;
      double high = w * dice.between(0.1, i == 0 ? 0.4 : 0.22);
      line.curveTo(
          at + step * dice.between(-0.2, 0.5), y - high * 1.4,
          at + step * dice.between(0.6, 1.3), y - high,
          at + step * dice.between(0.4, 0.8), y + high * dice.between(0.0, 0.5));
      line.curveTo(
          at + step * 0.5,
          y + high * 0.5,
          at + step * 0.8,
          y - high * 0.5,
          at + step,
          y - high * dice.between(0.0, 0.4));
      at += step;
    }
    sheet.stroke(line, color, dice.between(0.7, 1.4));
  }

  /** A round rubber stamp with words around and across. */
  public static void roundStamp(
      Sheet sheet,
      Dice dice,
      double cx,
      double cy,
      double r,
      String around,
      String across,
      Color ink) {
    Color color = veiled(ink, dice.between(110, 190));
    sheet.stroke(new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r), color, 1.4);
    sheet.stroke(
        new Ellipse2D.Double(cx - r * 0.66, cy - r * 0.66, r * 1.32, r * 1.32), color, 0.8);
    double size = r * 0.19;
    double start = 200;
    double step = 220.0 / Math.max(1, around.length() - 1);
    for (int i = 0; i < around.length(); i++) {
      double angle = start - i * step;
      double a = Math.toRadians(angle);
      Ink letter = Ink.of(Family.SANS, size).bold().in(color).turned(angle - 90);
      sheet.text(
          around.substring(i, i + 1),
          cx + Math.cos(a) * r * 0.74,
          cy - Math.sin(a) * r * 0.74,
          letter);
    }
    sheet.middle(
        across,
        cx,
        cy + size / 3,
        Ink.of(Family.SANS, Math.min(size, r * 1.9 / Math.max(4, across.length())))
            .bold()
            .in(color));
  }

  /** A slanting framed stamp, such as PAID. */
  public static void stamp(Sheet sheet, Dice dice, double x, double y, String text, Color ink) {
    Color color = veiled(ink, dice.between(100, 170));
    double turn = dice.between(-12.0, 18.0);
    Ink letters =
        Ink.of(dice.pick(Family.SANS, Family.CONDENSED), dice.between(13.0, 22.0))
            .bold()
            .in(color)
            .turned(turn);
    sheet.text(text, x, y, letters);
    double w = letters.width(text);
    Path2D frame =
        new Path2D.Double(
            new Rectangle2D.Double(-6, -letters.size(), w + 12, letters.size() * 1.35));
    frame.transform(AffineTransform.getRotateInstance(-Math.toRadians(turn)));
    frame.transform(AffineTransform.getTranslateInstance(x, y));
    sheet.stroke(frame, color, 1.6);
  }

  /** Large pale words across the page. */
  public static void watermark(Sheet sheet, String text) {
    double size = Math.min(64, sheet.width() * 1.1 / Math.max(6, text.length()));
    Ink ink = Ink.of(Family.SANS, size).bold().in(new Color(120, 120, 130, 34)).turned(38);
    double w = ink.width(text);
    sheet.text(text, sheet.width() / 2 - w * 0.39, sheet.height() / 2 + w * 0.3, ink);
  }

  /** The plain shape of a firm's or an office's sign. */
  public static void logo(Sheet sheet, Dice dice, double x, double y, double size, Color color) {
    switch (dice.below(5)) {
      case 0 -> {
        sheet.fill(new Ellipse2D.Double(x, y, size, size), color);
        sheet.fill(
            new Ellipse2D.Double(x + size * 0.3, y + size * 0.3, size * 0.4, size * 0.4),
            Color.WHITE);
      }
      case 1 -> {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y + size);
        triangle.lineTo(x + size / 2, y);
        triangle.lineTo(x + size, y + size);
        triangle.closePath();
        sheet.fill(triangle, color);
      }
      case 2 -> {
        sheet.fill(x, y, size * 0.45, size, color);
        sheet.fill(x + size * 0.55, y + size * 0.4, size * 0.45, size * 0.6, veiled(color, 150));
      }
      case 3 -> rosette(sheet, x + size / 2, y + size / 2, size / 2, color);
      default -> {
        sheet.fill(
            new java.awt.geom.RoundRectangle2D.Double(x, y, size, size, size / 4, size / 4), color);
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x + size / 2, y + size * 0.2);
        diamond.lineTo(x + size * 0.8, y + size / 2);
        diamond.lineTo(x + size / 2, y + size * 0.8);
        diamond.lineTo(x + size * 0.2, y + size / 2);
        diamond.closePath();
        sheet.fill(diamond, Color.WHITE);
      }
    }
  }

  /** A shield with a star, in the place of a coat of arms. */
  public static void emblem(Sheet sheet, double cx, double y, double size, Color color) {
    Path2D shield = new Path2D.Double();
    shield.moveTo(cx - size * 0.36, y + size * 0.15);
    shield.lineTo(cx + size * 0.36, y + size * 0.15);
    shield.curveTo(cx + size * 0.36, y + size * 0.7, cx + size * 0.1, y + size * 0.9, cx, y + size);
    shield.curveTo(
        cx - size * 0.1,
        y + size * 0.9,
        cx - size * 0.36,
        y + size * 0.7,
        cx - size * 0.36,
        y + size * 0.15);
    shield.closePath();
    for (int side = -1; side <= 1; side += 2) {
      for (int feather = 0; feather < 6; feather++) {
        Ellipse2D plume = new Ellipse2D.Double(0, -size * 0.045, size * 0.5, size * 0.09);
        AffineTransform spread = AffineTransform.getTranslateInstance(cx, y + size * 0.45);
        spread.scale(side, 1);
        spread.rotate(Math.toRadians(-52 + feather * 19));
        spread.translate(size * 0.2, 0);
        sheet.fill(spread.createTransformedShape(plume), color);
      }
    }
    sheet.fill(new Ellipse2D.Double(cx - size * 0.1, y, size * 0.2, size * 0.22), color);
    sheet.fill(shield, Color.WHITE);
    sheet.stroke(shield, color, size / 18);
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double r = i % 2 == 0 ? size * 0.2 : size * 0.08;
      double a = Math.PI * i / 5 - Math.PI / 2;
      double px = cx + r * Math.cos(a);
      double py = y + size * 0.45 + r * Math.sin(a);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    sheet.fill(star, color);
  }
}
