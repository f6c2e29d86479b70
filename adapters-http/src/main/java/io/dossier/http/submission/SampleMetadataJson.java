package io.dossier.http.submission;

import io.dossier.core.examination.FileParticulars;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;

/** What a file says of itself. */
@Serdeable(naming = SnakeCaseStrategy.class)
record SampleMetadataJson(
    @Nullable String producer,
    @Nullable String creator,
    @Nullable String creationDate,
    @Nullable String modDate,
    @Nullable String author,
    @Nullable String title,
    @Nullable String keywords,
    @Nullable String subject) {
  static SampleMetadataJson of(FileParticulars file) {
    return new SampleMetadataJson(
        file.producer().orElse(null),
        file.creator().orElse(null),
        file.created().map(Instant::toString).orElse(null),
        file.modified().map(Instant::toString).orElse(null),
        file.author().orElse(null),
        file.title().orElse(null),
        file.keywords().orElse(null),
        file.subject().orElse(null));
  }
}
