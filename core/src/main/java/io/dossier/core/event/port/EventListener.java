package io.dossier.core.event.port;

import io.dossier.core.event.Event;

/**
 * A part of the product that goes on when something happens in another. What it does stands or
 * falls with the transaction in which it happens.
 */
@FunctionalInterface
public interface EventListener {
  void heard(Event event);
}
