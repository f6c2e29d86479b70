package io.dossier.core.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of the states, as the API shows and filters them. */
public enum Status {
  QUEUED,
  PARSING,
  EXTRACTED,
  REQUIRES_REVIEW,
  FAILED,
  PASSWORD_REQUIRED,
  ERASED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Status> ofCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }

  /** Whether nothing more happens by itself. */
  public boolean settled() {
    return this != QUEUED && this != PARSING;
  }
}
