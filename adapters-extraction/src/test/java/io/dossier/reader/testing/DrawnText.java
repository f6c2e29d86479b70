package io.dossier.reader.testing;

import io.dossier.reader.pdf.PdfFile;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Pictures of text, by the fonts that PDFBox brings: a machine for tests may have none. */
public final class DrawnText {
  private DrawnText() {}

  public static BufferedImage of(String... lines) {
    try (PdfFile file = PdfFile.open(SamplePdfs.lines(lines), Optional.empty())) {
      return file.draw(0, 150, 10_000_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param degrees clockwise
   */
  public static BufferedImage turned(BufferedImage picture, int degrees) {
    boolean across = degrees % 180 != 0;
    int width = across ? picture.getHeight() : picture.getWidth();
    int height = across ? picture.getWidth() : picture.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransform how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    how.rotate(Math.toRadians(degrees));
    how.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(picture, how, null);
    graphics.dispose();
    return turned;
  }
}
