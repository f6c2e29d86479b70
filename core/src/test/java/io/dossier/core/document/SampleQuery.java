package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.extraction.DocumentType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Builds queries that ask for everything but what is told. */
public final class SampleQuery {
  private final OrganizationId organization;
  private Set<DocumentType> types = Set.of();
  private Set<Status> statuses = Set.of();
  private Optional<String> words = Optional.empty();
  private Optional<String> customerName = Optional.empty();
  private Optional<CustomerId> customer = Optional.empty();
  private Optional<String> reference = Optional.empty();
  private Optional<Instant> from = Optional.empty();
  private Optional<Instant> to = Optional.empty();
  private Sort sort = Sort.NEWEST_FIRST;
  private int limit = 50;
  private int offset;
  private Optional<String> cursor = Optional.empty();

  public SampleQuery(OrganizationId organization) {
    this.organization = organization;
  }

  public SampleQuery types(DocumentType... wanted) {
    types = Set.of(wanted);
    return this;
  }

  public SampleQuery statuses(Status... wanted) {
    statuses = Set.of(wanted);
    return this;
  }

  public SampleQuery words(String text) {
    words = Optional.of(text);
    return this;
  }

  public SampleQuery customerName(String name) {
    customerName = Optional.of(name);
    return this;
  }

  public SampleQuery customer(CustomerId id) {
    customer = Optional.of(id);
    return this;
  }

  public SampleQuery reference(String text) {
    reference = Optional.of(text);
    return this;
  }

  public SampleQuery between(Instant first, Instant last) {
    from = Optional.of(first);
    to = Optional.of(last);
    return this;
  }

  public SampleQuery sort(Sort wanted) {
    sort = wanted;
    return this;
  }

  public SampleQuery limit(int most) {
    limit = most;
    return this;
  }

  public SampleQuery offset(int skipped) {
    offset = skipped;
    return this;
  }

  public SampleQuery cursor(Optional<String> text) {
    cursor = text;
    return this;
  }

  public DocumentQuery build() {
    return new DocumentQuery(
        organization,
        types,
        statuses,
        words,
        customerName,
        customer,
        reference,
        from,
        to,
        sort,
        limit,
        offset,
        cursor);
  }
}
