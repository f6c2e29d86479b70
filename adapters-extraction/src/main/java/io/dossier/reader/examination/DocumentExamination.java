package io.dossier.reader.examination;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Examination;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.examination.Sheet;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.shared.Secret;
import io.dossier.reader.Unreadable;
import io.dossier.reader.examination.capture.PictureParticulars;
import io.dossier.reader.examination.logo.Logos;
import io.dossier.reader.examination.look.Looks;
import io.dossier.reader.examination.provenance.PdfParticulars;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import io.dossier.reader.ocr.OcrOnDemand;
import io.dossier.reader.picture.Picture;
import io.dossier.reader.process.ReaderLimits;
import io.dossier.reader.quality.PdfSignals;
import io.dossier.reader.quality.PictureSignals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs every check on a file's bytes. A check that fails says so, and the others run. */
public final class DocumentExamination {
  /** Hears of each look that is done. */
  @FunctionalInterface
  public interface Progress {
    void done(int looks, int of);
  }

  private DocumentExamination() {}

  /** With an engine of its own for this file, where a check reads print, and trust in nobody. */
  public static Examination of(
      byte[] content, Optional<Secret> password, ReaderLimits limits, Progress progress) {
    return of(content, password, limits, Means.trustingNobody(new OcrOnDemand()), progress);
  }

  /**
   * @throws Unreadable when the bytes cannot be read or pass a limit
   * @throws io.dossier.reader.PasswordNeeded when they are locked
   */
  public static Examination of(
      byte[] content,
      Optional<Secret> password,
      ReaderLimits limits,
      Means means,
      Progress progress) {
    DocumentKind kind = kind(content);
    if (kind == DocumentKind.PDF) {
      try (PdfSample sample = PdfSample.open(content, password, means.ocr())) {
        List<Sheet> sheets = sheets(sample);
        return new Examination(
            PdfParticulars.of(sample.document()),
            sheets,
            run(Checks.ofPdfs(means.trust()), sample, progress),
            Looks.of(sample.file().pageCount(), page -> sample.file().draw(page, 36, 200_000)),
            PdfSignals.of(sample.file(), sample.pageCount(), sample::drawn),
            Logos.seen(
                means.logos(),
                sample.pageCount(),
                page ->
                    new Logos.Page(
                        sample.drawn(page), sheets.get(page), sample.file().frame(page).turn())));
      }
    }
    try (PictureSample sample = PictureSample.open(content, kind, limits)) {
      List<Sheet> sheets = sheets(sample);
      return new Examination(
          PictureParticulars.of(content, kind),
          sheets,
          run(Checks.OF_PICTURES, sample, progress),
          Looks.of(
              sample.file().pageCount(),
              page -> (page == 0 ? sample.picture() : sample.file().page(page)).image()),
          PictureSignals.of(sample.file(), sample.picture()),
          Logos.seen(
              means.logos(),
              sheets.size(),
              page ->
                  new Logos.Page(
                      sample.picture().image(), sheets.get(page), sample.picture().turn())));
    }
  }

  /**
   * By what the logo that a picture shows is known again.
   *
   * @throws Unreadable when the bytes are no picture, or the logo is too small or too plain
   */
  public static LogoPrint logo(byte[] content, ReaderLimits limits) {
    DocumentKind kind = kind(content);
    if (kind == DocumentKind.PDF) {
      throw new Unreadable("unsupported_kind", "a logo is a picture, not a PDF");
    }
    try (PictureSample sample = PictureSample.open(content, kind, limits)) {
      return Logos.print(sample.picture().image());
    }
  }

  private static DocumentKind kind(byte[] content) {
    return DocumentKind.sniff(
            Arrays.copyOf(content, Math.min(content.length, DocumentKind.SNIFF_BYTES)))
        .orElseThrow(() -> new Unreadable("unsupported_kind", "the bytes are of no accepted kind"));
  }

  private static List<Sheet> sheets(PdfSample sample) {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < sample.file().pageCount(); i++) {
      PdfFrame frame = sample.file().frame(i);
      PdfRect crop = frame.crop();
      sheets.add(
          new Sheet(
              crop.left(),
              crop.bottom(),
              crop.right() - crop.left(),
              crop.top() - crop.bottom(),
              0));
    }
    return sheets;
  }

  private static List<Sheet> sheets(PictureSample sample) {
    Picture picture = sample.picture();
    boolean upright = picture.turn() % 180 == 0;
    return List.of(
        new Sheet(
            0,
            0,
            upright ? picture.storedWidth() : picture.storedHeight(),
            upright ? picture.storedHeight() : picture.storedWidth(),
            picture.turn()));
  }

  private static <S> List<CheckResult> run(
      List<SampleCheck<S>> checks, S sample, Progress progress) {
    List<CheckResult> results = new ArrayList<>();
    for (SampleCheck<S> check : checks) {
      results.addAll(run(check, sample));
      progress.done(results.size(), checks.size());
    }
    return results;
  }

  private static <S> List<CheckResult> run(SampleCheck<S> check, S sample) {
    try {
      return check.run(sample);
    } catch (Unreadable e) {
      return couldNotRun(check, e.told());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // An exception's own message may quote the document.
      return couldNotRun(check, "the check failed: " + e.getClass().getSimpleName());
    }
  }

  private static <S> List<CheckResult> couldNotRun(SampleCheck<S> check, String why) {
    List<CheckResult> results = new ArrayList<>();
    for (Check answered : check.answers()) {
      results.add(CheckResult.couldNotRun(answered, why));
    }
    return results;
  }
}
