package io.dossier.core.event.port;

import io.dossier.core.event.Event;

/**
 * Where events are put within the transaction of the change that they tell of: they stand or fall
 * with it, and once it is committed each is delivered at least once.
 */
public interface Outbox {
  /** To each endpoint of the organization that now is enabled and wants events of that type. */
  void append(Event event);

  /**
   * As {@link #append}, and to the address that was given with the thing itself, by {@link
   * CallbackRoute}.
   *
   * @param lane what stands for the receiver: of one lane, few are under way at once
   */
  void appendWithCallback(Event event, String lane);
}
