package io.dossier.storage.jdbc;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.shared.Failure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * Where a page of a list ended: the sort key and the id of its last document. Shown as URL-safe
 * base 64.
 *
 * @param milliseconds of createdAt, for the sorts by time
 * @param confidence for the sort by confidence
 */
record Cursor(Sort sort, long milliseconds, double confidence, String id) {
  static Cursor of(Document last, Sort sort) {
    return new Cursor(
        sort,
        last.createdAt().toEpochMilli(),
        StateColumns.of(last.state()).confidence(),
        last.id().text());
  }

  static Cursor parse(String text, Sort sort) {
    try {
      String[] fields =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ");
      Cursor cursor =
          new Cursor(
              Sort.valueOf(fields[0]),
              Long.parseLong(fields[1]),
              Double.parseDouble(fields[2]),
              new DocumentId(fields[3]).text());
      if (cursor.sort == sort) {
        return cursor;
      }
    } catch (RuntimeException e) {
      throw Failure.invalid("cursor", "is none that a reply gave");
    }
    throw Failure.invalid("cursor", "belongs to a list of another sort");
  }

  Object key(Sort wanted) {
    return wanted == Sort.LEAST_CONFIDENT_FIRST
        ? (Object) confidence
        : Instant.ofEpochMilli(milliseconds);
  }

  String text() {
    String fields = sort.name() + " " + milliseconds + " " + confidence + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(fields.getBytes(StandardCharsets.US_ASCII));
  }
}
