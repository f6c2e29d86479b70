package io.dossier.storage.jdbc;

import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.SearchWords;
import io.dossier.core.document.Status;
import io.dossier.core.extraction.DocumentType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a query asks of the rows, as SQL with its parameters. */
final class DocumentFilter {
  private final StringBuilder where = new StringBuilder("organization = ?");
  private final List<Object> parameters = new ArrayList<>();
  private boolean everything = true;

  private DocumentFilter() {}

  static DocumentFilter of(DocumentQuery query, SearchIndex index) {
    DocumentFilter filter = new DocumentFilter();
    String organization = query.organization().text();
    filter.parameters.add(organization);
    filter.anyOf("type", query.types().stream().map(DocumentType::code).sorted().toList());
    filter.anyOf("status", query.statuses().stream().map(Status::code).sorted().toList());
    query.customer().ifPresent(id -> filter.and("customer = ?", id.text()));
    query.from().ifPresent(time -> filter.and("created_at >= ?", time));
    query.to().ifPresent(time -> filter.and("created_at <= ?", time));
    query
        .customerName()
        .ifPresent(
            name ->
                filter.and(
                    "customer in (select id from customers where organization = ?"
                        + " and name_digest = ?)",
                    organization,
                    index.customerName(query.organization(), name)));
    query
        .externalRef()
        .ifPresent(
            reference ->
                filter.and(
                    "id in (select document from document_references where organization = ?"
                        + " and digest = ?)",
                    organization,
                    index.reference(query.organization(), reference)));
    query.words().ifPresent(text -> filter.words(query, text, index));
    return filter;
  }

  private void words(DocumentQuery query, String text, SearchIndex index) {
    Set<String> words = SearchWords.of(text);
    if (words.isEmpty()) {
      and("1 = 0");
    }
    for (String word : words) {
      and(
          "id in (select document from document_words where organization = ? and digest = ?)",
          query.organization().text(),
          index.word(query.organization(), word));
    }
  }

  String where() {
    return where.toString();
  }

  List<Object> parameters() {
    return Collections.unmodifiableList(parameters);
  }

  /** Whether every document of the organization passes. */
  boolean isEverything() {
    return everything;
  }

  private void anyOf(String column, Collection<String> values) {
    if (!values.isEmpty()) {
      String places = String.join(", ", Collections.nCopies(values.size(), "?"));
      and(column + " in (" + places + ")", values.toArray());
    }
  }

  private void and(String condition, Object... values) {
    where.append(" and ").append(condition);
    Collections.addAll(parameters, values);
    everything = false;
  }
}
