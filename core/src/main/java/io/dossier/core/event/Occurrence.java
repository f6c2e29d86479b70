package io.dossier.core.event;

/**
 * Something that happened and that the world outside may be told of. Each context has its own.
 *
 * <p>Holds ids, types, numbers and codes alone: what a document's text, name or references say is
 * asked of the document when an event is delivered, so that nothing of an erased document is in any
 * event.
 */
public interface Occurrence {
  EventType type();

  /** The shown id of what it happened to. */
  String subject();
}
