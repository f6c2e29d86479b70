package io.dossier.core.flow.usecase;

import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentEvent.DocumentErased;
import io.dossier.core.document.DocumentEvent.FieldsExtracted;
import io.dossier.core.document.DocumentEvent.PasswordRequired;
import io.dossier.core.document.DocumentEvent.ReadingFailed;
import io.dossier.core.document.DocumentEvent.ReviewRequired;
import io.dossier.core.event.Event;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.port.EventListener;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.core.flow.port.Flows;

/** Has the flows of a document looked at when its reading has come to an end. */
public final class WakeFlows implements EventListener {
  private final Flows flows;
  private final FlowQueue queue;

  public WakeFlows(Flows flows, FlowQueue queue) {
    this.flows = flows;
    this.queue = queue;
  }

  @Override
  public void heard(Event event) {
    if (event.occurrence() instanceof DocumentEvent happened && ends(happened)) {
      flows
          .having(event.organization(), happened.document())
          .forEach(
              flow -> queue.advance(event.organization(), flow, event.id().text(), event.at()));
    }
  }

  private static boolean ends(Occurrence happened) {
    return happened instanceof FieldsExtracted
        || happened instanceof ReviewRequired
        || happened instanceof ReadingFailed
        || happened instanceof PasswordRequired
        || happened instanceof DocumentErased;
  }
}
