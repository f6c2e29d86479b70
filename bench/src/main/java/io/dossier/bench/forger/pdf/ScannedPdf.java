package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document as a scanner with text recognition saves it: pictures, and text that is not seen. */
public final class ScannedPdf {
  private static final float DPI = 130;
  private static final String LETTERS = letters();

  private ScannedPdf() {}

  /**
   * @param misread where the text layer says something else than the picture shows
   */
  public static byte[] of(PDDocument printed, Optional<Target> misread, Dice dice)
      throws IOException {
    List<Run> runs = PrintedText.of(printed).runs();
    PDFRenderer renderer = new PDFRenderer(printed);
    ImageType tone = dice.chance(0.5) ? ImageType.GRAY : ImageType.RGB;
    float quality = (float) dice.between(0.55, 0.85);
    double grain = dice.between(1.0, 4.0);
    boolean above = dice.chance(0.5);
    try (PDDocument scan = new PDDocument()) {
      Particulars.issuer(dice).producedBy("ABBYY FineReader 15").inform(scan);
      Lettering lettering = Lettering.standard(FontName.HELVETICA, LETTERS);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        BufferedImage seen = grained(renderer.renderImageWithDPI(i, DPI, tone), grain, dice);
        PDRectangle size = printed.getPage(i).getMediaBox();
        PDPage page = new PDPage(size);
        scan.addPage(page);
        PDImageXObject picture = JPEGFactory.createFromImage(scan, seen, quality);
        String layer = layer(runs, i, misread, lettering, lettering.on(resources(page)));
        try (PDPageContentStream out = new PDPageContentStream(scan, page)) {
          out.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
        if (above) {
          PageContent.append(scan, page, layer);
        } else {
          PageContent.prepend(scan, page, layer);
        }
      }
      return Saving.whole(scan);
    }
  }

  /**
   * Whether the text layer can say it: a line with a sign that its font lacks, such as that of a
   * currency, is left out of the layer as a whole.
   */
  public static boolean canTell(Target target) throws IOException {
    Lettering lettering = Lettering.standard(FontName.HELVETICA, LETTERS);
    return lettering.canShow(target.value().run().text()) && lettering.canShow(target.after());
  }

  private static PDPage resources(PDPage page) {
    page.setResources(new PDResources());
    return page;
  }

  private static String layer(
      List<Run> runs, int pageIndex, Optional<Target> misread, Lettering lettering, COSName font)
      throws IOException {
    StringBuilder operators = new StringBuilder();
    for (Run run : runs) {
      if (run.pageIndex() != pageIndex) {
        continue;
      }
      String text = run.text();
      if (misread.isPresent() && misread.get().value().run().equals(run)) {
        Target target = misread.get();
        text =
            text.substring(0, target.value().from())
                + target.after()
                + text.substring(target.value().to());
      }
      double natural = lettering.width(text) * run.size();
      if (lettering.canShow(text) && natural > 0) {
        operators.append(
            Operators.unseen(
                font,
                run.size(),
                run.area(0, run.glyphs().size()).width() / natural,
                run.glyphs().get(0).x(),
                run.glyphs().get(0).y(),
                lettering.bytes(text)));
      }
    }
    return operators.toString();
  }

  private static BufferedImage grained(BufferedImage page, double strength, Dice dice) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int p = page.getRGB(x, y);
        int n = (int) Math.round(dice.gaussian() * strength) - 4;
        page.setRGB(x, y, part(p >> 16, n) << 16 | part(p >> 8, n) << 8 | part(p, n));
      }
    }
    return page;
  }

  private static int part(int value, int added) {
    return Math.max(0, Math.min(255, (value & 255) + added));
  }

  private static String letters() {
    StringBuilder letters = new StringBuilder();
    for (char c = ' '; c < 127; c++) {
      letters.append(c);
    }
    return letters.toString();
  }
}
