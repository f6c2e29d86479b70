package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import java.time.Instant;

/** An occurrence, where and when. */
public record Event(EventId id, OrganizationId organization, Instant at, Occurrence occurrence) {}
