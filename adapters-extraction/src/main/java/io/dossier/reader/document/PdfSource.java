package io.dossier.reader.document;

import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Rendition;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import io.dossier.core.shared.Secret;
import io.dossier.reader.Unreadable;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import io.dossier.reader.geometry.QuarterTurn;
import io.dossier.reader.ocr.Sight;
import io.dossier.reader.pdf.InvoiceData;
import io.dossier.reader.pdf.PdfDrawing;
import io.dossier.reader.pdf.PdfFile;
import io.dossier.reader.pdf.PdfText;
import io.dossier.reader.process.ReaderLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A PDF: its text layer where that says what is drawn, OCR of the drawn page where it does not.
 *
 * <p>Signs that cost next to nothing come first ({@link LayerDoubt}). Where they leave no doubt,
 * the layer is all; where they do, the page is drawn and the layer held against it ({@link
 * LayerTrial}).
 */
final class PdfSource implements PageSource {
  /** Drawn at this resolution for OCR. */
  private static final int OCR_DPI = 200;

  private static final long MOST_DRAWN_PIXELS = 12_000_000;

  private final PdfFile file;
  private Unreadable lastRefusal = new Unreadable("pdf_damaged", "no page of the PDF can be read");
  private final Recognition recognition;
  private final PdfCodes codes;
  private @Nullable InvoiceData invoiceData;

  PdfSource(
      byte[] content, Optional<Secret> password, Recognition recognition, ReaderLimits limits) {
    this.file = PdfFile.open(content, password);
    this.recognition = recognition;
    this.codes = new PdfCodes(file, recognition, MOST_DRAWN_PIXELS);
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
    List<Notice> notices = new ArrayList<>(file.notices());
    invoiceData().notice().ifPresent(notices::add);
    return notices;
  }

  @Override
  public Optional<EmbeddedInvoice> invoice() {
    return invoiceData().invoice();
  }

  private InvoiceData invoiceData() {
    InvoiceData known = invoiceData;
    if (known == null) {
      known = file.invoiceData();
      invoiceData = known;
    }
    return known;
  }

  @Override
  public ReadPage read(int pageIndex, List<Notice> notices) throws IOException {
    PdfDrawing.Survey drawing = drawing(pageIndex);
    PdfText.Layer layer = layer(pageIndex);
    LayerDoubt doubt = LayerDoubt.of(layer, drawing);
    if (!doubt.any()) {
      return written(pageIndex, layer, drawing.mayHoldCodes(), drawing.codePlaces());
    }
    try {
      return lookedAt(pageIndex, layer, drawing, doubt, notices);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (layer.lines().isEmpty()) {
        if (e instanceof Unreadable refusal) {
          lastRefusal = refusal;
        }
        throw e;
      }
      notices.add(new Notice(Notice.Code.REPAIRED, "page " + pageIndex + " has text only"));
      return written(pageIndex, layer, false, List.of());
    }
  }

  private ReadPage written(
      int pageIndex, PdfText.Layer layer, boolean mayHoldCodes, List<PdfRect> codePlaces) {
    int turn = Math.floorMod(layer.turn() - file.frame(pageIndex).turn(), 360);
    return page(
        pageIndex,
        layer.turn(),
        layer.lines(),
        mayHoldCodes ? codes.of(pageIndex, turn, codePlaces) : List.of(),
        Rendition.DRAWN);
  }

  /** The page is drawn, its print is looked for, and read where the layer does not say it. */
  private ReadPage lookedAt(
      int pageIndex,
      PdfText.Layer layer,
      PdfDrawing.Survey drawing,
      LayerDoubt doubt,
      List<Notice> notices)
      throws IOException {
    BufferedImage picture = file.draw(pageIndex, OCR_DPI, MOST_DRAWN_PIXELS);
    Sight sight = recognition.look(picture);
    PdfFrame frame = file.frame(pageIndex).turnedBy(sight.turn());
    List<Line> lines = turned(layer.lines(), frame.turn() - layer.turn());
    LayerTrial.Verdict verdict =
        new LayerTrial(
                lines, new HiddenWords(drawing.hidden(), frame), doubt, sight, recognition::lines)
            .verdict();
    verdict.tell(pageIndex, notices);
    if (verdict.unread().isEmpty()) {
      return page(
          pageIndex,
          frame.turn(),
          MixedLines.of(lines, verdict.kept(), List.of()),
          codes.of(picture, pageIndex, sight.turn(), drawing.codePlaces()),
          Rendition.DRAWN);
    }
    Recognition.Seen seen = recognition.read(picture, sight.only(verdict.unread()::get));
    // A zone may show that the page lies otherwise than was thought.
    int back = seen.turn() - sight.turn();
    List<Line> kept = turned(MixedLines.of(lines, verdict.kept(), List.of()), back);
    List<Line> mixed = MixedLines.of(kept, wordsOf(kept), seen.lines());
    if (!layer.lines().isEmpty() && mixed.stream().anyMatch(PdfSource::seen)) {
      notices.add(new Notice(Notice.Code.OCR_OVER_TEXT_LAYER, "page " + pageIndex));
    }
    return page(pageIndex, frame.turnedBy(back).turn(), mixed, seen.barcodes(), seen.rendition());
  }

  private static boolean seen(Line line) {
    return line.source() != TextSource.TEXT_LAYER;
  }

  private static Set<Word> wordsOf(List<Line> lines) {
    return lines.stream().flatMap(line -> line.words().stream()).collect(Collectors.toSet());
  }

  private static List<Line> turned(List<Line> lines, int degrees) {
    int turn = Math.floorMod(degrees, 360);
    return turn == 0 ? lines : lines.stream().map(line -> QuarterTurn.turned(line, turn)).toList();
  }

  /** Broken text is as good as none: the page is looked at instead. */
  private PdfText.Layer layer(int pageIndex) {
    try {
      return file.text(pageIndex);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return PdfText.Layer.none(file.frame(pageIndex).turn());
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

  /**
   * @param turn of the page, in which the boxes lie
   */
  private ReadPage page(
      int pageIndex, int turn, List<Line> lines, List<Barcode> barcodes, Rendition rendition) {
    PdfFrame frame = new PdfFrame(file.frame(pageIndex).crop(), turn);
    return new ReadPage(
        pageIndex,
        frame.width(),
        frame.height(),
        turn,
        LineOrder.of(lines, frame.height() / frame.width()),
        barcodes,
        rendition);
  }

  @Override
  public ShownPage shown(int pageIndex, int dpi) throws IOException {
    return new ShownPage(
        file.draw(pageIndex, dpi, MOST_DRAWN_PIXELS), file.frame(pageIndex).turn());
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
