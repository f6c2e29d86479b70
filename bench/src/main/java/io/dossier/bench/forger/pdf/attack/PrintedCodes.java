package io.dossier.bench.forger.pdf.attack;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What the barcodes on a document's first pages say. */
final class PrintedCodes {
  private static final float DPI = 150;
  private static final int MOST_PAGES = 2;

  private PrintedCodes() {}

  /** One for a page at most. */
  static List<String> of(PDDocument document) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(i, DPI);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      BinaryBitmap bits =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
      try {
        texts.add(
            new MultiFormatReader()
                .decode(bits, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText());
      } catch (NotFoundException e) {
        continue; // a page without a code
      }
    }
    return texts;
  }
}
