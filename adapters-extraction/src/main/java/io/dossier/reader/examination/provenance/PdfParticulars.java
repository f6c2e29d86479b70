package io.dossier.reader.examination.provenance;

import io.dossier.core.examination.FileParticulars;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF says of itself: its information dictionary, and its XMP where that is silent. */
public final class PdfParticulars {
  private PdfParticulars() {}

  public static FileParticulars of(PDDocument document) {
    Information info = Information.of(document);
    Xmp xmp = Xmp.of(document);
    return new FileParticulars(
        either(info, "Producer", xmp, "Producer"),
        either(info, "Creator", xmp, "CreatorTool"),
        time(info, "CreationDate", xmp, "CreateDate").map(StatedTime::instant),
        time(info, "ModDate", xmp, "ModifyDate").map(StatedTime::instant),
        either(info, "Author", xmp, "creator"),
        either(info, "Title", xmp, "title"),
        either(info, "Keywords", xmp, "Keywords"),
        either(info, "Subject", xmp, "description"));
  }

  private static Optional<String> either(Information info, String key, Xmp xmp, String property) {
    return info.text(key).or(() -> xmp.text(property));
  }

  private static Optional<StatedTime> time(Information info, String key, Xmp xmp, String property) {
    return info.time(key).or(() -> xmp.time(property));
  }
}
