package io.dossier.reader.examination.capture;

import com.drew.metadata.exif.ExifIFD0Directory;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.reading.DocumentKind;
import java.util.Optional;

/**
 * A picture's particulars: the camera as producer, the program as creator, when it was taken and
 * last changed, and what it says of its author and contents.
 */
public final class PictureParticulars {
  private PictureParticulars() {}

  public static FileParticulars of(byte[] content, DocumentKind kind) {
    CaptureNotes notes = CaptureNotes.of(content, kind);
    CaptureDates dates = CaptureDates.of(notes);
    return new FileParticulars(
        camera(notes),
        SoftwareNames.in(notes).stream().findFirst(),
        dates.original().or(dates::digitized),
        dates.modified(),
        exif(notes, ExifIFD0Directory.TAG_ARTIST)
            .or(() -> notes.xmp("dc:creator[1]"))
            .or(() -> text(notes, "Author")),
        exif(notes, ExifIFD0Directory.TAG_WIN_TITLE)
            .or(() -> notes.xmp("dc:title[1]"))
            .or(() -> text(notes, "Title")),
        exif(notes, ExifIFD0Directory.TAG_WIN_KEYWORDS).or(() -> notes.xmp("dc:subject[1]")),
        exif(notes, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION)
            .or(() -> notes.xmp("dc:description[1]"))
            .or(() -> text(notes, "Description")));
  }

  private static Optional<String> camera(CaptureNotes notes) {
    String make = exif(notes, ExifIFD0Directory.TAG_MAKE).orElse("");
    String model = exif(notes, ExifIFD0Directory.TAG_MODEL).orElse("");
    String camera = model.startsWith(make) ? model : (make + " " + model).strip();
    return camera.isEmpty() ? Optional.empty() : Optional.of(camera);
  }

  private static Optional<String> exif(CaptureNotes notes, int tag) {
    return notes.text(ExifIFD0Directory.class, tag);
  }

  private static Optional<String> text(CaptureNotes notes, String keyword) {
    return Optional.ofNullable(notes.texts().get(keyword)).filter(value -> !value.isBlank());
  }
}
