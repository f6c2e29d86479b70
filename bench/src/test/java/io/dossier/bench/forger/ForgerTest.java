package io.dossier.bench.forger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.honest.PdfHandlings;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Pixels;
import io.dossier.bench.forger.picture.attack.PictureForgeries;
import io.dossier.bench.forger.picture.honest.PictureHandlings;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.core.examination.Area;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForgerTest {
  private static final long SEED = 5;
  private static final List<String> KINDS = List.of("receipt", "pan");
  private static final PictureDraft PICTURE = picture();

  static Stream<Named<Treatment<PictureDraft>>> pictureForgeries() {
    return PictureForgeries.ALL.stream().map(forgery -> Named.of(forgery.code(), forgery));
  }

  @ParameterizedTest
  @MethodSource("pictureForgeries")
  void marksPlacesInsideOfForgedPictures(Treatment<PictureDraft> forgery) throws IOException {
    Treated forged = forgery.apply(PICTURE, new Dice(SEED)).orElseThrow();
    BufferedImage picture = Pixels.of(forged.bytes());
    Area area = forged.places().get(0).area();
    assertThat(area.x()).isNotNegative();
    assertThat(area.y()).isNotNegative();
    assertThat(area.right()).isLessThanOrEqualTo(picture.getWidth());
    assertThat(area.top()).isLessThanOrEqualTo(picture.getHeight());
  }

  @Test
  void handlesHonestPicturesInAllWays() throws IOException {
    for (Treatment<PictureDraft> handling : PictureHandlings.ALL) {
      Treated honest = handling.apply(PICTURE, new Dice(SEED)).orElseThrow();
      assertThat(honest.places()).isEmpty();
      assertThat(Pixels.of(honest.bytes()).getWidth()).as(handling.code()).isPositive();
    }
  }

  @Test
  void handlesHonestPdfsInAllWays() throws IOException {
    Dice dice = new Dice(SEED);
    PdfDraft draft = Papers.pdf(new Papers(List.of("invoice")).any(dice), dice);
    for (Treatment<PdfDraft> handling : PdfHandlings.ALL) {
      Treated honest = handling.apply(draft, new Dice(SEED)).orElseThrow();
      assertThat(honest.places()).isEmpty();
      try (PDDocument document = Loader.loadPDF(honest.bytes())) {
        assertThat(document.getNumberOfPages()).as(handling.code()).isPositive();
      }
    }
  }

  private static PictureDraft picture() {
    Dice dice = new Dice(SEED);
    Papers papers = new Papers(List.of("pan"));
    return papers.picture(papers.any(dice), Form.CLEAN, dice);
  }

  @Test
  void makesTheSamePairFromTheSameSeed() throws IOException {
    LabelledPaper once = new Forger(SEED, KINDS).pair(Form.CLEAN, 1).get(0);
    LabelledPaper again = new Forger(SEED, KINDS).pair(Form.CLEAN, 1).get(0);
    assertThat(again.treated().bytes()).isEqualTo(once.treated().bytes());
    assertThat(again.source()).isEqualTo(once.source());
  }

  @Test
  void writesATableOfWhatIsTrue(@TempDir Path folder) throws IOException {
    Forge.main(new String[] {folder.toString(), "3", "4", "--kinds", "pan", "--form", "clean"});
    List<String> truth = Files.readAllLines(folder.resolve("truth.csv"));
    assertThat(truth.get(0)).isEqualTo("file,label,attack,handling,source");
    assertThat(truth).hasSize(5);
    assertThat(truth.stream().filter(line -> line.contains(",tampered,"))).hasSize(2);
    assertThat(Files.readString(folder.resolve("places.json"))).contains("\"box\"");
  }
}
