package io.dossier.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.reading.Notice;
import io.dossier.reader.Unreadable;
import io.dossier.reader.testing.RawPdf;
import io.dossier.reader.testing.SamplePdfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePdfTest {
  @Test
  void streamsThatUnpackTooFarAreRefusedBeforeParsing() {
    byte[] bomb =
        RawPdf.ofOnePage("", "").stream("/Filter /FlateDecode", RawPdf.zeros(300)).bytes();

    assertRefused("inflation_limit", bomb);
  }

  @Test
  void bombWithinABombIsMeasuredAtItsInnermost() {
    byte[] twice = deflated(RawPdf.zeros(300));
    byte[] bomb =
        RawPdf.ofOnePage("", "").stream("/Filter [/FlateDecode /FlateDecode]", twice).bytes();

    assertRefused("inflation_limit", bomb);
  }

  @Test
  void blankPageOfAScanIsNoBomb() throws IOException {
    byte[] white =
        RawPdf.ofOnePage("", "").stream("/Filter /FlateDecode", RawPdf.zeros(30)).bytes();

    try (PdfFile file = PdfFile.open(white, Optional.empty())) {
      assertEquals(1, file.pageCount());
    }
  }

  @Test
  void saysWhatItCarriesAndRunsNothing() throws IOException {
    byte[] pdf =
        RawPdf.ofOnePage(
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
                    + " /AA << /WC << /S /Launch /F (calc.exe) >> >>"
                    + " /Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>",
                "")
            .stream("", "")
            .object("<< /Type /Filespec /F (a) /EF << /F 6 0 R >> >>")
            .stream("/Type /EmbeddedFile", "payload")
            .object("<< /Type /Action /S /URI /URI (http://example.org/) >>")
            .bytes();

    assertEquals(
        Set.of(
            Notice.Code.JAVASCRIPT,
            Notice.Code.ACTION,
            Notice.Code.EMBEDDED_FILE,
            Notice.Code.EXTERNAL_REFERENCE),
        codes(pdf));
  }

  @Test
  void pagesThatContainThemselvesAreReachedOnce() throws IOException {
    byte[] pdf =
        new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2000000000 >>")
            .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
            .bytes();

    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      assertEquals(1, file.pageCount());
      assertEquals(595, file.frame(0).width());
      assertTrue(
          file.notices().stream().anyMatch(n -> n.code() == Notice.Code.REPAIRED),
          "the wrong count is noticed");
    }
  }

  @Test
  void formsThatDrawThemselvesOverAndOverAreStopped() throws IOException {
    byte[] pdf =
        RawPdf.ofOnePage("", "/XObject << /X 5 0 R >>").stream("", "/X Do").stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842]"
                    + " /Resources << /XObject << /X 5 0 R >> >>",
                "/X Do /X Do")
            .bytes();

    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      for (Executable way :
          List.<Executable>of(
              () -> file.text(0), () -> file.drawing(0), () -> file.draw(0, 9, 100_000))) {
        assertEquals("object_limit", assertThrows(Unreadable.class, way).code());
      }
    }
  }

  @Test
  void lostCrossReferencesAreFoundAgain() throws IOException {
    byte[] sound = SamplePdfs.lines("still here");
    byte[] cut = Arrays.copyOf(sound, sound.length - 60);

    try (PdfFile file = PdfFile.open(cut, Optional.empty())) {
      assertEquals("still here", file.text(0).lines().get(0).text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "%PDF-1.7\n%%EOF", "%PDF-2.0\ntrailer << /Root 1 0 R >>"})
  void headerAloneIsDamaged(String bytes) {
    byte[] pdf = bytes.getBytes(StandardCharsets.ISO_8859_1);

    Unreadable refused = assertThrows(Unreadable.class, () -> PdfFile.open(pdf, Optional.empty()));
    assertEquals("pdf_damaged", refused.code());
  }

  @Test
  void pageAsLargeAsACountryIsNotDrawn() throws IOException {
    byte[] pdf =
        new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100000000 100000000] >>")
            .bytes();

    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      Unreadable refused = assertThrows(Unreadable.class, () -> file.draw(0, 200, 12_000_000));
      assertEquals("page_size_limit", refused.code());
    }
  }

  private static void assertRefused(String code, byte[] pdf) {
    Unreadable refused = assertThrows(Unreadable.class, () -> PdfFile.open(pdf, Optional.empty()));
    assertEquals(code, refused.code());
  }

  private static Set<Notice.Code> codes(byte[] pdf) throws IOException {
    try (PdfFile file = PdfFile.open(pdf, Optional.empty())) {
      List<Notice> notices = file.notices();
      return notices.stream().map(Notice::code).collect(Collectors.toSet());
    }
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
