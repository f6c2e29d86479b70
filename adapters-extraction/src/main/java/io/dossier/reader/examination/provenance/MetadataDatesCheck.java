package io.dossier.reader.examination.provenance;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Holds the dates that a PDF states of itself against each other: of making and of change in the
 * information dictionary (ISO 32000-2, 14.3.3) and in the XMP (14.3.2), of its history, of its
 * signatures (12.8.1, entry M). No clock is asked. A difference that a mistaken time zone explains
 * counts for nothing.
 */
public final class MetadataDatesCheck implements SampleCheck<PdfSample> {
  /** Whoever issues a document is done with it by then. */
  private static final Duration LATE = Duration.ofDays(30);

  private static final int MOST_SIGNATURES = 100;

  @Override
  public Set<Check> answers() {
    return Set.of(Check.METADATA_DATES_INCONSISTENT);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) {
    PDDocument document = sample.document();
    Information info = Information.of(document);
    Xmp xmp = Xmp.of(document);
    Optional<StatedTime> made = info.time("CreationDate");
    Optional<StatedTime> changed = info.time("ModDate");
    Optional<StatedTime> madeXmp = xmp.time("CreateDate");
    Optional<StatedTime> changedXmp = xmp.time("ModifyDate");
    List<Finding> findings = new ArrayList<>();
    order(made.or(() -> madeXmp), changed.or(() -> changedXmp), document, findings);
    differ("making", made, madeXmp, findings);
    differ("last change", changed, changedXmp, findings);
    history(xmp, changed.or(() -> changedXmp), findings);
    signed(document, made.or(() -> madeXmp), findings);
    boolean risk = findings.stream().anyMatch(Finding::risk);
    return List.of(CheckResult.of(Check.METADATA_DATES_INCONSISTENT, risk ? 0.4 : 0, findings));
  }

  private static void order(
      Optional<StatedTime> made,
      Optional<StatedTime> changed,
      PDDocument document,
      List<Finding> findings) {
    if (made.isEmpty() || changed.isEmpty()) {
      return;
    }
    if (changed.get().surelyBefore(made.get())) {
      findings.add(
          slight(
              "The file says that it was last changed on "
                  + day(changed.get())
                  + ", before it was made on "
                  + day(made.get())
                  + ". One of the dates was set by hand, or by a clock that was."));
    } else if (made.get().until(changed.get()).compareTo(LATE) > 0
        && signatures(document).isEmpty()) {
      findings.add(
          slight(
              "The file was made on "
                  + day(made.get())
                  + " and changed "
                  + made.get().until(changed.get()).toDays()
                  + " days later, on "
                  + day(changed.get())
                  + ". Issuers seldom touch a document again after they sent it out."));
    }
  }

  private static void differ(
      String what, Optional<StatedTime> info, Optional<StatedTime> xmp, List<Finding> findings) {
    if (info.isPresent() && xmp.isPresent() && !info.get().sameButForZone(xmp.get())) {
      Duration apart = info.get().until(xmp.get()).abs();
      findings.add(
          new Finding(
              apart.compareTo(Duration.ofDays(1)) > 0 ? Weight.SLIGHT : Weight.NEUTRAL,
              "The file keeps the time of its "
                  + what
                  + " twice, and differently: "
                  + info.get().instant()
                  + " in its information dictionary, "
                  + xmp.get().instant()
                  + " in its XMP.",
              List.of()));
    }
  }

  private static void history(Xmp xmp, Optional<StatedTime> changed, List<Finding> findings) {
    xmp.all("when").stream()
        .flatMap(text -> StatedTime.ofXmp(text).stream())
        .max(Comparator.comparing(StatedTime::instant))
        .filter(last -> changed.isPresent() && changed.get().surelyBefore(last))
        .ifPresent(
            last ->
                findings.add(
                    slight(
                        "The file's history has a step of "
                            + day(last)
                            + ", after the last change that it admits, of "
                            + day(changed.orElseThrow())
                            + ".")));
  }

  private static void signed(
      PDDocument document, Optional<StatedTime> made, List<Finding> findings) {
    signatures(document).stream()
        .min(Comparator.comparing(StatedTime::instant))
        .filter(first -> made.isPresent() && first.surelyBefore(made.get()))
        .ifPresent(
            first ->
                findings.add(
                    slight(
                        "The file was signed on "
                            + day(first)
                            + ", before it was made on "
                            + day(made.orElseThrow())
                            + ", by its own dates.")));
  }

  private static List<StatedTime> signatures(PDDocument document) {
    List<StatedTime> times = new ArrayList<>();
    try {
      for (PDSignature signature : document.getSignatureDictionaries()) {
        String date = signature.getCOSObject().getString("M");
        if (date != null && times.size() < MOST_SIGNATURES) {
          StatedTime.ofPdf(date).ifPresent(times::add);
        }
      }
    } catch (RuntimeException e) {
      // Forms that cannot be walked state no times.
      return times;
    }
    return times;
  }

  private static Finding slight(String description) {
    return new Finding(Weight.SLIGHT, description, List.of());
  }

  private static LocalDate day(StatedTime time) {
    return time.instant().atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
