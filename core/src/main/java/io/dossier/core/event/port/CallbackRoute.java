package io.dossier.core.event.port;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.Event;
import java.util.Map;

/** Carries out deliveries that go to the address given with the thing itself. */
public interface CallbackRoute {
  /** The Standard Webhooks headers of a body that is about to be sent. */
  @FunctionalInterface
  interface Signing {
    Map<String, String> headers(byte[] body);
  }

  /** Makes one attempt; may take as long as the calls it makes, 15 seconds each. */
  AttemptOutcome attempt(Event event, Signing signing);
}
