package io.dossier.http.outbound;

import io.dossier.core.outbound.Unreached;
import java.io.IOException;

/** Ends an exchange that does not come to its end. */
final class NotReachedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Unreached why;

  NotReachedException(Unreached.Reason reason, String message) {
    super(message);
    this.why = new Unreached(reason, message);
  }

  Unreached why() {
    return why;
  }
}
