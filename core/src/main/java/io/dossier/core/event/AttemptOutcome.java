package io.dossier.core.event;

import io.dossier.core.outbound.Unreached;
import java.time.Duration;
import java.util.Optional;

/** What came of one attempt to deliver. */
public sealed interface AttemptOutcome {
  /** The receiver took it: a status from 200 to 299. */
  record Taken(int status) implements AttemptOutcome {}

  /**
   * The receiver answered that it did not.
   *
   * @param retryAfter what it asks for
   */
  record Answered(int status, Optional<Duration> retryAfter) implements AttemptOutcome {}

  record NotReached(Unreached why) implements AttemptOutcome {}

  /** The leave to call the receiver was not given. */
  record NoLeave(String message) implements AttemptOutcome {}

  /** What was to be told of is gone, or nobody is there to be told: not tried again. */
  record Moot(String message) implements AttemptOutcome {}
}
