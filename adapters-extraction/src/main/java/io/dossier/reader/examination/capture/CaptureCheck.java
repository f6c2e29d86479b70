package io.dossier.reader.examination.capture;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.examination.PictureSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.examination.c2pa.ContentCredentials;
import io.dossier.reader.picture.Picture;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks a picture's file how it came to be, reading its notes and its credentials once. */
public final class CaptureCheck implements SampleCheck<PictureSample> {
  @Override
  public Set<Check> answers() {
    return EnumSet.of(
        Check.EXIF_EDITOR,
        Check.EXIF_DATES_INCONSISTENT,
        Check.SCREENSHOT,
        Check.C2PA_MANIFEST,
        Check.AI_GENERATED);
  }

  @Override
  public List<CheckResult> run(PictureSample sample) {
    CaptureNotes notes = CaptureNotes.of(sample.content(), sample.kind());
    Optional<ContentCredentials> credentials =
        ContentCredentials.in(sample.content(), sample.kind());
    return List.of(
        ExifEditorCheck.look(notes),
        ExifDatesCheck.look(notes),
        screenshot(notes, sample),
        credentials.map(ContentCredentials::result).orElse(without(sample.kind())),
        generated(notes, credentials));
  }

  private static CheckResult without(DocumentKind kind) {
    return kind == DocumentKind.TIFF || kind == DocumentKind.HEIC
        ? CheckResult.couldNotRun(
            Check.C2PA_MANIFEST, "content credentials are not read of files of this kind")
        : new CheckResult(
            Check.C2PA_MANIFEST, CheckResult.Outcome.CLEAN, "no manifest", 0, List.of());
  }

  private static CheckResult screenshot(CaptureNotes notes, PictureSample sample) {
    Picture picture = sample.picture();
    boolean upright = picture.turn() % 180 == 0;
    return ScreenshotCheck.look(
        notes,
        upright ? picture.storedWidth() : picture.storedHeight(),
        upright ? picture.storedHeight() : picture.storedWidth(),
        sample.kind() == DocumentKind.PNG);
  }

  /**
   * Looks for a generative model that names itself: see {@link GeneratorMarks}; in content
   * credentials by the source type of an action.
   */
  private static CheckResult generated(
      CaptureNotes notes, Optional<ContentCredentials> credentials) {
    Optional<String> sign = GeneratorMarks.in(notes);
    if (sign.isEmpty()
        && credentials.stream()
            .flatMap(known -> known.sourceTypes().stream())
            .anyMatch(GeneratorMarks::trained)) {
      sign = Optional.of("its content credentials say so");
    }
    return sign.map(
            why ->
                CheckResult.found(
                    Check.AI_GENERATED,
                    0.97,
                    new Finding(
                        Finding.Weight.SERIOUS,
                        "The picture, or a part of it, was made by a generative model: "
                            + why
                            + ". It is no photograph or scan of a document.",
                        List.of())))
        .orElse(CheckResult.clean(Check.AI_GENERATED));
  }
}
