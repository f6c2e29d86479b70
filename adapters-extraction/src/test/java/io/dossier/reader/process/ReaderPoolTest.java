package io.dossier.reader.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.reading.port.DocumentReader.Outcome;
import io.dossier.core.reading.port.DocumentReader.PasswordRequired;
import io.dossier.core.reading.port.DocumentReader.Progress;
import io.dossier.core.reading.port.DocumentReader.Read;
import io.dossier.core.reading.port.DocumentReader.Refused;
import io.dossier.core.reading.port.DocumentReader.WorkerDied;
import io.dossier.core.shared.Secret;
import io.dossier.reader.testing.DrawnText;
import io.dossier.reader.testing.RawPdf;
import io.dossier.reader.testing.SamplePdfs;
import io.dossier.reader.testing.SamplePictures;
import io.dossier.reader.testing.SampleTiffs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderPoolTest {
  private static final String LINE = "Forty glyphs or more make a layer be believed";

  @TempDir private static Path folder;
  private static ReaderPool pool;

  @BeforeAll
  static void start() {
    pool = pool(1, "512m", ReaderLimits.DEFAULT);
  }

  @AfterAll
  static void stop() {
    pool.close();
  }

  @Test
  void readsTheTextLayerOfAPdf() {
    Read read = assertInstanceOf(Read.class, read(SamplePdfs.lines(LINE, "Total 12.50")));

    assertEquals(LINE + "\nTotal 12.50", read.reading().text());
    assertEquals(595, read.reading().pages().get(0).width(), 1);
  }

  @Test
  void recognizesAPictureUnderAWorkFolderNamedByALinkAndDots() throws IOException {
    Path target = Files.createDirectories(folder.resolve("target"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    Path work = link.resolve(".").resolve("work");
    try (ReaderPool other =
        new ReaderPool(
            new ReaderSettings(1, "512m", 10, work, Optional.empty(), ReaderLimits.DEFAULT))) {
      byte[] png = SamplePictures.file(DrawnText.of("Total amount 12.50"), "png");

      Read read = assertInstanceOf(Read.class, read(other, png, Optional.empty()));
      assertEquals("Total amount 12.50", read.reading().text());
    }
  }

  @Test
  void recognizesAPictureUnderALongClassPath() {
    String before = System.getProperty("java.class.path");
    System.setProperty("java.class.path", before + (":/no/such/library.jar").repeat(2000));
    try (ReaderPool other = pool(1, "512m", ReaderLimits.DEFAULT)) {
      byte[] png = SamplePictures.file(DrawnText.of("Total amount 12.50"), "png");

      Read read = assertInstanceOf(Read.class, read(other, png, Optional.empty()));
      assertEquals("Total amount 12.50", read.reading().text());
    } finally {
      System.setProperty("java.class.path", before);
    }
  }

  @Test
  void tellsOfEachPage() {
    List<String> heard = new ArrayList<>();
    pool.read(
        original(SampleTiffs.pages(3), Optional.empty()),
        (done, count) -> heard.add(done + "/" + count));

    assertEquals(List.of("1/3", "2/3", "3/3"), heard);
  }

  @Test
  void rendersAPageAndSaysWhenThereIsNone() {
    byte[] pdf = SamplePdfs.lines(LINE);

    DocumentReader.Picture picture =
        assertInstanceOf(
            DocumentReader.Picture.class, pool.render(original(pdf, Optional.empty()), page(0)));
    assertEquals((byte) 'P', picture.png()[1]);
    assertEquals(
        new DocumentReader.NoSuchPage(1), pool.render(original(pdf, Optional.empty()), page(1)));
  }

  @Test
  void lockedFileAsksForItsPasswordAndNeverRepeatsIt() throws IOException {
    byte[] pdf = locked("open sesame");

    PasswordRequired none = assertInstanceOf(PasswordRequired.class, read(pdf));
    PasswordRequired wrong =
        assertInstanceOf(PasswordRequired.class, read(pool, pdf, secret("tell-no-one")));
    Read right = assertInstanceOf(Read.class, read(pool, pdf, secret("open sesame")));

    assertFalse((none.message() + wrong.message()).contains("tell-no-one"));
    assertFalse(right.reading().toString().contains("sesame"));
  }

  @Test
  void overrunOfAPageEndsWithItsLimitAndTheNextIsRead() {
    ReaderLimits impatient =
        new ReaderLimits(500, 100, Duration.ofMillis(1), Duration.ofMinutes(1));
    try (ReaderPool other = pool(1, "256m", impatient)) {
      Refused refused = assertInstanceOf(Refused.class, read(other, SamplePdfs.lines(LINE)));
      assertEquals("page_time_limit", refused.code());
    }
  }

  @Test
  void overrunOfADocumentEndsWithItsLimit() {
    ReaderLimits impatient =
        new ReaderLimits(500, 100, Duration.ofMinutes(1), Duration.ofMillis(1));
    try (ReaderPool other = pool(1, "256m", impatient)) {
      Refused refused = assertInstanceOf(Refused.class, read(other, SamplePdfs.lines(LINE)));
      assertEquals("document_time_limit", refused.code());
    }
  }

  @Test
  void lackOfMemoryEndsWithItsLimitAndTheProcessIsReplaced() {
    try (ReaderPool small = pool(1, "48m", ReaderLimits.DEFAULT)) {
      byte[] large = SamplePictures.file(SamplePictures.corners(6000, 6000), "png");

      Refused refused = assertInstanceOf(Refused.class, read(small, large));
      assertEquals("memory_limit", refused.code());
      assertInstanceOf(Read.class, read(small, SamplePdfs.lines(LINE)));
    }
  }

  @Test
  void deathIsToldAndTheProcessIsReplaced() {
    List<Long> others = readers();
    try (ReaderPool other = pool(1, "256m", ReaderLimits.DEFAULT)) {
      Outcome outcome =
          other.read(original(SampleTiffs.pages(500), Optional.empty()), killingItsReader(others));

      assertInstanceOf(WorkerDied.class, outcome);
      assertInstanceOf(Read.class, read(other, SamplePdfs.lines(LINE)));
    }
  }

  @Test
  void oneProcessServesManyDocuments() {
    read(SamplePdfs.lines(LINE));
    List<Long> before = readers();
    for (int i = 0; i < 5; i++) {
      assertInstanceOf(Read.class, read(SamplePdfs.lines(LINE)));
      assertInstanceOf(Refused.class, read(Arrays.copyOf(SamplePictures.png(9, 9), 40)));
    }
    assertEquals(before, readers());
  }

  @Test
  void hostileFilesCostTheirOwnReadingAlone() {
    String deep = "[".repeat(300_000);
    List<byte[]> hostile =
        List.of(
            RawPdf.ofOnePage("/Deep " + deep, "").stream("", "").bytes(),
            RawPdf.ofOnePage("", "").stream("", deep).bytes(),
            RawPdf.ofOnePage("", "").stream("", "<<".repeat(300_000)).bytes(),
            RawPdf.ofOnePage("", "").stream("/Filter /FlateDecode", RawPdf.zeros(300)).bytes(),
            SamplePictures.png(60_000, 60_000),
            SampleTiffs.loop(2),
            new byte[0]);
    for (byte[] file : hostile) {
      Outcome outcome = read(file);
      assertTrue(outcome instanceof Read || outcome instanceof Refused, outcome.toString());
      if (outcome instanceof Refused refused) {
        assertFalse(refused.message().isBlank());
        assertFalse(refused.code().equals("reader_error"), refused.message());
      }
    }
    assertInstanceOf(Read.class, read(SamplePdfs.lines(LINE)));
  }

  @Test
  void flippedAndCutPdfsEndWithAnOutcome() {
    byte[] sound = SamplePdfs.lines(LINE);
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      byte[] odd =
          Arrays.copyOf(sound, seed % 2 == 0 ? sound.length : random.nextInt(sound.length));
      for (int i = 0; i < 20 && odd.length > 0; i++) {
        odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Outcome outcome = read(odd);
      assertTrue(outcome instanceof Read || outcome instanceof Refused, "seed " + seed);
    }
  }

  @Test
  void nothingOfADocumentStaysInTheWorkFolder() throws IOException {
    read(SamplePdfs.lines(LINE));
    try (Stream<Path> files = Files.walk(folder.resolve("work"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        assertTrue(name.matches(".*(\\.so.*|\\.lock)|\\.pdfbox\\.cache"), name);
      }
    }
  }

  /** All but those that were there before. */
  private static Progress killingItsReader(List<Long> others) {
    return (done, count) ->
        ProcessHandle.current()
            .children()
            .filter(child -> !others.contains(child.pid()))
            .forEach(ProcessHandle::destroyForcibly);
  }

  private static List<Long> readers() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).sorted().toList();
  }

  private static Outcome read(byte[] content) {
    return read(pool, content);
  }

  private static Outcome read(ReaderPool pool, byte[] content) {
    return read(pool, content, Optional.empty());
  }

  private static Outcome read(ReaderPool pool, byte[] content, Optional<Secret> password) {
    return pool.read(original(content, password), Progress.NONE);
  }

  private static DocumentReader.Original original(byte[] content, Optional<Secret> password) {
    return new DocumentReader.Original(
        () -> new ByteArrayInputStream(content), content.length, password);
  }

  private static Optional<Secret> secret(String text) {
    return Optional.of(Secret.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] locked(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(SamplePdfs.lines(LINE))) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return SamplePdfs.bytes(document);
    }
  }

  private static ReaderPool pool(int processes, String heap, ReaderLimits limits) {
    return new ReaderPool(
        new ReaderSettings(
            processes, heap, 1000, folder.resolve("work"), Optional.empty(), limits));
  }

  private static DocumentReader.PageOrder page(int index) {
    return new DocumentReader.PageOrder(index, 72, DocumentReader.Covers.NONE);
  }
}
