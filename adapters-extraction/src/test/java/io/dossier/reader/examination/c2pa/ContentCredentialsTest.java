package io.dossier.reader.examination.c2pa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.examination.Finding;
import io.dossier.core.reading.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentCredentialsTest {
  @Test
  void tellsThatCredentialsHoldAndWhoseTheyAre() throws Exception {
    Finding finding = finding(SignedPictures.png("x/digitalCapture"), DocumentKind.PNG);
    assertEquals(Finding.Weight.NEUTRAL, finding.weight(), finding.description());
    assertTrue(finding.description().contains("Acme Cameras"));
    assertTrue(finding.description().contains("Maker 1"));
  }

  @Test
  void readsThemFromSeveralSegmentsOfAJpeg() throws Exception {
    Finding finding = finding(SignedPictures.jpeg(), DocumentKind.JPEG);
    assertEquals(Finding.Weight.NEUTRAL, finding.weight(), finding.description());
  }

  @Test
  void findsThatTheFileWasChanged() throws Exception {
    byte[] png = SignedPictures.png("");
    png[png.length - 3] ^= 1;
    assertEquals(Finding.Weight.SERIOUS, finding(png, DocumentKind.PNG).weight());
  }

  @Test
  void findsThatAnAssertionWasChanged() throws Exception {
    byte[] png = SignedPictures.png("x/digitalCapture");
    png[at(png, "digitalCapture")] ^= 1;
    assertEquals(Finding.Weight.SERIOUS, finding(png, DocumentKind.PNG).weight());
  }

  @Test
  void findsThatTheClaimWasChanged() throws Exception {
    byte[] png = SignedPictures.png("");
    png[at(png, "Maker 1")] ^= 1;
    Finding finding = finding(png, DocumentKind.PNG);
    assertEquals(Finding.Weight.SERIOUS, finding.weight());
    assertTrue(finding.description().contains("signature"));
  }

  @Test
  void tellsSourceTypes() throws Exception {
    byte[] png = SignedPictures.png("x/trainedAlgorithmicMedia");
    assertEquals(
        List.of("x/trainedAlgorithmicMedia"),
        ContentCredentials.in(png, DocumentKind.PNG).orElseThrow().sourceTypes());
  }

  @Test
  void whateverIsBrokenIsToldOrPassedOver() throws Exception {
    byte[] png = SignedPictures.png("x/digitalCapture");
    for (int i = 8; i < png.length; i += 7) {
      byte[] broken = png.clone();
      broken[i] ^= 0x55;
      ContentCredentials.in(broken, DocumentKind.PNG);
      ContentCredentials.in(Arrays.copyOf(png, i), DocumentKind.PNG);
    }
    assertTrue(ContentCredentials.in(new byte[40], DocumentKind.JPEG).isEmpty());
  }

  private static Finding finding(byte[] content, DocumentKind kind) {
    return ContentCredentials.in(content, kind).orElseThrow().result().findings().get(0);
  }

  private static int at(byte[] bytes, String text) {
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    assertTrue(at > 0);
    return at;
  }
}
