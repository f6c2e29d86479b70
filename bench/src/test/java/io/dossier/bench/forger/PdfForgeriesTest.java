package io.dossier.bench.forger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.attack.MisreadScan;
import io.dossier.bench.forger.pdf.attack.PdfForgeries;
import io.dossier.bench.generator.Dice;
import io.dossier.core.examination.Area;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfForgeriesTest {
  private static final List<String> KINDS =
      List.of("imei", "invoice", "rekening_koran", "slip_gaji", "pan");
  private static final List<PdfDraft> DRAFTS = drafts();
  private static final int SCALE = 1;
  private static final int MARGIN = 4;

  /** What changes whole pages, or nothing that is seen. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "signed, then page added",
          "signed, then page removed",
          "signed, then page replaced",
          "scan with false text layer",
          "hidden text",
          "revised name");

  static Stream<Named<Treatment<PdfDraft>>> forgeries() {
    return PdfForgeries.ALL.stream().map(forgery -> Named.of(forgery.code(), forgery));
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void changesWhatItSaysAndNothingElse(Treatment<PdfDraft> forgery) throws IOException {
    Example example = Example.of(forgery);
    assertThat(example.again(forgery)).isEqualTo(example.forged.bytes());
    if (ELSEWHERE.contains(forgery.code())) {
      try (PDDocument document = Loader.loadPDF(example.forged.bytes())) {
        assertThat(document.getNumberOfPages()).isPositive();
      }
    } else {
      assertChanged(example, example.forged.places().get(0));
    }
  }

  private static void assertChanged(Example example, Place place) throws IOException {
    BufferedImage before = drawn(example.draft.bytes(), place.pageIndex());
    BufferedImage after = drawn(example.forged.bytes(), place.pageIndex());
    Area area = place.area();
    Area near =
        Area.between(
            area.x() - MARGIN, area.y() - MARGIN, area.right() + MARGIN, area.top() + MARGIN);
    double pixel = 1.0 / SCALE;
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < before.getHeight(); y++) {
      for (int x = 0; x < before.getWidth(); x++) {
        if (before.getRGB(x, y) != after.getRGB(x, y)) {
          Area point = new Area(x * pixel, (before.getHeight() - y - 1) * pixel, pixel, pixel);
          inside += near.meets(point) ? 1 : 0;
          outside += near.meets(point) ? 0 : 1;
        }
      }
    }
    assertThat(inside).as("changed within %s", place).isPositive();
    assertThat(outside).as("changed outside of %s", place).isZero();
  }

  @Test
  void falseLayerSaysWhatIsNotSeen() throws IOException {
    Treatment<PdfDraft> forgery =
        PdfForgeries.ALL.stream()
            .filter(f -> f.code().equals("false text layer"))
            .findFirst()
            .orElseThrow();
    Example example = Example.of(forgery);
    assertThat(text(example.forged.bytes())).isEqualTo(text(example.draft.bytes()));
  }

  @Test
  void layerOfAScanTellsTheFalseValue() throws IOException {
    Treatment<PdfDraft> forgery = new MisreadScan();
    int made = 0;
    for (PdfDraft draft : DRAFTS) {
      for (long seed = 1; seed <= 4; seed++) {
        Optional<Treated> forged = forgery.apply(draft, new Dice(seed));
        if (forged.isPresent()) {
          made++;
          String after = forged.get().places().get(0).after();
          assertThat(text(forged.get().bytes()).replaceAll("\\s", ""))
              .contains(after.replaceAll("\\s", ""));
        }
      }
    }
    assertThat(made).isPositive();
  }

  private static List<PdfDraft> drafts() {
    Dice dice = new Dice(7);
    List<PdfDraft> drafts = new ArrayList<>();
    try {
      for (String kind : KINDS) {
        for (int i = 0; i < 2; i++) {
          drafts.add(Papers.pdf(new Papers(List.of(kind)).any(dice), dice));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return drafts;
  }

  private static BufferedImage drawn(byte[] pdf, int pageIndex) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(pageIndex, SCALE);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** A document that a forgery can be done to, and what comes of it. */
  private record Example(PdfDraft draft, Treated forged, long seed) {
    static Example of(Treatment<PdfDraft> forgery) throws IOException {
      for (PdfDraft draft : DRAFTS) {
        for (long seed = 1; seed <= 3; seed++) {
          Optional<Treated> forged = forgery.apply(draft, new Dice(seed));
          if (forged.isPresent()) {
            return new Example(draft, forged.get(), seed);
          }
        }
      }
      throw new AssertionError(forgery.code() + " was never possible");
    }

    byte[] again(Treatment<PdfDraft> forgery) throws IOException {
      return forgery.apply(draft, new Dice(seed)).orElseThrow().bytes();
    }
  }
}
