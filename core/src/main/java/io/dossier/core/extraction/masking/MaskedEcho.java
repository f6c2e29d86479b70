package io.dossier.core.extraction.masking;

import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.shared.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a correction back the numbers that its sender was not shown: where it holds a number as it
 * is shown of the corrected field, the number itself is meant. What was sent in full, or masked but
 * not from this field, stays as it was sent.
 */
public final class MaskedEcho {
  /**
   * A number that is not shown.
   *
   * @param row of a list's item, from 0; 0 of what is no list
   * @param column of a table; empty elsewhere
   */
  private record Unseen(int row, String column, String shown, Object meant) {}

  private final List<Unseen> numbers;
  private final int rows;

  private MaskedEcho(List<Unseen> numbers, int rows) {
    this.numbers = List.copyOf(numbers);
    this.rows = rows;
  }

  /**
   * @param result what the correction is put over
   * @throws Failure CALLER, naming the place, where a masked number may stand for one or another
   */
  public static Correction resolved(Correction correction, ExtractionResult result) {
    Map<String, Optional<Object>> values = new HashMap<>();
    correction
        .values()
        .forEach(
            (name, given) ->
                values.put(
                    name,
                    Optional.ofNullable(result.fields().get(name))
                        .map(FieldValue::value)
                        .map(kept -> given.map(sent -> of(name, kept, result).value(name, sent)))
                        .orElse(given)));
    return new Correction(values);
  }

  /** Whatever the organization masked when the value was shown. */
  private static MaskedEcho of(String field, Value kept, ExtractionResult result) {
    List<Unseen> numbers = new ArrayList<>();
    for (Set<MaskedKind> kinds :
        List.of(
            Set.<MaskedKind>of(),
            Set.of(MaskedKind.NIK),
            Set.of(MaskedKind.ACCOUNT_NUMBER),
            Set.of(MaskedKind.values()))) {
      Masking masking = Masking.of(new MaskingPolicy(kinds), List.of(result));
      List<Value> items = kept instanceof Value.Items list ? list.items() : List.of(kept);
      for (int row = 0; row < items.size(); row++) {
        numbers.addAll(unseen(masking, field, row, items.get(row)));
      }
    }
    return new MaskedEcho(
        numbers.stream().distinct().toList(),
        kept instanceof Value.Items list ? list.items().size() : 1);
  }

  private static List<Unseen> unseen(Masking masking, String field, int row, Value item) {
    List<Unseen> unseen = new ArrayList<>();
    if (item instanceof Value.Row cells) {
      cells
          .columns()
          .forEach((column, cell) -> unseen.addAll(unseen(masking, column, column, row, cell)));
    } else {
      unseen.addAll(unseen(masking, field, "", row, item));
    }
    return unseen;
  }

  private static List<Unseen> unseen(
      Masking masking, String field, String column, int row, Value cell) {
    if (!(masking.value(field, cell) instanceof Value.Text shown) || shown.equals(cell)) {
      return List.of();
    }
    if (!(cell instanceof Value.Text kept)) {
      Object meant = cell instanceof Value.Number number ? number.number() : shown.text();
      return List.of(new Unseen(row, column, shown.text(), meant));
    }
    Stream<Unseen> whole = Stream.of(new Unseen(row, column, shown.text(), kept.text()));
    Stream<Unseen> parts =
        masking.numbers(kept.text()).stream()
            .map(
                number ->
                    new Unseen(
                        row,
                        column,
                        shown.text().substring(number.from(), number.to()),
                        kept.text().substring(number.from(), number.to())));
    return Stream.concat(whole, parts).toList();
  }

  private Object value(String path, Object sent) {
    if (!(sent instanceof List<?> list)) {
      return item(path, 0, rows == 1, sent);
    }
    List<Object> items = new ArrayList<>();
    for (int row = 0; row < list.size(); row++) {
      items.add(item(path + "[" + row + "]", row, rows == list.size(), list.get(row)));
    }
    return items;
  }

  private Object item(String path, int row, boolean sameRows, Object sent) {
    if (!(sent instanceof Map<?, ?> cells)) {
      return cell(path, new At(row, "", sameRows), sent);
    }
    Map<Object, Object> resolved = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) ->
            resolved.put(
                column,
                cell(path + "." + column, new At(row, String.valueOf(column), sameRows), cell)));
    return resolved;
  }

  /**
   * @param sameRows whether as many rows were sent as there are, so that each may be taken for the
   *     one in its place
   */
  private record At(int row, String column, boolean sameRows) {}

  private Object cell(String path, At at, Object sent) {
    if (!(sent instanceof String text)) {
      return sent;
    }
    Optional<Object> whole = meant(path, at, text);
    if (whole.isPresent()) {
      return whole.get();
    }
    String resolved = text;
    for (String shown : shown(at)) {
      if (resolved.contains(shown)) {
        resolved = resolved.replace(shown, String.valueOf(meant(path, at, shown).orElse(shown)));
      }
    }
    return resolved;
  }

  /** What is shown in such a place, the longest first. */
  private List<String> shown(At at) {
    return numbers.stream()
        .filter(number -> number.column().equals(at.column()))
        .map(Unseen::shown)
        .distinct()
        .sorted((a, b) -> b.length() - a.length())
        .toList();
  }

  private Optional<Object> meant(String path, At at, String shown) {
    List<Unseen> likely =
        numbers.stream()
            .filter(number -> number.column().equals(at.column()) && number.shown().equals(shown))
            .toList();
    Set<Object> all = likely.stream().map(Unseen::meant).collect(Collectors.toSet());
    Set<Object> here =
        likely.stream()
            .filter(number -> at.sameRows() && number.row() == at.row())
            .map(Unseen::meant)
            .collect(Collectors.toSet());
    Set<Object> chosen = all.size() == 1 ? all : here;
    if (!all.isEmpty() && chosen.size() != 1) {
      throw Failure.invalid(
          "fields." + path, "its masked number may be one of several: send it in full");
    }
    return chosen.stream().findFirst();
  }
}
