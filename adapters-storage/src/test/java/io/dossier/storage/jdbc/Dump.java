package io.dossier.storage.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every column of every row of every table, as text: bytes are taken as one character each. */
final class Dump {
  private final Sql sql;

  Dump(TestDatabase database) {
    sql = database.sql();
  }

  /** The columns as {@code table.column=value}. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (String table : tables()) {
      sql.query(
          "select * from " + table,
          row -> {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              String column = row.getMetaData().getColumnName(i);
              Object value = row.getObject(i);
              String text =
                  value instanceof byte[] bytes
                      ? new String(bytes, StandardCharsets.ISO_8859_1)
                      : String.valueOf(value);
              values.add(table + "." + column + "=" + text);
            }
            return table;
          });
    }
    return values;
  }

  List<String> tables() {
    return sql
        .query(
            "select table_name from information_schema.tables where lower(table_schema) = 'public'",
            row -> row.getString(1).toLowerCase(Locale.ROOT))
        .stream()
        .filter(table -> !table.startsWith("flyway"))
        .toList();
  }
}
