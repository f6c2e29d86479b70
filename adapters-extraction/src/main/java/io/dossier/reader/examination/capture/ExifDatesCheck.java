package io.dossier.reader.examination.capture;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for moments of a picture that contradict each other: changed before it was taken, digital
 * before it was taken, taken on another day than the satellites' time says. EXIF (JEITA CP-3451,
 * 4.6.5) tells local time without a zone more often than not, so that only more than a day counts.
 */
final class ExifDatesCheck {
  private static final Duration APART = Duration.ofHours(26);

  private ExifDatesCheck() {}

  static CheckResult look(CaptureNotes notes) {
    CaptureDates dates = CaptureDates.of(notes);
    if (dates.original().isEmpty() && dates.digitized().isEmpty() && dates.modified().isEmpty()) {
      return CheckResult.couldNotRun(Check.EXIF_DATES_INCONSISTENT, "the picture tells no dates");
    }
    List<Finding> findings = new ArrayList<>();
    if (before(dates.modified(), dates.original())) {
      findings.add(finding("was last changed more than a day before it was taken"));
    }
    if (before(dates.digitized(), dates.original())) {
      findings.add(finding("became digital more than a day before it was taken"));
    }
    if (before(dates.satellite(), dates.original())
        || before(dates.original(), dates.satellite())) {
      findings.add(finding("was taken on another day than its satellite time tells"));
    }
    double changedLater = before(dates.original(), dates.modified()) ? 0.2 : 0;
    return CheckResult.of(
        Check.EXIF_DATES_INCONSISTENT, findings.isEmpty() ? changedLater : 0.7, findings);
  }

  private static boolean before(Optional<Instant> first, Optional<Instant> second) {
    return first.isPresent()
        && second.isPresent()
        && Duration.between(first.get(), second.get()).compareTo(APART) > 0;
  }

  private static Finding finding(String what) {
    return new Finding(
        Finding.Weight.SLIGHT,
        "By its own dates the picture " + what + "; one of them was set by hand or the clock was.",
        List.of());
  }
}
