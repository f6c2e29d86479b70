package io.dossier.bench.generator.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Paints sheets. */
public final class PicturePrinter {
  private static final int DOT = 16;

  private PicturePrinter() {}

  public static BufferedImage print(Sheet sheet, double dpi) {
    double scale = dpi / 72;
    BufferedImage picture =
        new BufferedImage(
            (int) Math.round(sheet.width() * scale),
            (int) Math.round(sheet.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.scale(scale, scale);
    sheet.marks().forEach(mark -> paint(graphics, mark));
    graphics.dispose();
    return picture;
  }

  private static void paint(Graphics2D graphics, Mark mark) {
    if (mark instanceof Mark.Run run) {
      write(graphics, run);
    } else if (mark instanceof Mark.Filled filled) {
      graphics.setColor(filled.color());
      graphics.fill(filled.shape());
    } else if (mark instanceof Mark.Line line) {
      graphics.setColor(line.color());
      graphics.setStroke(stroke(line));
      graphics.draw(line.path());
    } else if (mark instanceof Mark.Picture p) {
      AffineTransform place = AffineTransform.getTranslateInstance(p.x(), p.y());
      place.scale(p.width() / p.picture().getWidth(), p.height() / p.picture().getHeight());
      graphics.drawImage(p.picture(), place, null);
    }
  }

  private static BasicStroke stroke(Mark.Line line) {
    float width = (float) line.width();
    return line.dashed()
        ? new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0)
        : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static void write(Graphics2D graphics, Mark.Run run) {
    Ink ink = run.ink();
    AffineTransform before = graphics.getTransform();
    graphics.translate(run.x(), run.y());
    graphics.rotate(-Math.toRadians(ink.turn()));
    graphics.scale(ink.stretch(), 1);
    Font font = ink.face().font().deriveFont((float) ink.size());
    if (ink.tracking() != 0) {
      double ems = ink.tracking() / ink.stretch() / ink.size();
      font = font.deriveFont(Map.of(TextAttribute.TRACKING, (float) ems));
    }
    graphics.setFont(font);
    if (ink.dotted()) {
      graphics.setPaint(dots(ink));
    } else {
      graphics.setColor(ink.color());
    }
    graphics.drawString(run.text(), 0, 0);
    graphics.setTransform(before);
  }

  /** Needles stand about a twelfth of a character apart. */
  private static TexturePaint dots(Ink ink) {
    BufferedImage dot = new BufferedImage(DOT, DOT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = dot.createGraphics();
    Color color = ink.color();
    graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 110));
    graphics.fillRect(0, 0, DOT, DOT);
    graphics.setColor(color);
    graphics.fill(new Ellipse2D.Double(0, 0, DOT, DOT));
    graphics.dispose();
    double apart = ink.size() / 11;
    return new TexturePaint(dot, new Rectangle2D.Double(0, 0, apart, apart));
  }
}
