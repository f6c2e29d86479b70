package io.dossier.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Documents that stand together in one index, in the order of the list, as SQL with its parameters:
 * the index leads with columns that are fixed, and goes on with time and id.
 */
final class DocumentRange {
  private static final String SAME_WORD_OF_EARLIER_ORIGIN =
      "select 1 from document_words o where o.organization = w.organization"
          + " and o.digest = w.digest and o.created_at = w.created_at"
          + " and o.document = w.document and o.origin < w.origin";

  private final String from;
  private final String time;
  private final String id;
  private final List<String> lead = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  private DocumentRange(String from, String time, String id) {
    this.from = from;
    this.time = time;
    this.id = id;
  }

  static DocumentRange ofAll(String organization) {
    DocumentRange range = new DocumentRange("documents d", "d.created_at", "d.id");
    range.fixed("d.organization", organization);
    return range;
  }

  static DocumentRange ofWord(String organization, byte[] digest) {
    DocumentRange range =
        new DocumentRange(
            "document_words w join documents d on d.id = w.document", "w.created_at", "w.document");
    range.fixed("w.organization", organization);
    range.fixed("w.digest", digest);
    range.and("not exists (" + SAME_WORD_OF_EARLIER_ORIGIN + ")");
    return range;
  }

  /** Not in the order of an index; a reference is shared by few documents. */
  static DocumentRange ofReference(String organization, byte[] digest) {
    DocumentRange range =
        new DocumentRange(
            "document_references r join documents d on d.id = r.document", "d.created_at", "d.id");
    range.and("r.organization = ?", organization);
    range.and("r.digest = ?", digest);
    return range;
  }

  /** Narrows by a column that an index leads with, when that may lead this range. */
  void fixed(String column, Object value) {
    if (conditions.size() == lead.size()) {
      lead.add(column);
    }
    and(column + " = ?", value);
  }

  void anyOf(String column, Collection<String> values) {
    if (!values.isEmpty()) {
      String places = String.join(", ", Collections.nCopies(values.size(), "?"));
      and(column + " in (" + places + ")", values.toArray());
    }
  }

  void and(String condition, Object... values) {
    conditions.add(condition);
    Collections.addAll(parameters, values);
  }

  String from() {
    return from;
  }

  String time() {
    return time;
  }

  String id() {
    return id;
  }

  List<String> lead() {
    return Collections.unmodifiableList(lead);
  }

  String where() {
    return String.join(" and ", conditions);
  }

  List<Object> parameters() {
    return Collections.unmodifiableList(parameters);
  }
}
