package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.SearchWords;
import io.dossier.core.document.Status;
import io.dossier.core.extraction.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes of a query the ranges that hold what it asks for, none of which share a document. */
final class DocumentRanges {
  /** Words that stand in more documents than these are taken for equally frequent. */
  private static final int COUNTED = 1000;

  private final Sql sql;
  private final SearchIndex index;

  DocumentRanges(Sql sql, SearchIndex index) {
    this.sql = sql;
    this.index = index;
  }

  /** Empty when nothing can match. */
  List<DocumentRange> of(DocumentQuery query) {
    Optional<CustomerId> named =
        query.customerName().flatMap(name -> customer(query.organization(), name));
    if (query.customerName().isPresent() && named.isEmpty()) {
      return List.of();
    }
    List<byte[]> words = words(query);
    if (query.words().isPresent() && words.isEmpty()) {
      return List.of();
    }
    List<String> statuses = query.statuses().stream().map(Status::code).sorted().toList();
    if (statuses.size() < 2 || !words.isEmpty() || query.sort() == Sort.LEAST_CONFIDENT_FIRST) {
      return List.of(range(query, words, named, statuses));
    }
    return statuses.stream().map(one -> range(query, words, named, List.of(one))).toList();
  }

  private DocumentRange range(
      DocumentQuery query, List<byte[]> words, Optional<CustomerId> named, List<String> statuses) {
    String organization = query.organization().text();
    DocumentRange range = start(query, words);
    query.customer().ifPresent(id -> range.fixed("d.customer", id.text()));
    named.ifPresent(id -> range.fixed("d.customer", id.text()));
    if (statuses.size() == 1) {
      range.fixed("d.status", statuses.get(0));
    } else {
      range.anyOf("d.status", statuses);
    }
    List<String> types = query.types().stream().map(DocumentType::code).sorted().toList();
    if (types.size() == 1) {
      range.fixed("d.type", types.get(0));
    } else {
      range.anyOf("d.type", types);
    }
    query.from().ifPresent(time -> range.and(range.time() + " >= ?", time));
    query.to().ifPresent(time -> range.and(range.time() + " <= ?", time));
    for (byte[] word : words.subList(Math.min(1, words.size()), words.size())) {
      range.and(
          "exists (select 1 from document_words x where x.organization = ? and x.digest = ?"
              + " and x.created_at = w.created_at and x.document = w.document)",
          organization,
          word);
    }
    if (!words.isEmpty() && query.externalRef().isPresent()) {
      range.and(
          "exists (select 1 from document_references r where r.organization = ? and r.digest = ?"
              + " and r.document = w.document)",
          organization,
          index.reference(query.organization(), query.externalRef().get()));
    }
    return range;
  }

  private DocumentRange start(DocumentQuery query, List<byte[]> words) {
    String organization = query.organization().text();
    if (!words.isEmpty()) {
      return DocumentRange.ofWord(organization, words.get(0));
    }
    return query
        .externalRef()
        .map(reference -> index.reference(query.organization(), reference))
        .map(digest -> DocumentRange.ofReference(organization, digest))
        .orElseGet(() -> DocumentRange.ofAll(organization));
  }

  private Optional<CustomerId> customer(OrganizationId organization, String name) {
    return sql.one(
        "select id from customers where organization = ? and name_digest = ?",
        row -> new CustomerId(row.getString("id")),
        organization.text(),
        index.customerName(organization, name));
  }

  /** The digests of the words asked for, the rarest first. */
  private List<byte[]> words(DocumentQuery query) {
    List<byte[]> digests = new ArrayList<>();
    for (String word : query.words().map(SearchWords::of).orElse(java.util.Set.of())) {
      digests.add(index.word(query.organization(), word));
    }
    if (digests.size() < 2) {
      return digests;
    }
    record Counted(byte[] digest, int count) {}
    return digests.stream()
        .map(digest -> new Counted(digest, frequency(query.organization(), digest)))
        .sorted(Comparator.comparingInt(Counted::count))
        .map(Counted::digest)
        .toList();
  }

  private int frequency(OrganizationId organization, byte[] digest) {
    return sql.one(
            "select count(*) from (select 1 from document_words where organization = ?"
                + " and digest = ? limit ?) counted",
            row -> row.getInt(1),
            organization.text(),
            digest,
            COUNTED)
        .orElse(0);
  }
}
