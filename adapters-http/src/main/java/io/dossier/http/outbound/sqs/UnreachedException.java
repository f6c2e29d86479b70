package io.dossier.http.outbound.sqs;

import io.dossier.core.outbound.Unreached;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries through the SDK why an address was not reached. */
final class UnreachedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Unreached why;

  UnreachedException(Unreached why) {
    super(why.message());
    this.why = why;
  }

  /** What stands behind a failure of the SDK; empty when the address was reached. */
  static Optional<Unreached> behind(Throwable failed) {
    return Stream.<Throwable>iterate(failed, each -> each != null, Throwable::getCause)
        .filter(UnreachedException.class::isInstance)
        .map(each -> ((UnreachedException) each).why)
        .findFirst();
  }
}
