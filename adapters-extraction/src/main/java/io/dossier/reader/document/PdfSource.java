package io.dossier.reader.document;

import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.shared.Secret;
import io.dossier.reader.Unreadable;
import io.dossier.reader.barcode.Barcodes;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.QuarterTurn;
import io.dossier.reader.pdf.PdfDrawing;
import io.dossier.reader.pdf.PdfFile;
import io.dossier.reader.pdf.PdfText;
import io.dossier.reader.process.ReaderLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A PDF: its text layer where that says what is drawn, OCR of the drawn page where it does not. */
final class PdfSource implements PageSource {
  /** Drawn at this resolution for OCR. */
  private static final int OCR_DPI = 200;

  /** A text layer of fewer glyphs is taken for a stamp on a scan. */
  private static final int FEW_GLYPHS = 40;

  /** Over a picture that covers most of the page, a layer must say more to be believed. */
  private static final int FEW_GLYPHS_ON_PICTURE = 250;

  private static final double MOST_PICTURE = 0.5;

  private static final double MOST_UNKNOWN = 0.3;
  private static final int CODE_DPI = 110;
  private static final long MOST_DRAWN_PIXELS = 12_000_000;

  private final PdfFile file;
  private Unreadable lastRefusal = new Unreadable("pdf_damaged", "no page of the PDF can be read");
  private final Recognition recognition;

  PdfSource(
      byte[] content, Optional<Secret> password, Recognition recognition, ReaderLimits limits) {
    this.file = PdfFile.open(content, password);
    this.recognition = recognition;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.PDF;
  }

  @Override
  public int pageCount() {
    return file.pageCount();
  }

  @Override
  public List<Notice> notices() {
    return file.notices();
  }

  @Override
  public ReadPage read(int pageIndex, List<Notice> notices) throws IOException {
    PdfDrawing.Survey drawing = drawing(pageIndex);
    PdfText.Layer layer = layer(pageIndex);
    if (layer.glyphs() == 0 && drawing.bare()) {
      return page(pageIndex, List.of(), List.of());
    }
    if (saysAll(layer, drawing)) {
      return page(pageIndex, layer.lines(), drawing.mayHoldCodes() ? codes(pageIndex) : List.of());
    }
    try {
      return recognized(pageIndex, layer, notices);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (layer.lines().isEmpty()) {
        if (e instanceof Unreadable refusal) {
          lastRefusal = refusal;
        }
        throw e;
      }
      notices.add(new Notice(Notice.Code.REPAIRED, "page " + pageIndex + " has text only"));
      return page(pageIndex, layer.lines(), List.of());
    }
  }

  private static boolean saysAll(PdfText.Layer layer, PdfDrawing.Survey drawing) {
    int least = drawing.pictureShare() > MOST_PICTURE ? FEW_GLYPHS_ON_PICTURE : FEW_GLYPHS;
    return layer.glyphs() >= least && layer.unknownShare() <= MOST_UNKNOWN;
  }

  private ReadPage recognized(int pageIndex, PdfText.Layer layer, List<Notice> notices)
      throws IOException {
    PdfFrame frame = file.frame(pageIndex);
    Recognition.Seen seen = recognition.of(file.draw(pageIndex, OCR_DPI, MOST_DRAWN_PIXELS));
    boolean layerSaysMore =
        layer.unknownShare() <= MOST_UNKNOWN
            && characters(layer.lines()) > characters(seen.lines());
    if (layerSaysMore) {
      return page(pageIndex, layer.lines(), turned(seen.barcodes(), 360 - seen.turn()));
    }
    if (layer.glyphs() > 0) {
      notices.add(new Notice(Notice.Code.OCR_OVER_TEXT_LAYER, "page " + pageIndex));
    }
    boolean upright = seen.turn() % 180 == 0;
    return new ReadPage(
        pageIndex,
        upright ? frame.width() : frame.height(),
        upright ? frame.height() : frame.width(),
        (frame.turn() + seen.turn()) % 360,
        seen.lines(),
        seen.barcodes());
  }

  /** Broken text is as good as none: the page is looked at instead. */
  private PdfText.Layer layer(int pageIndex) {
    try {
      return file.text(pageIndex);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return PdfText.Layer.NONE;
    }
  }

  private PdfDrawing.Survey drawing(int pageIndex) {
    try {
      return file.drawing(pageIndex);
    } catch (Unreadable e) {
      lastRefusal = e;
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return PdfDrawing.Survey.UNKNOWN;
    }
  }

  private List<Barcode> codes(int pageIndex) {
    try {
      return Barcodes.find(file.draw(pageIndex, CODE_DPI, MOST_DRAWN_PIXELS));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The text is worth more than a picture that cannot be drawn.
      return List.of();
    }
  }

  private ReadPage page(int pageIndex, List<Line> lines, List<Barcode> barcodes) {
    PdfFrame frame = file.frame(pageIndex);
    return new ReadPage(pageIndex, frame.width(), frame.height(), frame.turn(), lines, barcodes);
  }

  private static List<Barcode> turned(List<Barcode> barcodes, int degrees) {
    return barcodes.stream()
        .map(
            barcode ->
                new Barcode(
                    barcode.format(),
                    barcode.text(),
                    QuarterTurn.turned(barcode.box(), degrees % 360)))
        .toList();
  }

  private static int characters(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  @Override
  public int turn(int pageIndex) {
    return file.frame(pageIndex).turn();
  }

  @Override
  public BufferedImage picture(int pageIndex, int dpi) throws IOException {
    return file.draw(pageIndex, dpi, MOST_DRAWN_PIXELS);
  }

  @Override
  public Unreadable unreadable() {
    return lastRefusal;
  }

  @Override
  public void close() {
    file.close();
  }
}
