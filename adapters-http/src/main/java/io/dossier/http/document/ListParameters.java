package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.Status;
import io.dossier.core.shared.Failure;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters of a list, as they stand in the query string. */
@Introspected
record ListParameters(
    @Nullable @QueryValue String type,
    @Nullable @QueryValue String status,
    @Nullable @QueryValue String q,
    @Nullable @QueryValue String customerName,
    @Nullable @QueryValue String customerId,
    @Nullable @QueryValue String externalRef,
    @Nullable @QueryValue String from,
    @Nullable @QueryValue String to,
    @Nullable @QueryValue String sort,
    @Nullable @QueryValue Integer limit,
    @Nullable @QueryValue Integer offset,
    @Nullable @QueryValue String cursor) {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MOST = 200;
  private static final int DEEPEST = 1_000_000;
  private static final Map<String, Sort> SORTS =
      Map.of(
          "createdAt", Sort.OLDEST_FIRST,
          "-createdAt", Sort.NEWEST_FIRST,
          "confidence", Sort.LEAST_CONFIDENT_FIRST);

  int limitOr() {
    return limit == null ? DEFAULT_LIMIT : Parameters.within("limit", limit, 1, MOST);
  }

  int offsetOr() {
    return offset == null ? 0 : Parameters.within("offset", offset, 0, DEEPEST);
  }

  DocumentQuery query(Caller caller) {
    return new DocumentQuery(
        caller.organization(),
        Parameters.given(type).map(text -> Parameters.set(text, Parameters::type)).orElse(Set.of()),
        Parameters.given(status)
            .map(text -> Parameters.set(text, ListParameters::status))
            .orElse(Set.of()),
        Parameters.given(q),
        Parameters.given(customerName),
        Parameters.given(customerId).map(ListParameters::customer),
        Parameters.given(externalRef),
        Parameters.given(from).map(text -> Parameters.time("from", text, Parameters::startOf)),
        Parameters.given(to).map(text -> Parameters.time("to", text, Parameters::endOf)),
        Parameters.given(sort).map(ListParameters::sort).orElse(Sort.NEWEST_FIRST),
        limitOr(),
        offsetOr(),
        Optional.ofNullable(cursor).filter(text -> !text.isBlank()));
  }

  private static CustomerId customer(String text) {
    try {
      return new CustomerId(text);
    } catch (IllegalArgumentException e) {
      throw Failure.invalid("customerId", "must be the id of a customer");
    }
  }

  private static Sort sort(String text) {
    Sort sort = SORTS.get(text);
    if (sort == null) {
      throw Failure.invalid("sort", "must be createdAt, -createdAt or confidence");
    }
    return sort;
  }

  private static Status status(String code) {
    return Status.ofCode(code)
        .orElseThrow(
            () ->
                Failure.invalid(
                    "status",
                    "unknown; must be one of "
                        + Arrays.stream(Status.values())
                            .map(Status::code)
                            .collect(Collectors.joining(", "))));
  }
}
