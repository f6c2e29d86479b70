package io.dossier.bench.generator.block;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** Codes that a reader can decode. */
public final class Barcodes {
  private Barcodes() {}

  public static void qr(Sheet sheet, String text, double x, double y, double size) {
    draw(sheet, encoded(text, BarcodeFormat.QR_CODE), x, y, size, size);
  }

  /** Code 128. */
  public static void bars(Sheet sheet, String text, double x, double y, double w, double h) {
    draw(sheet, encoded(text, BarcodeFormat.CODE_128), x, y, w, h);
  }

  private static BitMatrix encoded(String text, BarcodeFormat format) {
    try {
      return new MultiFormatWriter().encode(text, format, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new IllegalArgumentException(format + " of " + text.length() + " characters", e);
    }
  }

  private static void draw(Sheet sheet, BitMatrix bits, double x, double y, double w, double h) {
    double dx = w / bits.getWidth();
    double dy = h / bits.getHeight();
    Path2D cells = new Path2D.Double();
    for (int row = 0; row < bits.getHeight(); row++) {
      int start = -1;
      for (int column = 0; column <= bits.getWidth(); column++) {
        boolean black = column < bits.getWidth() && bits.get(column, row);
        if (black && start < 0) {
          start = column;
        } else if (!black && start >= 0) {
          cells.append(
              new Rectangle2D.Double(x + start * dx, y + row * dy, (column - start) * dx, dy),
              false);
          start = -1;
        }
      }
    }
    sheet.fill(cells, Ink.BLACK);
  }
}
