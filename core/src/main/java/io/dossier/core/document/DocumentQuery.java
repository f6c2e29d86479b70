package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.extraction.DocumentType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which documents are listed.
 *
 * @param types empty for all
 * @param statuses empty for all
 * @param words found when every normalized word stands in the filename, references, customer's name
 *     or extracted text
 * @param from createdAt at or after
 * @param to createdAt at or before
 * @param cursor where an earlier page ended; then {@code offset} counts from there
 */
public record DocumentQuery(
    OrganizationId organization,
    Set<DocumentType> types,
    Set<Status> statuses,
    Optional<String> words,
    Optional<String> customerName,
    Optional<CustomerId> customer,
    Optional<String> externalRef,
    Optional<Instant> from,
    Optional<Instant> to,
    Sort sort,
    int limit,
    int offset,
    Optional<String> cursor) {
  public DocumentQuery {
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
  }

  /** The same with other words. */
  public DocumentQuery searching(UnaryOperator<String> change) {
    return new DocumentQuery(
        organization,
        types,
        statuses,
        words.map(change),
        customerName,
        customer,
        externalRef,
        from,
        to,
        sort,
        limit,
        offset,
        cursor);
  }

  /** The order of a list; ties go by id. */
  public enum Sort {
    OLDEST_FIRST,
    NEWEST_FIRST,
    LEAST_CONFIDENT_FIRST
  }
}
