package io.dossier.reader.pdf;

import io.dossier.core.reading.Notice;
import io.dossier.core.reading.PageBox;
import io.dossier.core.shared.Secret;
import io.dossier.reader.Unreadable;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;

/** An open PDF. */
public final class PdfFile implements AutoCloseable {
  private static final double POINTS_PER_INCH = 72;
  private static final double LARGEST_SIDE = 20_000;
  private static final int MOST_OBJECTS = 1_000_000;

  private final PDDocument document;
  private final BoundedRenderer renderer;
  private final boolean repaired;

  private PdfFile(PDDocument document) {
    this.document = document;
    this.repaired = PdfPages.repaired(document);
    this.renderer = new BoundedRenderer(document);
  }

  /**
   * Opened without a password where that is enough.
   *
   * @throws Unreadable when it cannot be, or passes a limit
   */
  public static PdfFile open(byte[] content, Optional<Secret> password) {
    Inflation.check(content);
    return openPart(content, password);
  }

  /**
   * Opened likewise, where the bytes are the first ones of a file that was opened: what they unpack
   * to is not measured again.
   */
  public static PdfFile openPart(byte[] content, Optional<Secret> password) {
    PDDocument document = PdfOpening.open(content, password);
    int objects = document.getDocument().getXrefTable().size();
    if (objects > MOST_OBJECTS) {
      throw new Unreadable(
          "object_limit",
          "the PDF has " + objects + " objects; at most " + MOST_OBJECTS + " are read");
    }
    return new PdfFile(document);
  }

  /** The parsed document. Not to be changed. */
  public PDDocument document() {
    return document;
  }

  public int pageCount() {
    return document.getNumberOfPages();
  }

  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(PdfInspection.of(document));
    if (repaired) {
      notices.add(new Notice(Notice.Code.REPAIRED, "the tree of pages"));
    }
    return notices;
  }

  /** What data embedded in the PDF say of the invoice that it is. */
  public InvoiceData invoiceData() {
    return InvoiceData.in(document);
  }

  /** What is drawn on the page beside its text. */
  public PdfDrawing.Survey drawing(int pageIndex) throws IOException {
    return PdfDrawing.of(document.getPage(pageIndex));
  }

  /** Size and turn of a page as it is seen. */
  public PdfFrame frame(int pageIndex) {
    PDPage page = document.getPage(pageIndex);
    PDRectangle crop = page.getCropBox();
    boolean degenerate = crop.getWidth() < 1 || crop.getHeight() < 1;
    PDRectangle seen = degenerate ? PDRectangle.A4 : crop;
    return new PdfFrame(
        new PdfRect(
            seen.getLowerLeftX(),
            seen.getLowerLeftY(),
            seen.getUpperRightX(),
            seen.getUpperRightY()),
        Math.floorMod(page.getRotation(), 360));
  }

  /** The text layer, in reading order. */
  public PdfText.Layer text(int pageIndex) throws IOException {
    return PdfText.of(document, pageIndex, frame(pageIndex));
  }

  /** The words of a page's own content, in user space. */
  public List<PdfWords.Placed> words(int pageIndex) throws IOException {
    return PdfWords.of(document, pageIndex, null);
  }

  /** The words that an annotation of the page shows, in the page's user space. */
  public List<PdfWords.Placed> words(int pageIndex, PDAnnotation annotation) throws IOException {
    return PdfWords.of(document, pageIndex, annotation);
  }

  /**
   * The page as it is seen.
   *
   * @param dpi is lowered where the picture would have more pixels than these
   */
  public BufferedImage draw(int pageIndex, double dpi, long mostPixels) throws IOException {
    return draw(renderer, pageIndex, dpi, mostPixels);
  }

  /** Likewise, without annotations and form fields. */
  public BufferedImage drawBare(int pageIndex, double dpi, long mostPixels) throws IOException {
    BoundedRenderer bare = new BoundedRenderer(document);
    bare.setAnnotationsFilter(annotation -> false);
    return draw(bare, pageIndex, dpi, mostPixels);
  }

  private BufferedImage draw(BoundedRenderer renderer, int pageIndex, double dpi, long mostPixels)
      throws IOException {
    PdfFrame frame = frame(pageIndex);
    if (frame.width() > LARGEST_SIDE || frame.height() > LARGEST_SIDE) {
      throw new Unreadable(
          "page_size_limit", "a page is larger than " + (int) LARGEST_SIDE + " points");
    }
    double scale = dpi / POINTS_PER_INCH;
    double pixels = frame.width() * frame.height() * scale * scale;
    if (pixels > mostPixels) {
      scale *= Math.sqrt(mostPixels / pixels);
    }
    return renderer.renderImage(pageIndex, (float) scale, ImageType.RGB);
  }

  /**
   * A part of the page as it is seen, on white.
   *
   * @param dpi is lowered where the picture would have more pixels than these
   */
  public BufferedImage drawPart(int pageIndex, PageBox part, double dpi, long mostPixels)
      throws IOException {
    PdfFrame frame = frame(pageIndex);
    double width = part.width() * frame.width();
    double height = part.height() * frame.height();
    double scale =
        Math.min(dpi / POINTS_PER_INCH, Math.sqrt(mostPixels / Math.max(1, width * height)));
    BufferedImage picture =
        new BufferedImage(
            (int) Math.max(1, Math.round(width * scale)),
            (int) Math.max(1, Math.round(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.translate(-part.x() * frame.width() * scale, -part.y() * frame.height() * scale);
      renderer.renderPageToGraphics(pageIndex, graphics, (float) scale);
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      // It lay in memory alone, and there is nothing left to do with it.
      return;
    }
  }
}
