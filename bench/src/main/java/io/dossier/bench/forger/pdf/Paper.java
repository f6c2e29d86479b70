package io.dossier.bench.forger.pdf;

import io.dossier.core.examination.Area;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What is behind the print. */
public final class Paper {
  private static final float SCALE = 1;

  private Paper() {}

  /** The colour that an area of a page shows most. */
  public static Color color(PDDocument document, int pageIndex, Area area) throws IOException {
    BufferedImage page = new PDFRenderer(document).renderImage(pageIndex, SCALE);
    Map<Integer, Integer> counts = new HashMap<>();
    int commonest = 0xffffff;
    int top = page.getHeight() - (int) Math.ceil(area.top()) - 1;
    for (int y = top; y <= top + area.height() + 2; y++) {
      for (int x = (int) area.x() - 2; x <= area.right() + 2; x++) {
        if (x >= 0 && y >= 0 && x < page.getWidth() && y < page.getHeight()) {
          int color = page.getRGB(x, y) & 0xffffff;
          int count = counts.merge(color, 1, Integer::sum);
          commonest = count > counts.getOrDefault(commonest, 0) ? color : commonest;
        }
      }
    }
    return new Color(commonest);
  }
}
