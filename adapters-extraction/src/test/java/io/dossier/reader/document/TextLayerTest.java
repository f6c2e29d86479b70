package io.dossier.reader.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.testing.DrawnText;
import io.dossier.reader.testing.LyingPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every page the text that is drawn is read, from the layer wherever that says it. */
class TextLayerTest {
  private static final DocumentPages PAGES = new DocumentPages();

  private static final String[] LETTER = {
    "Delivery note number 2041-77",
    "Received by Hartono Wijaya on 14 March 2025",
    "Twelve boxes of printed paper, none damaged",
    "Freight was paid by the sender in advance",
    "Amount due on delivery 1,284.50"
  };

  private static final String[] OTHER = {
    "Minutes of the yearly meeting of gardeners",
    "The hedge shall be cut before the summer",
    "Seven members spoke against the new fence",
    "Nobody wants to lend the lawn mower again",
    "The treasurer reports a balance of 93.10"
  };

  @Test
  void aLayerThatSaysWhatIsDrawnIsAll() {
    Reading reading = read(SamplePdfs.lines(LETTER));

    assertEquals(List.of(LETTER), texts(reading));
    assertOnly(TextSource.TEXT_LAYER, reading);
    assertEquals(List.of(), reading.notices());
  }

  @Test
  void aFewWordsAreAllOfAPageThatHasNoMore() {
    Reading reading = read(SamplePdfs.lines("Page 3 of 3"));

    assertOnly(TextSource.TEXT_LAYER, reading);
    assertEquals(List.of("Page 3 of 3"), texts(reading));
  }

  @Test
  void theScanUnderAWrittenHeaderIsRead() {
    String[] header = Stream.of(OTHER).map(line -> line + ", as agreed").toArray(String[]::new);
    Reading reading =
        read(
            LyingPdfs.writtenOver(
                DrawnText.of(LETTER),
                (document, out) -> LyingPdfs.lines(document, out, 400, header)));

    assertEquals(Stream.concat(Stream.of(LETTER), Stream.of(header)).toList(), texts(reading));
    assertEquals(List.of(header), texts(reading, TextSource.TEXT_LAYER));
    assertEquals(List.of(LETTER), texts(reading, TextSource.OCR));
    assertTrue(has(Notice.Code.OCR_OVER_TEXT_LAYER, reading));
  }

  @Test
  void aFieldTypedIntoAScanIsReadOnce() {
    Reading reading =
        read(
            LyingPdfs.writtenOver(
                DrawnText.of(
                    "Name of the buyer:", "Place of delivery:", "Signed without any reserve"),
                (document, out) -> {
                  SamplePdfs.text(document, out, "Sri Rahayu", 200, 760, 14);
                  SamplePdfs.text(document, out, "Semarang", 200, 736, 14);
                }));

    assertEquals(List.of("Sri Rahayu", "Semarang"), texts(reading, TextSource.TEXT_LAYER));
    assertEquals(
        List.of("Name of the buyer:", "Place of delivery:", "Signed without any reserve"),
        texts(reading, TextSource.OCR));
  }

  @Test
  void theWorkOfAnotherOcrIsKeptWhereItIsRight() {
    Reading reading = read(LyingPdfs.withInvisible(DrawnText.of(LETTER), LETTER));

    assertEquals(List.of(LETTER), texts(reading));
    assertOnly(TextSource.TEXT_LAYER, reading);
    assertEquals(List.of(), reading.notices());
  }

  @Test
  void invisibleTextOfAnotherPageIsNotRead() {
    Reading reading = read(LyingPdfs.withInvisible(DrawnText.of(LETTER), OTHER));

    assertEquals(List.of(LETTER), texts(reading));
    assertOnly(TextSource.OCR, reading);
    assertTrue(has(Notice.Code.TEXT_LAYER_MISMATCH, reading));
    assertTrue(has(Notice.Code.HIDDEN_TEXT, reading));
  }

  @Test
  void textUnderAPictureIsNotRead() {
    Reading reading = read(LyingPdfs.covered(DrawnText.of(LETTER), OTHER));

    assertEquals(List.of(LETTER), texts(reading));
    assertOnly(TextSource.OCR, reading);
  }

