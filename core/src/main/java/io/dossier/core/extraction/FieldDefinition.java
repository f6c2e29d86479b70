package io.dossier.core.extraction;

import java.util.List;

/**
 * A field that a type of document has.
 *
 * @param name as on the wire
 * @param required whether a document of the type is incomplete without it
 * @param values for {@link Kind#ENUM}: what it may be
 * @param items for {@link Kind#ARRAY}: the columns of a row; empty when the items are plain texts.
 *     For {@link Kind#OBJECT}: its parts
 */
public record FieldDefinition(
    String name, Kind kind, boolean required, List<String> values, List<FieldDefinition> items) {
  public FieldDefinition {
    values = List.copyOf(values);
    items = List.copyOf(items);
  }

  /** What a field's value is. */
  public enum Kind {
    STRING,
    DATE,
    NUMBER,
    ENUM,
    ARRAY,
    /** One value of several named parts; held as a {@link Value.Row}. */
    OBJECT;

    /** Whether it is made of other values. */
    public boolean compound() {
      return this == ARRAY || this == OBJECT;
    }
  }

  public static FieldDefinition required(String name, Kind kind) {
    return new FieldDefinition(name, kind, true, List.of(), List.of());
  }

  public static FieldDefinition optional(String name, Kind kind) {
    return new FieldDefinition(name, kind, false, List.of(), List.of());
  }

  public static FieldDefinition oneOf(String name, String... values) {
    return new FieldDefinition(name, Kind.ENUM, false, List.of(values), List.of());
  }

  /** A value of several named parts. */
  public static FieldDefinition object(String name, FieldDefinition... parts) {
    return new FieldDefinition(name, Kind.OBJECT, false, List.of(), List.of(parts));
  }

  public static FieldDefinition rows(String name, FieldDefinition... columns) {
    return new FieldDefinition(name, Kind.ARRAY, false, List.of(), List.of(columns));
  }
}
