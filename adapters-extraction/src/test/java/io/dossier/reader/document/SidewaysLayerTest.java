package io.dossier.reader.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.reader.geometry.QuarterTurn;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.testing.DrawnText;
import io.dossier.reader.testing.LyingPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidewaysLayerTest {
  private static final DocumentPages PAGES = new DocumentPages();
  private static final String[] LINES = {
    "Waybill number 5502-18", "Consigned to Lestari and Sons", "Gross weight 418 kilograms"
  };

  /** The page's turn and the text's are told apart, and add up. */
  @ParameterizedTest
  @CsvSource({
    "0,90,270",
    "0,180,180",
    "0,270,90",
    "90,90,270",
    "90,270,90",
    "180,180,180",
    "270,90,270"
  })
  void linesOfAPageThatLiesSidewaysAreReadInOrder(int rotation, int clockwise, int turn) {
    PDPage page = new PDPage(new PDRectangle(600, 800));
    page.setRotation(rotation);

    ReadPage read =
        read(
            SamplePdfs.page(
                page,
                (document, out) -> {
                  // Where a reader of the turned text sees its lines from the top left.
                  switch ((clockwise + 360 - rotation) % 360) {
                    case 90 -> LyingPdfs.turn(out, 500, 760, 90);
                    case 180 -> LyingPdfs.turn(out, 560, 60, 180);
                    case 270 -> LyingPdfs.turn(out, 60, 40, 270);
                    default -> LyingPdfs.turn(out, 40, 740, 0);
                  }
                  LyingPdfs.lines(document, out, 0, LINES);
                }));

    assertEquals(List.of(LINES), texts(read));
    assertTrue(read.lines().stream().allMatch(line -> line.source() == TextSource.TEXT_LAYER));
    assertEquals((rotation + turn) % 360, read.turn());
    assertEquals(read.turn() % 180 == 0 ? 600 : 800, read.width(), 0.01);
    PageBox first = read.lines().get(0).box();
    assertTrue(first.width() > first.height(), "a line lies");
    assertTrue(first.y() < read.lines().get(2).box().y(), "the first is above the last");
  }

  @Test
  void aLineUpTheMarginIsOneLineAfterTheOthers() {
    ReadPage read =
        read(
            SamplePdfs.page(
                (document, out) -> {
                  LyingPdfs.lines(document, out, 760, LINES);
                  LyingPdfs.turn(out, 30, 300, 270);
                  SamplePdfs.text(document, out, "Form 12 of the harbour office", 0, 0, 9);
                }));

    assertEquals(
        List.of(LINES[0], LINES[1], LINES[2], "Form 12 of the harbour office"), texts(read));
    PageBox margin = read.lines().get(3).box();
    assertEquals(30 / 595.0, margin.right(), 0.01);
    assertEquals(1 - 300 / 842.0, margin.bottom(), 0.01);
    assertEquals(0, read.turn());
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aLayerThatLiesSidewaysIsHeldAgainstTheScanThatDoesToo(int clockwise) {
    byte[] pdf =
        LyingPdfs.writtenOver(
            DrawnText.turned(DrawnText.of(LINES), clockwise),
            (document, out) -> {
              switch (clockwise) {
                case 90 -> LyingPdfs.turn(out, 250, 800, 90);
                case 180 -> LyingPdfs.turn(out, 500, 400, 180);
                default -> LyingPdfs.turn(out, 300, 60, 270);
              }
              LyingPdfs.lines(document, out, 0, "Received by the harbour office");
            });

    ReadPage read = read(pdf);

    assertEquals(360 - clockwise, read.turn());
    assertTrue(texts(read).containsAll(List.of(LINES)), () -> texts(read).toString());
    List<Line> written =
        read.lines().stream().filter(line -> line.source() == TextSource.TEXT_LAYER).toList();
    assertEquals(
        List.of("Received by the harbour office"), written.stream().map(Line::text).toList());
    Line stamp = written.get(0);
    assertTrue(stamp.box().width() > stamp.box().height());
    PageBox shown = QuarterTurn.turned(stamp.box(), clockwise);
    assertEquals(clockwise == 180, shown.width() > shown.height());
  }

  private static ReadPage read(byte[] pdf) {
    Reading reading = PAGES.read(pdf, Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {});
    return reading.pages().get(0);
  }

  private static List<String> texts(ReadPage page) {
    return page.lines().stream().map(Line::text).toList();
  }
}
