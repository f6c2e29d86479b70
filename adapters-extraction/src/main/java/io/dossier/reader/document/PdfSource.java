package io.dossier.reader.document;

import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.shared.Secret;
import io.dossier.reader.geometry.PdfFrame;
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

  private static final double MOST_UNKNOWN = 0.3;
  private static final long MOST_DRAWN_PIXELS = 12_000_000;

  private final PdfFile file;
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
    PdfFrame frame = file.frame(pageIndex);
    PdfText.Layer layer = file.text(pageIndex);
    boolean trusted = layer.glyphs() >= FEW_GLYPHS && layer.unknownShare() <= MOST_UNKNOWN;
    if (trusted) {
      return new ReadPage(
          pageIndex, frame.width(), frame.height(), frame.turn(), layer.lines(), List.of());
    }
    Recognition.Seen seen = recognition.of(file.draw(pageIndex, OCR_DPI, MOST_DRAWN_PIXELS));
    boolean layerSaysMore =
        layer.unknownShare() <= MOST_UNKNOWN && layer.lines().size() > seen.lines().size();
    if (layer.glyphs() > 0 && !layerSaysMore) {
      notices.add(new Notice(Notice.Code.OCR_OVER_TEXT_LAYER, "page " + pageIndex));
    }
    boolean upright = seen.turn() % 180 == 0;
    return new ReadPage(
        pageIndex,
        upright ? frame.width() : frame.height(),
        upright ? frame.height() : frame.width(),
        (frame.turn() + seen.turn()) % 360,
        layerSaysMore ? layer.lines() : seen.lines(),
        seen.barcodes());
  }

  @Override
  public BufferedImage picture(int pageIndex, int dpi) throws IOException {
    return file.draw(pageIndex, dpi, MOST_DRAWN_PIXELS);
  }

  @Override
  public Unreadable unreadable() {
    return new Unreadable("pdf_damaged", "no page of the PDF can be read");
  }

  @Override
  public void close() {
    file.close();
  }
}
