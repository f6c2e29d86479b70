package io.dossier.bench.forger.pdf;

import io.dossier.core.examination.Area;
import java.awt.Color;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;

/** Operators of a page's content as text (ISO 32000-2, annex A). */
public final class Operators {
  private Operators() {}

  public static String filled(Area area, Color color) {
    return "q %s rg %s re f Q\n".formatted(numbers(color), numbers(area));
  }

  /**
   * A text in a colour, from a point on its baseline.
   *
   * @param bytes its codes in the font
   */
  public static String shown(
      COSName font, double size, double stretch, double x, double y, Color color, byte[] bytes) {
    return String.format(
        Locale.ROOT,
        "q %s rg BT /%s %.3f Tf %.4f 0 0 1 %.3f %.3f Tm <%s> Tj ET Q%n",
        numbers(color),
        font.getName(),
        size,
        stretch,
        x,
        y,
        HexFormat.of().formatHex(bytes));
  }

  /** Text that takes part in searching and copying alone (text rendering mode 3, 9.3.6). */
  public static String unseen(
      COSName font, double size, double stretch, double x, double y, byte[] bytes) {
    return String.format(
        Locale.ROOT,
        "BT 3 Tr /%s %.3f Tf %.4f 0 0 1 %.3f %.3f Tm <%s> Tj ET%n",
        font.getName(),
        size,
        stretch,
        x,
        y,
        HexFormat.of().formatHex(bytes));
  }

  public static String picture(COSName picture, Area area) {
    return String.format(
        Locale.ROOT,
        "q %.3f 0 0 %.3f %.3f %.3f cm /%s Do Q%n",
        area.width(),
        area.height(),
        area.x(),
        area.y(),
        picture.getName());
  }

  private static String numbers(Color color) {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f %.3f",
        color.getRed() / 255.0,
        color.getGreen() / 255.0,
        color.getBlue() / 255.0);
  }

  private static String numbers(Area area) {
    return String.format(
        Locale.ROOT, "%.3f %.3f %.3f %.3f", area.x(), area.y(), area.width(), area.height());
  }
}
