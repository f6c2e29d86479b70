package io.dossier.reader.examination.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Finding;
import io.dossier.core.reading.DocumentKind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureNotesTest {
  private static final int MAKE = 0x010F;
  private static final int MODEL = 0x0110;
  private static final int SOFTWARE = 0x0131;
  private static final int CHANGED = 0x0132;
  private static final int TAKEN = 0x9003;
  private static final int DIGITIZED = 0x9004;

  @Test
  void tellsCameraProgramAndDates() {
    byte[] jpeg =
        Exif.jpeg(
            Map.of(
                MAKE,
                "Acme",
                MODEL,
                "Acme C1",
                SOFTWARE,
                "Firmware 2",
                CHANGED,
                "2024:03:02 10:00:00"),
            Map.of(TAKEN, "2024:03:01 09:30:00"));
    FileParticulars told = PictureParticulars.of(jpeg, DocumentKind.JPEG);
    assertEquals(Optional.of("Acme C1"), told.producer());
    assertEquals(Optional.of("Firmware 2"), told.creator());
    assertEquals(Optional.of(Instant.parse("2024-03-01T09:30:00Z")), told.created());
    assertEquals(Optional.of(Instant.parse("2024-03-02T10:00:00Z")), told.modified());
  }

  @Test
  void brokenNotesSayNothing() {
    byte[] jpeg = Exif.jpeg(Map.of(MAKE, "Acme"), Map.of());
    jpeg[14] = 99;
    assertEquals(FileParticulars.NONE, PictureParticulars.of(jpeg, DocumentKind.JPEG));
    assertEquals(
        FileParticulars.NONE, PictureParticulars.of(new byte[] {1, 2, 3}, DocumentKind.JPEG));
  }

  @ParameterizedTest
  @CsvSource({
    "Adobe Photoshop 25.0 (Windows), SLIGHT",
    "GIMP 2.10.34, SLIGHT",
    "Adobe Photoshop Lightroom 6.0, NEUTRAL",
    "IrfanView, NEUTRAL"
  })
  void namesPrograms(String software, Finding.Weight weight) {
    CheckResult result = ExifEditorCheck.look(jpeg(Map.of(SOFTWARE, software), Map.of()));
    assertEquals(weight, result.findings().get(0).weight());
  }

  @Test
  void leavesCameraFirmwareAlone() {
    for (String software : new String[] {"17.4.1", "HDR+ 1.0.345618096zd", "G991BXXU5CVDD"}) {
      assertTrue(
          ExifEditorCheck.look(jpeg(Map.of(SOFTWARE, software), Map.of())).findings().isEmpty());
    }
  }

  @Test
  void findsDatesThatContradictEachOther() {
    CheckResult changedBefore =
        ExifDatesCheck.look(
            jpeg(Map.of(CHANGED, "2024:03:01 10:00:00"), Map.of(TAKEN, "2024:03:05 10:00:00")));
    CheckResult digitalBefore =
        ExifDatesCheck.look(
            jpeg(Map.of(), Map.of(TAKEN, "2024:03:05 10:00:00", DIGITIZED, "2023:03:05 10:00:00")));
    assertEquals(Finding.Weight.SLIGHT, changedBefore.findings().get(0).weight());
    assertEquals(Finding.Weight.SLIGHT, digitalBefore.findings().get(0).weight());
  }

  @Test
  void leavesDatesOfOtherZonesAndUnsetClocksAlone() {
    assertTrue(
        ExifDatesCheck.look(
                jpeg(
                    Map.of(CHANGED, "2024:03:05 01:00:00"),
                    Map.of(TAKEN, "2024:03:05 10:00:00", DIGITIZED, "1980:01:01 00:00:00")))
            .findings()
            .isEmpty());
    assertEquals(
        CheckResult.Outcome.COULD_NOT_RUN,
        ExifDatesCheck.look(jpeg(Map.of(MAKE, "Acme"), Map.of())).outcome());
  }

  @Test
  void knowsScreenshots() {
    CaptureNotes none = CaptureNotes.of(new byte[] {1}, DocumentKind.JPEG);
    CaptureNotes told = CaptureNotes.of(Exif.png("Software", "gnome-screenshot"), DocumentKind.PNG);
    CaptureNotes camera = jpeg(Map.of(MODEL, "C1"), Map.of());
    assertEquals(Finding.Weight.SLIGHT, weight(ScreenshotCheck.look(told, 500, 400, true)));
    assertEquals(Finding.Weight.NEUTRAL, weight(ScreenshotCheck.look(none, 1170, 2532, true)));
    assertFalse(risky(ScreenshotCheck.look(none, 1170, 2532, false)));
    assertTrue(ScreenshotCheck.look(camera, 1080, 1920, true).findings().isEmpty());
    assertTrue(ScreenshotCheck.look(none, 1234, 987, true).findings().isEmpty());
  }

  @Test
  void knowsGenerators() {
    String settings = "a cat Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1";
    assertTrue(generated("parameters", settings));
    assertTrue(generated("prompt", "{\"3\":{\"class_type\":\"KSampler\"}}"));
    assertFalse(generated("Software", "Paint"));
    assertFalse(generated("Comment", "prompt payment is due"));
  }

  @Test
  void knowsTheSourceTypeOfTrainedModels() {
    assertTrue(
        GeneratorMarks.trained(
            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"));
    assertTrue(
        GeneratorMarks.trained(
            "http://cv.iptc.org/newscodes/digitalsourcetype/"
                + "compositeWithTrainedAlgorithmicMedia"));
    assertFalse(
        GeneratorMarks.trained("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"));
  }

  private static boolean generated(String keyword, String text) {
    return GeneratorMarks.in(CaptureNotes.of(Exif.png(keyword, text), DocumentKind.PNG))
        .isPresent();
  }

  private static Finding.Weight weight(CheckResult result) {
    return result.findings().get(0).weight();
  }

  private static boolean risky(CheckResult result) {
    return result.findings().stream().anyMatch(Finding::risk);
  }

  private static CaptureNotes jpeg(Map<Integer, String> first, Map<Integer, String> exposure) {
    return CaptureNotes.of(Exif.jpeg(first, exposure), DocumentKind.JPEG);
  }
}
