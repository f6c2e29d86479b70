package io.dossier.app.examine;

import io.dossier.core.reading.port.DocumentReader.Content;
import io.dossier.core.reading.port.DocumentReader.Covers;
import io.dossier.core.reading.port.DocumentReader.Original;
import io.dossier.core.reading.port.DocumentReader.PageOrder;
import io.dossier.core.reading.port.DocumentReader.Picture;
import io.dossier.core.reading.port.DocumentReader.PictureOutcome;
import io.dossier.core.submission.Pipelines;
import io.dossier.reader.process.ReaderPool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Analyses a page of the product's own at the start, as PDF and as picture, and keeps nothing of
 * it. The first document then finds a reader whose models are loaded, and in both processes the
 * code compiled that every document needs; else it takes several times as long as the second.
 */
public final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** As large as a card: enough for every stage, and read in a moment. */
  private static final PDRectangle SIZE = new PDRectangle(300, 190);

  private static final int MARGIN = 30;
  private static final int TYPE_SIZE = 12;
  private static final int LEADING = 30;
  private static final int PICTURE_DPI = 150;

  private static final List<String> LINES =
      List.of(
          "Statement of account 2031-04-30",
          "Opening balance 1,250.00",
          "Three bookings 749.50",
          "Closing balance 1,999.50",
          "This page is nobody's document");

  private final ReaderPool readers;
  private final FileAnalysis analysis;

  public WarmUp(ReaderPool readers, InstantSource clock) {
    this.readers = readers;
    this.analysis = new FileAnalysis(readers, clock);
  }

  /** Returns at once. One reader is taken meanwhile, for some seconds. */
  public void start() {
    Thread thread = new Thread(this::run, "warm-up");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private void run() {
    try {
      byte[] pdf = page();
      analysed(pdf);
      Optional<byte[]> picture = picture(pdf);
      if (picture.isPresent()) {
        analysed(picture.get());
      }
      LOG.debug("warmed up");
    } catch (IOException | RuntimeException e) {
      // Nothing depends on it: the first document is slower, and says what is wrong if it is.
      LOG.warn("not warmed up: {}", e.getClass().getName());
    }
  }

  private void analysed(byte[] file) throws IOException {
    analysis.of("warm-up", content(file), Pipelines.DEFAULT);
  }

  private Optional<byte[]> picture(byte[] pdf) {
    PictureOutcome outcome =
        readers.render(
            new Original(content(pdf), pdf.length, Optional.empty()),
            new PageOrder(0, PICTURE_DPI, Covers.NONE));
    return outcome instanceof Picture picture ? Optional.of(picture.png()) : Optional.empty();
  }

  private static Content content(byte[] file) {
    return () -> new ByteArrayInputStream(file);
  }

  private static byte[] page() throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream face = PDDocument.class.getResourceAsStream(FACE)) {
      PDPage page = new PDPage(SIZE);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(PDType0Font.load(document, face), TYPE_SIZE);
        content.setLeading(LEADING);
        content.newLineAtOffset(MARGIN, SIZE.getHeight() - MARGIN);
        for (String line : LINES) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
