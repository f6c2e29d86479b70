package io.dossier.core.flow;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.shared.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Types and fields in the words of the flows API: a type in capitals, a field in snake case, but
 * for what {@code flow.names} calls otherwise. There a line {@code type CODE NAME} is followed by
 * lines {@code NAME FIELD...}: what a field is called, and of which it is made, in their order; a
 * column of a table as {@code FIELD.COLUMN}, and after a minus a field whose number is {@linkplain
 * Unnumbered left out}.
 */
public final class FlowNames {
  private static final String LEFT_OUT = "-";
  private static final FlowNames SHIPPED =
      new FlowNames(DataFile.lines(FlowNames.class, "flow.names"));

  private final Map<DocumentType, Names> types = new EnumMap<>(DocumentType.class);

  /**
   * @param sources what a field is made of, by its name in flows
   */
  private record Names(String type, Map<String, List<String>> sources) {}

  private FlowNames(List<String> lines) {
    for (DocumentType type : DocumentType.values()) {
      types.put(type, new Names(type.name(), new LinkedHashMap<>()));
    }
    DocumentType current = DocumentType.OTHER;
    for (String line : lines) {
      String[] words = line.strip().split("\\s+");
      if (words[0].equals("type")) {
        current = DocumentType.ofCode(words[1]).orElseThrow();
        types.put(current, new Names(words[2], new LinkedHashMap<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        names(current).sources().put(words[0], List.of(Arrays.copyOfRange(words, 1, words.length)));
      }
    }
    types.forEach((type, names) -> addTheRest(type, names.sources()));
  }

  public static FlowNames shipped() {
    return SHIPPED;
  }

  private static void addTheRest(DocumentType type, Map<String, List<String>> sources) {
    Set<String> taken = sources.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    type.fields().stream()
        .map(FieldDefinition::name)
        .filter(name -> !taken.contains(name))
        .forEach(name -> sources.put(snake(name), List.of(name)));
  }

  private static String snake(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  public String type(DocumentType type) {
    return names(type).type();
  }

  public Optional<DocumentType> typeNamed(String name) {
    return types.entrySet().stream()
        .filter(entry -> entry.getValue().type().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The names of a type's fields. */
  public Set<String> fields(DocumentType type) {
    return new LinkedHashSet<>(names(type).sources().keySet());
  }

  /** What was found of a document, by the names of flows and in their order. */
  public Map<String, FlowField> found(DocumentType type, Map<String, FieldValue> fields) {
    Map<String, FlowField> found = new LinkedHashMap<>();
    names(type)
        .sources()
        .forEach(
            (name, sources) -> field(sources, fields).ifPresent(field -> found.put(name, field)));
    return found;
  }

  private static Optional<FlowField> field(List<String> sources, Map<String, FieldValue> fields) {
    Optional<FlowField> field =
        made(sources.stream().filter(source -> !source.startsWith(LEFT_OUT)).toList(), fields);
    for (String source : sources) {
      Optional<FieldValue> number =
          source.startsWith(LEFT_OUT)
              ? Optional.ofNullable(fields.get(source.substring(LEFT_OUT.length())))
              : Optional.empty();
      field =
          field.map(
              whole ->
                  number
                      .map(left -> Unnumbered.of(whole, FlowField.text(left.value())))
                      .orElse(whole));
    }
    return field;
  }

  private static Optional<FlowField> made(List<String> sources, Map<String, FieldValue> fields) {
    List<FlowField> parts = new ArrayList<>();
    for (String source : sources) {
      int dot = source.indexOf('.');
      FieldValue value = fields.get(dot < 0 ? source : source.substring(0, dot));
      if (value != null) {
        part(value, dot < 0 ? Optional.empty() : Optional.of(source.substring(dot + 1)))
            .ifPresent(parts::add);
      }
    }
    return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(joined(parts, " "));
  }

  private static Optional<FlowField> part(FieldValue value, Optional<String> column) {
    if (column.isEmpty()) {
      return Optional.of(new FlowField(named(value.value()), value.confidence()));
    }
    List<FlowField> cells =
        value.value() instanceof Value.Items rows
            ? rows.items().stream()
                .filter(Value.Row.class::isInstance)
                .map(row -> ((Value.Row) row).columns().get(column.get()))
                .filter(Objects::nonNull)
                .map(cell -> new FlowField(cell, value.confidence()))
                .toList()
            : List.of();
    return cells.isEmpty() ? Optional.empty() : Optional.of(joined(cells, "; "));
  }

  /** The same with the names of columns and parts in snake case. */
  private static Value named(Value value) {
    if (value instanceof Value.Items items) {
      return new Value.Items(items.items().stream().map(FlowNames::named).toList());
    }
    if (value instanceof Value.Row row) {
      Map<String, Value> columns = new HashMap<>();
      row.columns().forEach((name, column) -> columns.put(snake(name), named(column)));
      return new Value.Row(columns);
    }
    return value;
  }

  private static FlowField joined(Collection<FlowField> parts, String between) {
    return new FlowField(
        new Value.Text(parts.stream().map(FlowField::text).collect(Collectors.joining(between))),
        parts.stream().map(FlowField::confidence).min(Confidence::compareTo).orElseThrow());
  }

  private Names names(DocumentType type) {
    return Optional.ofNullable(types.get(type)).orElseThrow();
  }
}
