package io.dossier.reader.examination.capture;

import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The moments that EXIF tells, read as if the camera's clock showed universal time unless an offset
 * is given: good to a day. Moments of clocks that were never set are left out.
 *
 * @param original when it was taken
 * @param digitized when it became digital
 * @param modified when the file was changed
 * @param satellite when it was taken by the time of the positioning system
 */
record CaptureDates(
    Optional<Instant> original,
    Optional<Instant> digitized,
    Optional<Instant> modified,
    Optional<Instant> satellite) {
  private static final Pattern EXIF_DATE =
      Pattern.compile("(\\d{4})[:/-](\\d\\d)[:/-](\\d\\d)[ T](\\d\\d):(\\d\\d)(?::(\\d\\d))?.*");
  private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:\\d\\d");
  private static final int OFFSET_TIME = 0x9010;
  private static final int OFFSET_TIME_ORIGINAL = 0x9011;
  private static final int OFFSET_TIME_DIGITIZED = 0x9012;

  /** Before there were cameras that write EXIF. */
  private static final int FIRST_YEAR = 1996;

  static CaptureDates of(CaptureNotes notes) {
    return new CaptureDates(
        moment(
            notes.text(ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL),
            notes.text(ExifSubIFDDirectory.class, OFFSET_TIME_ORIGINAL)),
        moment(
            notes.text(ExifSubIFDDirectory.class, ExifSubIFDDirectory.TAG_DATETIME_DIGITIZED),
            notes.text(ExifSubIFDDirectory.class, OFFSET_TIME_DIGITIZED)),
        moment(
            notes.text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_DATETIME),
            notes.text(ExifSubIFDDirectory.class, OFFSET_TIME)),
        satellite(notes));
  }

  private static Optional<Instant> satellite(CaptureNotes notes) {
    GpsDirectory gps = notes.metadata().getFirstDirectoryOfType(GpsDirectory.class);
    if (gps == null) {
      return Optional.empty();
    }
    try {
      Date date = gps.getGpsDate();
      return date == null ? Optional.empty() : Optional.of(date.toInstant()).filter(late());
    } catch (RuntimeException e) {
      // A broken moment is none.
      return Optional.empty();
    }
  }

  private static Optional<Instant> moment(Optional<String> text, Optional<String> offset) {
    Matcher parts = EXIF_DATE.matcher(text.orElse(""));
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String seconds = parts.group(6);
      LocalDateTime local =
          LocalDateTime.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)),
              Integer.parseInt(parts.group(4)),
              Integer.parseInt(parts.group(5)),
              seconds == null ? 0 : Integer.parseInt(seconds));
      ZoneOffset zone =
          offset
              .filter(value -> OFFSET.matcher(value).matches())
              .map(ZoneOffset::of)
              .orElse(ZoneOffset.UTC);
      return Optional.of(local.toInstant(zone)).filter(late());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Predicate<Instant> late() {
    return moment -> moment.atOffset(ZoneOffset.UTC).getYear() >= FIRST_YEAR;
  }
}
