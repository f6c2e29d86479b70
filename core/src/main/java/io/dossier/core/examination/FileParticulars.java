package io.dossier.core.examination;

import java.time.Instant;
import java.util.Optional;

/**
 * What a file says of itself: a PDF's information dictionary (ISO 32000-2, 14.3.3), a picture's
 * EXIF. Texts are cut to 256 characters.
 */
public record FileParticulars(
    Optional<String> producer,
    Optional<String> creator,
    Optional<Instant> created,
    Optional<Instant> modified,
    Optional<String> author,
    Optional<String> title,
    Optional<String> keywords,
    Optional<String> subject) {
  public static final FileParticulars NONE =
      new FileParticulars(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final int LONGEST = 256;

  public FileParticulars {
    producer = producer.map(FileParticulars::cut);
    creator = creator.map(FileParticulars::cut);
    author = author.map(FileParticulars::cut);
    title = title.map(FileParticulars::cut);
    keywords = keywords.map(FileParticulars::cut);
    subject = subject.map(FileParticulars::cut);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
