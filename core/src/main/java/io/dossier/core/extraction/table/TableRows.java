package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a table: under a head with at least two of its columns, each segment belongs to the
 * column it stands under; a row begins where its key columns are filled, and rows that hold text
 * alone go on with the one above. A second table on the page that has other columns of the same
 * rows, as a family card has, adds them row by row.
 *
 * @param name of the field
 * @param columns in the order of the row
 * @param keys names of columns of which one at least begins a row
 * @param ends labels whose row is the table's end
 */
public record TableRows(String name, List<Column> columns, Set<String> keys, Set<String> ends)
    implements RowsSource {
  private static final int MOST_ROWS = 2000;
  private static final Pattern DEBIT = Pattern.compile("^\\s*(?:DB|DR|D)\\b");

  /** Columns are numbered below their heads, rows at their left. */
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");

  private static final Pattern BRACKETED = Pattern.compile("\\([\\dIl]{1,2}\\)");

  private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Punct}–—]*");
  private static final Pattern ROW_NUMBER =
      Pattern.compile("^\\(?\\d{1,3}[.)]?(?:\\s+(?=\\p{L})|$)");

  /** Of a line's height: a wider gap ends the table. */
  private static final double GAP = 6;

  public TableRows {
    columns = List.copyOf(columns);
    keys = Set.copyOf(keys);
    ends = Set.copyOf(ends);
  }

  @Override
  public Optional<FieldValue> in(MarkedText text) {
    List<Header> headers = Header.in(text, columns);
    List<RowBuilder> rows = new ArrayList<>();
    Optional<Header> first = Optional.empty();
    for (int i = 0; i < headers.size(); i++) {
      Header header = headers.get(i);
      int to = i + 1 < headers.size() ? headers.get(i + 1).first() : text.layout().rows().size();
      List<RowBuilder> body = body(header, to, text);
      if (body.isEmpty()) {
        continue;
      }
      boolean more =
          first.isPresent()
              && !first
                  .get()
                  .columns()
                  .keySet()
                  .containsAll(
                      header.columns().keySet().stream()
                          .filter(column -> keys.contains(column.name()))
                          .toList());
      if (first.isPresent() && more && !sharesKeys(first.get(), header)) {
        join(rows, body);
      } else {
        rows.addAll(body);
        first = first.or(() -> Optional.of(header));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(value(rows));
  }

  private boolean sharesKeys(Header one, Header other) {
    return one.columns().keySet().stream()
        .filter(column -> keys.contains(column.name()))
        .anyMatch(column -> other.columns().containsKey(column));
  }

  private static void join(List<RowBuilder> rows, List<RowBuilder> more) {
    for (int i = 0; i < Math.min(rows.size(), more.size()); i++) {
      rows.get(i).takeFrom(more.get(i));
    }
  }

  private List<RowBuilder> body(Header header, int to, MarkedText text) {
    List<RowBuilder> body = new ArrayList<>();
    List<Row> rows = text.layout().rows();
    double bottom = rows.get(header.last()).box().bottom();
    int page = rows.get(header.last()).page();
    boolean keyed = header.columns().keySet().stream().anyMatch(c -> keys.contains(c.name()));
    for (int i = header.last() + 1; i < to && body.size() < MOST_ROWS; i++) {
      Row row = rows.get(i);
      if (row.page() == page && row.box().y() - bottom > GAP * text.layout().lineHeight()) {
        break;
      }
      if (ended(row, text)) {
        if (!body.isEmpty()) {
          break;
        }
        continue;
      }
      bottom = row.box().bottom();
      page = row.page();
      if (row.segments().stream().allMatch(s -> COLUMN_NUMBER.matcher(s.text()).matches())) {
        continue;
      }
      RowBuilder built = cells(header, row);
      boolean begins = keyed ? built.hasOneOf(keys) : !built.isEmpty();
      if (begins) {
        body.add(built);
      } else if (!body.isEmpty()) {
        body.get(body.size() - 1).goOn(built);
      }
    }
    return body;
  }

  private boolean ended(Row row, MarkedText text) {
    return row.segments().stream()
        .flatMap(segment -> text.labels(segment).stream())
        .anyMatch(hit -> ends.contains(hit.name()) && hit.span().from() == 0);
  }

  private static RowBuilder cells(Header header, Row row) {
    RowBuilder built = new RowBuilder();
    for (Segment segment : row.segments()) {
      boolean numbers =
          segment.column() == 0
              && row.segments().size() > 1
              && ROW_NUMBER.matcher(segment.text()).matches();
      if (numbers || BRACKETED.matcher(segment.text()).matches()) {
        continue;
      }
      List<Match> amounts = CellNumbers.in(segment);
      boolean numbersAlone =
          amounts.size() > 1
              && amounts.stream().mapToInt(m -> m.span().text().length()).sum() + amounts.size()
                  >= segment.text().replaceAll("[^\\d.,]", "").length();
      if (numbersAlone && segment.text().chars().noneMatch(Character::isLetter)) {
        amounts.forEach(
            match ->
                header
                    .over(match.span().box())
                    .ifPresent(column -> built.put(column, match.value(), match.span())));
        continue;
      }
      if (header.across(segment.box()) > 1) {
        words(header, segment, built);
      } else {
        header
            .over(place(segment, amounts))
            .ifPresent(column -> cell(built, column, segment, amounts));
      }
    }
    return built;
  }

  /** Where a cell stands; a unit behind a number may reach under the next heading. */
  private static PageBox place(Segment segment, List<Match> amounts) {
    boolean measured = amounts.size() == 1 && amounts.get(0).traits().contains("measured");
    return measured ? amounts.get(0).span().box() : segment.box();
  }

  /** Of text that engines glued over several columns each word goes to its own. */
  private static void words(Header header, Segment segment, RowBuilder built) {
    for (int i = 0; i < segment.words().size(); i++) {
      int from = segment.starts().get(i);
      Span word = segment.span(from, from + segment.words().get(i).text().length());
      header
          .over(word.box())
          .filter(column -> column.kind() == Kind.STRING)
          .filter(column -> !NOTHING.matcher(word.text()).matches())
          .ifPresent(column -> built.put(column, new Value.Text(word.text()), word));
    }
    for (Match match : CellNumbers.in(segment)) {
      header
          .over(match.span().box())
          .filter(column -> column.kind() == Kind.NUMBER)
          .ifPresent(column -> built.put(column, signed(match, segment), match.span()));
    }
    for (Match match : new Dates().in(segment)) {
      header
          .over(match.span().box())
          .filter(column -> column.kind() == Kind.DATE)
          .ifPresent(column -> built.put(column, match.value(), match.span()));
    }
  }

  private static void cell(RowBuilder built, Column column, Segment segment, List<Match> amounts) {
    if (column.kind() == Kind.NUMBER) {
      if (!amounts.isEmpty()) {
        Match match = amounts.get(amounts.size() - 1);
        built.put(column, signed(match, segment), match.span());
      }
    } else if (column.kind() == Kind.DATE) {
      new Dates()
          .in(segment).stream()
              .findFirst()
              .ifPresent(match -> built.put(column, match.value(), match.span()));
    } else {
      Matcher number = ROW_NUMBER.matcher(segment.text());
      int from = segment.column() == 0 && number.find() ? number.end() : 0;
      if (from < segment.text().length()) {
        Span span = segment.span(from, segment.text().length());
        if (!NOTHING.matcher(span.text()).matches()) {
          built.put(column, new Value.Text(span.text()), span);
        }
      }
    }
  }

  /** Negative where the mark of a debit stands behind it. */
  private static Value signed(Match match, Segment segment) {
    boolean debit = DEBIT.matcher(segment.text().substring(match.span().to())).find();
    return debit && match.value() instanceof Value.Number number && number.number().signum() > 0
        ? new Value.Number(number.number().negate())
        : match.value();
  }

  private FieldValue value(List<RowBuilder> rows) {
    List<Value> items = new ArrayList<>();
    PageBox box = rows.get(0).box();
    int page = rows.get(0).page();
    double legibility = 0;
    double filled = 0;
    boolean layer = true;
    for (RowBuilder row : rows) {
      items.add(new Value.Row(row.values()));
      legibility += row.legibility() / rows.size();
      filled += row.values().size() / (double) Math.max(1, widest(rows)) / rows.size();
      if (row.page() == page) {
        box = box.union(row.box());
      }
      layer &= row.source() == TextSource.TEXT_LAYER;
    }
    return new FieldValue(
        new Value.Items(items),
        new Confidence(Math.sqrt(legibility) * Math.min(1, filled)),
        Provenance.read(layer ? Provenance.Source.TEXT_LAYER : Provenance.Source.OCR, page, box));
  }

  private static int widest(List<RowBuilder> rows) {
    return rows.stream().map(RowBuilder::values).mapToInt(Map::size).max().orElse(1);
  }
}
