package io.dossier.reader.examination.picture;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.Unreadable;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.examination.picture.jpeg.JpegHeader;
import io.dossier.reader.pdf.PagePictures;
import io.dossier.reader.picture.Picture;
import io.dossier.reader.picture.PictureFile;
import io.dossier.reader.picture.PictureLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks for traces of work on the scans of a PDF: on each of its first pages the largest JPEG, as
 * it was embedded. What is found is marked on the page.
 */
public final class ScanTraces implements SampleCheck<PdfSample> {
  private static final int MOST_PAGES = 3;
  private static final int LEAST_SIDE = 300;
  private static final int LONGEST_JPEG = 20_000_000;
  private static final int MOST_MEGAPIXELS = 50;

  @Override
  public Set<Check> answers() {
    return PictureTraces.answered();
  }

  @Override
  public List<CheckResult> run(PdfSample sample) throws IOException {
    List<List<CheckResult>> looks = new ArrayList<>();
    for (int page = 0; page < Math.min(MOST_PAGES, sample.pageCount()); page++) {
      Optional<Still> still = still(sample, page);
      if (still.isPresent()) {
        looks.add(
            PictureTraces.CHECKS.stream()
                .map(check -> PictureTraces.looked(check, still.get()))
                .toList());
      }
    }
    List<CheckResult> results = new ArrayList<>();
    for (int i = 0; i < PictureTraces.CHECKS.size(); i++) {
      int index = i;
      results.add(
          together(
              PictureTraces.CHECKS.get(i).answers(),
              looks.stream().map(look -> look.get(index)).toList()));
    }
    return results;
  }

  private static CheckResult together(Check check, List<CheckResult> results) {
    List<CheckResult> ran =
        results.stream()
            .filter(result -> result.outcome() != CheckResult.Outcome.COULD_NOT_RUN)
            .toList();
    if (ran.isEmpty()) {
      return results.isEmpty()
          ? CheckResult.couldNotRun(check, "no page holds a JPEG large enough")
          : results.get(0);
    }
    List<Finding> findings = ran.stream().flatMap(one -> one.findings().stream()).toList();
    double suspicion = ran.stream().mapToDouble(CheckResult::suspicion).max().orElse(0);
    return CheckResult.of(check, suspicion, findings);
  }

  private static Optional<Still> still(PdfSample sample, int page) throws IOException {
    Optional<PagePictures.Placed> largest =
        PagePictures.of(sample.document().getPage(page)).stream()
            .filter(PagePictures.Placed::jpeg)
            .filter(one -> Math.min(one.width(), one.height()) >= LEAST_SIDE)
            .max(Comparator.comparingDouble(PagePictures.Placed::area));
    if (largest.isEmpty()) {
      return Optional.empty();
    }
    byte[] jpeg;
    try (InputStream in =
        new PDStream(largest.get().stream()).createInputStream(List.of("DCTDecode", "DCT"))) {
      jpeg = in.readNBytes(LONGEST_JPEG);
    }
    try (PictureFile file =
        PictureFile.open(jpeg, DocumentKind.JPEG, new PictureLimits(MOST_MEGAPIXELS, 1))) {
      Picture picture = file.page(0);
      // A PDF shows a picture as it is stored, whatever its EXIF says of how it was held.
      return picture.turn() != 0
          ? Optional.empty()
          : Optional.of(
              new Still(
                  picture.image(),
                  JpegHeader.of(jpeg),
                  0,
                  picture.downscaled(),
                  Placement.ofUnitSquare(page, largest.get().matrix())));
    } catch (Unreadable e) {
      // Another page's scan may be read all the same.
      return Optional.empty();
    }
  }
}
