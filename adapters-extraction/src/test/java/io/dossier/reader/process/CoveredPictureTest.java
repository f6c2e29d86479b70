package io.dossier.reader.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.extraction.masking.InventedNumbers;
import io.dossier.core.extraction.masking.Masking;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.extraction.masking.PageCovers;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.reading.port.DocumentReader.Covers;
import io.dossier.core.reading.port.DocumentReader.PageOrder;
import io.dossier.core.reading.port.DocumentReader.Picture;
import io.dossier.core.reading.port.DocumentReader.Progress;
import io.dossier.core.reading.port.DocumentReader.Read;
import io.dossier.reader.testing.DrawnText;
import io.dossier.reader.testing.SamplePdfs;
import io.dossier.reader.testing.SamplePictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves a reader of a page with covers. */
class CoveredPictureTest {
  private static final String NUMBER = InventedNumbers.aadhaar(new Random(2018));
  private static final String PRINTED = InventedNumbers.grouped(NUMBER, " ");
  private static final String HIDDEN = NUMBER.substring(0, 8);
  private static final PageBox TOP_LEFT = new PageBox(0, 0, 0.5, 0.5);

  @TempDir private static Path folder;
  private static ReaderPool pool;

  @BeforeAll
  static void start() {
    pool =
        new ReaderPool(
            new ReaderSettings(1, "512m", 50, folder, Optional.empty(), ReaderLimits.DEFAULT));
  }

  @AfterAll
  static void stop() {
    pool.close();
  }

  private static DocumentReader.Original original(byte[] content) {
    return new DocumentReader.Original(
        () -> new ByteArrayInputStream(content), content.length, Optional.empty());
  }

  private static byte[] rendered(byte[] content, Covers covers) {
    return assertInstanceOf(
            Picture.class, pool.render(original(content), new PageOrder(0, 200, covers)))
        .png();
  }

  private static String quarters(byte[] content, Covers covers) throws IOException {
    return SamplePictures.quarters(
        ImageIO.read(new ByteArrayInputStream(rendered(content, covers))));
  }

  private static Reading read(byte[] content) {
    return assertInstanceOf(Read.class, pool.read(original(content), Progress.NONE)).reading();
  }

  /** The picture of a page whose numbers were looked for in what was read of it. */
  private static byte[] masked(byte[] content) {
    ReadPage page = read(content).pages().get(0);
    List<PageBox> boxes = PageCovers.of(Masking.of(MaskingPolicy.LEAST), page, List.of());
    return rendered(content, new Covers(boxes, page.turn()));
  }

  @Test
  void coversAreBlackWhereThePageWasReadAsItLies() throws IOException {
    byte[] png = SamplePictures.file(SamplePictures.corners(80, 40), "png");

    assertEquals("RGBW", quarters(png, Covers.NONE));
    assertEquals("KGBW", quarters(png, new Covers(List.of(TOP_LEFT), 0)));
  }

  @Test
  void aPageThatWasReadLyingOtherwiseIsShownAsItWasRead() throws IOException {
    byte[] png = SamplePictures.file(SamplePictures.corners(80, 40), "png");

    assertEquals("BRWG", quarters(png, new Covers(List.of(), 90)));
    assertEquals("KRWG", quarters(png, new Covers(List.of(TOP_LEFT), 90)));
    assertEquals("KBGR", quarters(png, new Covers(List.of(TOP_LEFT), 180)));
    assertEquals("KWRB", quarters(png, new Covers(List.of(TOP_LEFT), 270)));
  }

  @Test
  void nobodyReadsMoreThanTheLastFourDigitsOfAPicture() {
    for (int turn : List.of(0, 180)) {
      byte[] png =
          SamplePictures.file(
              DrawnText.turned(DrawnText.of("Name Asha Rao", PRINTED, "Lake Road"), turn), "png");
      assertTrue(digits(read(png)).contains(NUMBER), "turned by " + turn);

      String seen = digits(read(masked(png)));
      assertFalse(seen.contains(HIDDEN.substring(0, 4)), seen);
      assertFalse(seen.contains(HIDDEN.substring(4)), seen);
      assertTrue(seen.endsWith(NUMBER.substring(8)), seen);
    }
  }

  @Test
  void nobodyReadsMoreThanTheLastFourDigitsOfATextLayer() {
    byte[] pdf =
        SamplePdfs.lines(
            "Forty glyphs or more make a layer be believed", NUMBER, "Number: " + PRINTED);

    String seen = read(masked(pdf)).text();
    assertTrue(seen.contains("believed"), seen);
    assertFalse(seen.replaceAll("[^0-9]", "").contains(HIDDEN.substring(2, 6)), seen);
    assertEquals(2, seen.split(NUMBER.substring(8), -1).length - 1, seen);
  }

  private static String digits(Reading reading) {
    return reading.text().replaceAll("[^0-9]", "");
  }
}
