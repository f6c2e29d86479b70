package io.dossier.core.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.PageSignals.Colour;
import io.dossier.core.examination.PageSignals.Edges;
import io.dossier.core.examination.PageSignals.Source;
import io.dossier.core.examination.PageSignals.Tone;
import io.dossier.core.quality.QualityResult.Noted;
import io.dossier.core.quality.QualityResult.Score;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.TextSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityJudgementTest {
  private final Shown page = new Shown();

  @Test
  void findsNothingWrongWithAGoodPhotograph() {
    assertEquals(List.of(), indicators(page.judged()));
    assertEquals(Score.HIGH_QUALITY, page.judged().score());
  }

  @Test
  void isBlurredWhereEdgesAreWideBesideTheirLines() {
    page.edges = new Edges(3, 6.5, 300);
    low(QualityIndicator.BLURRED);
    page.lineHeight = 60;
    high();
  }

  @Test
  void isBlurredWhereNothingIsReadOfWideEdges() {
    page.edges = new Edges(15, 9, 100);
    page.confidence = 0.5;
    page.lineHeight = 300;
    page.lines = 2;
    low(QualityIndicator.BLURRED);
  }

  @Test
  void isCoarseWhereSmallPrintHasFewPixels() {
    page.lineHeight = 14;
    page.edges = new Edges(2.1, 2.1, 300);
    low(QualityIndicator.LOW_RESOLUTION);
  }

  @Test
  void isCoarseWhereFewPixelsLeaveDoubt() {
    page.lineHeight = 18;
    page.edges = new Edges(2.1, 2.1, 300);
    high();
    page.confidence = 0.9;
    low(QualityIndicator.LOW_RESOLUTION);
  }

  @Test
  void isDarkWhereThePaperIs() {
    page.tone = new Tone(0.1, 30, 5, 70, 8, 0);
    low(QualityIndicator.UNDEREXPOSED);
  }

  @Test
  void isTooBrightWherePaperIsWhiteAndPrintFaint() {
    page.tone = new Tone(0.1, 255, 210, 45, 20, 0.9);
    low(QualityIndicator.OVEREXPOSED);
    page.tone = new Tone(0.1, 255, 60, 195, 20, 0.9);
    high();
  }

  @Test
  void isFaintWherePrintIsHardlyDarkerThanPaper() {
    page.tone = new Tone(0.1, 190, 170, 22, 8, 0);
    low(QualityIndicator.LOW_CONTRAST);
    page.tone = new Tone(0.1, 190, 140, 50, 20, 0);
    high();
  }

  @Test
  void isCutOffWhereLinesRunOutOfThePicture() {
    page.runOutToTheLeft(5);
    low(QualityIndicator.CROPPED);
    page.runOutToTheLeft(2);
    high();
  }

  @Test
  void isCutOffWhereALineIsCutThrough() {
    page.cutThroughBelow(14);
    low(QualityIndicator.CROPPED);
    page.cutThroughBelow(6);
    high();
  }

  @Test
  void isSlantingWhereLinesSlope() {
    page.degrees = 20;
    page.lineHeight = 60;
    low(QualityIndicator.SKEWED);
    page.degrees = 4;
    high();
  }

  @Test
  void showsWhereGlareAndThingsLieOverThePage() {
    Area spot = new Area(100, 200, 90, 80);
    page.glare = List.of(spot);
    assertEquals(List.of(Mark.at(0, spot)), low(QualityIndicator.GLARE).marks());
    page.glare = List.of();
    page.covered = List.of(spot);
    assertEquals(List.of(Mark.at(0, spot)), low(QualityIndicator.OBSTRUCTED).marks());
  }

  @Test
  void notesCopiesWithoutCallingThemLow() {
    page.colour = new Colour(0, true, 0.9);
    page.raster = 60;
    assertEquals(
        List.of(QualityIndicator.PHOTO_OF_PHOTO, QualityIndicator.BLACK_AND_WHITE_COPY),
        indicators(page.judged()));
    assertEquals(Score.HIGH_QUALITY, page.judged().score());
  }

  @Test
  void isBlankWithoutPrint() {
    page.lines = 0;
    page.tone = new Tone(0, 230, 0, 0, 3, 0);
    page.edges = new Edges(0, 0, 0);
    low(QualityIndicator.BLANK_PAGE);
  }

  @Test
  void isDarkRatherThanBlank() {
    page.lines = 0;
    page.tone = new Tone(0, 10, 0, 0, 3, 0);
    page.edges = new Edges(0, 0, 0);
    QualityResult result = page.judged();
    assertEquals(Score.LOW_QUALITY, result.score());
    assertTrue(result.of(QualityIndicator.UNDEREXPOSED).isPresent());
    assertTrue(result.of(QualityIndicator.BLANK_PAGE).isEmpty());
  }

  @Test
  void isNoDocumentWithoutWriting() {
    page.lines = 0;
    page.tone = new Tone(0.4, 150, 60, 90, 60, 0);
    assertEquals(Score.NOT_RELEVANT_DOCUMENT, page.judged().score());
  }

  @Test
  void bornDigitalPagesHaveNoFlawsOfLightAndLens() {
    page.text = TextSource.TEXT_LAYER;
    page.kind = DocumentKind.PDF;
    assertEquals(Score.HIGH_QUALITY, page.judged(PageSignals.drawn(0, 0.01)).score());
    page.source = new Source(0.2, 96, 800, 1100);
    page.edges = new Edges(12, 12, 300);
    high();
  }

  @Test
  void aScanWithWordsBehindItIsAScan() {
    page.text = TextSource.TEXT_LAYER;
    page.kind = DocumentKind.PDF;
    page.source = new Source(0.98, 150, Shown.WIDTH, Shown.HEIGHT);
    page.edges = new Edges(12, 12, 300);
    low(QualityIndicator.BLURRED);
  }

  private Noted low(QualityIndicator indicator) {
    QualityResult result = page.judged();
    assertEquals(List.of(indicator), indicators(result));
    assertEquals(Score.LOW_QUALITY, result.score());
    Noted noted = result.of(indicator).orElseThrow();
    assertTrue(noted.description().startsWith("On page 1, "), noted.description());
    return noted;
  }

  private void high() {
    assertEquals(List.of(), indicators(page.judged()));
    assertEquals(Score.HIGH_QUALITY, page.judged().score());
  }

  private static List<QualityIndicator> indicators(QualityResult result) {
    return result.noted().stream().map(Noted::indicator).toList();
  }
}
