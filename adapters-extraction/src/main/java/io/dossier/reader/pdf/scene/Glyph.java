package io.dossier.reader.pdf.scene;

import io.dossier.core.examination.Area;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One glyph as it is drawn, in user space.
 *
 * @param order when it is drawn, counted with all else of the page
 * @param text the characters that the font claims for it; empty where it claims none
 * @param x of its origin on the baseline
 * @param y likewise
 * @param size of its em, in points, across the baseline
 * @param stretch how much wider than high the text is set; 1 for none
 * @param advance to the next glyph, in points
 * @param turn of its baseline, degrees against the clock, 0 to 359
 * @param rgb of its fill, {@code 0xRRGGBB}; -1 where it is a pattern or not known
 */
public record Glyph(
    int order,
    String text,
    PDFont font,
    int code,
    double x,
    double y,
    double size,
    double stretch,
    double advance,
    int turn,
    int rgb,
    Showing showing,
    Owner owner) {
  /** Of an em: how far ordinary letters reach over and under the baseline. */
  private static final double ASCENT = 0.72;

  private static final double DESCENT = 0.2;

  /** The part of a glyph without which it cannot be read. */
  private static final double CORE_BOTTOM = 0.08;

  private static final double CORE_TOP = 0.5;
  private static final double CORE_SIDE = 0.15;

  public boolean blank() {
    return text.isBlank();
  }

  public boolean upright() {
    return turn == 0;
  }

  public boolean painted() {
    return showing == Showing.PAINTED;
  }

  public boolean letterOrDigit() {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean digit() {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** Around it, by what letters ordinarily take up. */
  public Area box() {
    return part(0, 1, -DESCENT, ASCENT);
  }

  /** Its middle, without which it cannot be read. */
  public Area core() {
    return part(CORE_SIDE, 1 - CORE_SIDE, CORE_BOTTOM, CORE_TOP);
  }

  private Area part(double from, double to, double low, double high) {
    double cos = Math.cos(Math.toRadians(turn));
    double sin = Math.sin(Math.toRadians(turn));
    double left = Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      double along = (i % 2 == 0 ? from : to) * advance;
      double up = (i < 2 ? low : high) * size;
      double px = x + along * cos - up * sin;
      double py = y + along * sin + up * cos;
      left = Math.min(left, px);
      right = Math.max(right, px);
      bottom = Math.min(bottom, py);
      top = Math.max(top, py);
    }
    return Area.between(left, bottom, right, top);
  }
}