  @Test
  void invisibleTextWhereNothingIsDrawnIsNotRead() {
    Reading reading =
        read(
            SamplePdfs.page(
                (document, out) -> {
                  LyingPdfs.lines(document, out, 760, LETTER);
                  out.setNonStrokingColor(Color.WHITE);
                  LyingPdfs.lines(document, out, 400, OTHER);
                }));

    assertEquals(List.of(LETTER), texts(reading));
    assertOnly(TextSource.TEXT_LAYER, reading);
    assertTrue(has(Notice.Code.HIDDEN_TEXT, reading));
    assertFalse(has(Notice.Code.TEXT_LAYER_MISMATCH, reading));
  }

  @Test
  void whatIsWrittenOverACoveredAmountIsRead() {
    Reading reading =
        read(
            SamplePdfs.page(
                (document, out) -> {
                  LyingPdfs.lines(document, out, 760, LETTER);
                  out.setNonStrokingColor(Color.WHITE);
                  out.addRect(50, 655, 400, 22);
                  out.fill();
                  out.setNonStrokingColor(Color.BLACK);
                  SamplePdfs.text(document, out, "Amount due on delivery 9,911.50", 60, 664, 14);
                }));

    assertEquals("Amount due on delivery 9,911.50", texts(reading).get(4));
    assertEquals(5, texts(reading).size());
    assertTrue(has(Notice.Code.HIDDEN_TEXT, reading));
  }

  @Test
  void whiteTextOnADarkBarIsReadAsItIsWritten() {
    Reading reading =
        read(
            SamplePdfs.page(
                (document, out) -> {
                  LyingPdfs.lines(document, out, 700, LETTER);
                  out.setNonStrokingColor(Color.BLUE);
                  out.addRect(50, 750, 400, 30);
                  out.fill();
                  out.setNonStrokingColor(Color.WHITE);
                  LyingPdfs.lines(document, out, 760, "Wijaya Printing House");
                }));

    assertEquals("Wijaya Printing House", texts(reading).get(0));
    assertOnly(TextSource.TEXT_LAYER, reading);
    assertEquals(List.of(), reading.notices());
  }

  @Test
  void aFontThatSaysOtherLettersIsNotBelieved() {
    Reading reading =
        read(
            LyingPdfs.saying(
                c -> Character.isLetter(c) ? (c & 96) + (c * 7 + 3) % 26 + 1 : c, LETTER));

    assertEquals(List.of(LETTER), texts(reading));
    assertOnly(TextSource.OCR, reading);
    assertTrue(has(Notice.Code.TEXT_LAYER_MISMATCH, reading));
  }

  /** All words are right: only the font's own table of characters tells. */
  @Test
  void aFontThatSaysOtherDigitsIsNotBelievedWhereItDoes() {
    Reading reading = read(LyingPdfs.saying(c -> c == '7' ? '1' : c, LETTER));

    assertEquals(List.of(LETTER), texts(reading));
    assertTrue(has(Notice.Code.TEXT_LAYER_MISMATCH, reading));
    assertEquals(List.of(LETTER[0]), texts(reading, TextSource.OCR));
  }

  @Test
  void codesTakenForCharactersAreNotRead() {
    Reading reading = read(LyingPdfs.saying(c -> c == ' ' ? ' ' : 0xE000 + c, LETTER));

    assertEquals(List.of(LETTER), texts(reading));
    assertOnly(TextSource.OCR, reading);
  }

  @Test
  void lettersDrawnAsShapesAreReadBelowAWrittenHeader() {
    Reading reading =
        read(
            SamplePdfs.page(
                (document, out) -> {
                  LyingPdfs.lines(document, out, 760, OTHER);
                  LyingPdfs.outlines(document, out, 500, LETTER);
                }));

    assertEquals(List.of(OTHER), texts(reading, TextSource.TEXT_LAYER));
    assertEquals(List.of(LETTER), texts(reading, TextSource.OCR));
  }

  private static Reading read(byte[] pdf) {
    return PAGES.read(pdf, Optional.empty(), ReaderLimits.DEFAULT, (done, count) -> {});
  }

  private static boolean has(Notice.Code code, Reading reading) {
    return reading.notices().stream().anyMatch(notice -> notice.code() == code);
  }

  private static List<String> texts(Reading reading) {
    return page(reading).lines().stream().map(Line::text).toList();
  }

  private static List<String> texts(Reading reading, TextSource source) {
    return page(reading).lines().stream()
        .filter(line -> line.source() == source)
        .map(Line::text)
        .toList();
  }

  private static void assertOnly(TextSource source, Reading reading) {
    assertTrue(page(reading).lines().stream().allMatch(line -> line.source() == source));
  }

  private static ReadPage page(Reading reading) {
    return reading.pages().get(0);
  }
}
