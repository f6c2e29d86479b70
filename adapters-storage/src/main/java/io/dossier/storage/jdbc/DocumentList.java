package io.dossier.storage.jdbc;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.port.Documents.DocumentPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Pages of the list: from each range as many rows as the page could take, in the order of its
 * index, put together by one statement; and a count that stops at its cap.
 */
final class DocumentList {
  private final Sql sql;
  private final DocumentRanges ranges;
  private final DocumentCount count;

  DocumentList(Sql sql, SearchIndex index) {
    this.sql = sql;
    this.ranges = new DocumentRanges(sql, index);
    this.count = new DocumentCount(sql);
  }

  DocumentPage page(DocumentQuery query, Sql.Row<Document> row) {
    Optional<Cursor> cursor = query.cursor().map(text -> Cursor.parse(text, query.sort()));
    List<DocumentRange> found = ranges.of(query);
    List<Document> rows = found.isEmpty() ? List.of() : rows(query, cursor, found, row);
    boolean more = rows.size() > query.limit();
    List<Document> shown = more ? rows.subList(0, query.limit()) : rows;
    Optional<String> next =
        more
            ? Optional.of(Cursor.of(shown.get(shown.size() - 1), query.sort()).text())
            : Optional.empty();
    int total = count.of(found);
    return new DocumentPage(
        List.copyOf(shown),
        Math.min(total, DocumentPage.COUNTED),
        total > DocumentPage.COUNTED,
        next);
  }

  private List<Document> rows(
      DocumentQuery query,
      Optional<Cursor> cursor,
      List<DocumentRange> found,
      Sql.Row<Document> row) {
    List<Object> parameters = new ArrayList<>();
    String statement =
        found.stream()
            .map(range -> "(" + part(query, cursor, range, parameters) + ")")
            .collect(Collectors.joining(" union all "));
    parameters.add(query.limit() + 1);
    parameters.add(query.offset());
    return sql.query(
        "select * from (" + statement + ") u" + order(query.sort()) + " limit ? offset ?",
        row,
        parameters.toArray());
  }

  private static String part(
      DocumentQuery query, Optional<Cursor> cursor, DocumentRange range, List<Object> parameters) {
    boolean byConfidence = query.sort() == Sort.LEAST_CONFIDENT_FIRST;
    String direction = query.sort() == Sort.NEWEST_FIRST ? " desc" : "";
    String key = byConfidence ? "d.confidence" : range.time();
    parameters.addAll(range.parameters());
    String where = range.where();
    if (cursor.isPresent()) {
      where +=
          " and (" + key + ", " + range.id() + ") " + (direction.isEmpty() ? ">" : "<") + " (?, ?)";
      parameters.add(cursor.get().key(query.sort()));
      parameters.add(cursor.get().id());
    }
    List<String> columns =
        byConfidence
            ? new ArrayList<>(range.lead().subList(0, Math.min(1, range.lead().size())))
            : new ArrayList<>(range.lead());
    columns.add(key);
    columns.add(range.id());
    parameters.add(query.limit() + 1 + query.offset());
    return "select d.* from "
        + range.from()
        + " where "
        + where
        + columns.stream()
            .map(column -> column + direction)
            .collect(Collectors.joining(", ", " order by ", " limit ?"));
  }

  private static String order(Sort sort) {
    return switch (sort) {
      case OLDEST_FIRST -> " order by created_at, id";
      case NEWEST_FIRST -> " order by created_at desc, id desc";
      case LEAST_CONFIDENT_FIRST -> " order by confidence, id";
    };
  }
}
