package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.port.Documents.DocumentPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pages of the list: one statement for the rows, and a count that stops at its cap. */
final class DocumentList {
  private final Sql sql;
  private final SearchIndex index;

  /**
   * Organizations with more documents than are counted. Rows are never removed, so that what was
   * over the cap once stays over it.
   */
  private final Set<OrganizationId> large = ConcurrentHashMap.newKeySet();

  DocumentList(Sql sql, SearchIndex index) {
    this.sql = sql;
    this.index = index;
  }

  DocumentPage page(DocumentQuery query, Sql.Row<Document> row) {
    DocumentFilter filter = DocumentFilter.of(query, index);
    List<Object> parameters = new ArrayList<>(filter.parameters());
    String where = filter.where();
    Optional<Cursor> cursor = query.cursor().map(text -> Cursor.parse(text, query.sort()));
    if (cursor.isPresent()) {
      where += " and " + after(query.sort());
      parameters.add(cursor.get().key(query.sort()));
      parameters.add(cursor.get().id());
    }
    parameters.add(query.limit() + 1);
    parameters.add(query.offset());
    List<Document> found =
        sql.query(
            "select * from documents where " + where + order(query.sort()) + " limit ? offset ?",
            row,
            parameters.toArray());
    boolean more = found.size() > query.limit();
    List<Document> shown = more ? found.subList(0, query.limit()) : found;
    Optional<String> next =
        more
            ? Optional.of(Cursor.of(shown.get(shown.size() - 1), query.sort()).text())
            : Optional.empty();
    int total = total(query.organization(), filter);
    return new DocumentPage(
        List.copyOf(shown),
        Math.min(total, DocumentPage.COUNTED),
        total > DocumentPage.COUNTED,
        next);
  }

  private int total(OrganizationId organization, DocumentFilter filter) {
    if (filter.isEverything() && large.contains(organization)) {
      return DocumentPage.COUNTED + 1;
    }
    List<Object> parameters = new ArrayList<>(filter.parameters());
    parameters.add(DocumentPage.COUNTED + 1);
    int total =
        sql.one(
                "select count(*) from (select 1 from documents where "
                    + filter.where()
                    + " limit ?) counted",
                counted -> counted.getInt(1),
                parameters.toArray())
            .orElse(0);
    if (filter.isEverything() && total > DocumentPage.COUNTED) {
      large.add(organization);
    }
    return total;
  }

  private static String order(Sort sort) {
    return switch (sort) {
      case OLDEST_FIRST -> " order by organization, created_at, id";
      case NEWEST_FIRST -> " order by organization desc, created_at desc, id desc";
      case LEAST_CONFIDENT_FIRST -> " order by organization, confidence, id";
    };
  }

  private static String after(Sort sort) {
    return switch (sort) {
      case OLDEST_FIRST -> "(created_at, id) > (?, ?)";
      case NEWEST_FIRST -> "(created_at, id) < (?, ?)";
      case LEAST_CONFIDENT_FIRST -> "(confidence, id) > (?, ?)";
    };
  }
}
