package io.dossier.app.wiring;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Whether the rows lie in the embedded database, which this process has to itself. */
@Singleton
final class DatabaseKind {
  private final boolean embedded;

  DatabaseKind(@Value("${datasources.default.url}") String url) {
    this.embedded = url.startsWith("jdbc:h2:");
  }

  boolean embedded() {
    return embedded;
  }
}
