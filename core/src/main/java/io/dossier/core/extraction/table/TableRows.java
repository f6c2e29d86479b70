package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.WholeField;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
 * @param passed labels whose row is none of the table's, such as a balance brought forward
 * @param period labels of the time that days printed without their year fall into
 * @param orders of headings, where a regulation prescribes them
 * @param product which of the columns is how often another goes into a third
 */
public record TableRows(
    String name,
    List<Column> columns,
    Set<String> keys,
    Set<String> ends,
    Set<String> passed,
    Set<String> period,
    List<HeadOrder> orders,
    Optional<RowProduct> product)
    implements WholeField {
  private static final Dates DATES = new Dates();
  private static final int MOST_ROWS = 2000;

  /** Columns are numbered below their heads, rows at their left. */
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?\\W?");

  /** Most of a row's segments in brackets are numbers of columns, wherever it stands. */
  private static final Pattern BRACKETED = Pattern.compile("\\(\\d{1,2}\\)?\\W?|\\d{1,2}\\)\\W?");

  /** No number of a column is longer, however it was read. */
  private static final int NUMBER_LENGTH = 4;

  private static final int LEAST_NUMBERS = 3;

  /** A row of so many columns fills more than one. */
  private static final int WIDE = 5;

  /** Of a line's height: a wider gap ends the table. */
  private static final double GAP = 6;

  /** Of a line's height: a line of text further below a row does not go on with it. */
  private static final double NEAR = 1.1;

  public TableRows {
    columns = List.copyOf(columns);
    keys = Set.copyOf(keys);
    ends = Set.copyOf(ends);
    passed = Set.copyOf(passed);
    period = Set.copyOf(period);
    orders = List.copyOf(orders);
  }

  @Override
  public Optional<FieldValue> in(MarkedText text) {
    List<Header> headers =
        keyed(
            PageHeads.put(
                heads(text).stream()
                    .map(header -> HeadOrder.applied(orders, header, text, columns))
                    .map(header -> MisreadHeads.put(header, text, columns))
                    .map(header -> ColumnNumbers.put(header, orders, text, columns))
                    .toList(),
                text),
            text);
    TableTime time = TableTime.of(text, period);
    List<RowBuilder> rows = new ArrayList<>();
    Optional<Header> first = Optional.empty();
    for (int i = 0; i < headers.size(); i++) {
      Header header = headers.get(i);
      int to = i + 1 < headers.size() ? headers.get(i + 1).first() : text.layout().rows().size();
      List<RowBuilder> body = body(header, to, text, time);
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
    columns.stream()
        .filter(column -> column.kind() == Kind.DATE)
        .map(Column::name)
        .distinct()
        .forEach(column -> DayOrder.mend(rows, column, time));
    return rows.isEmpty() ? Optional.empty() : Optional.of(value(rows));
  }

  private List<Header> heads(MarkedText text) {
    List<Header> heads = Header.in(text, columns);
    List<Header> some = heads.isEmpty() ? Header.withOneHeading(text, columns) : heads;
    return some.isEmpty() ? UnreadHeads.in(text, columns) : some;
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

  /**
   * Those with a key column; where none has one, those whose days are under a head that was not
   * read; and where there are none such either, all.
   */
  private List<Header> keyed(List<Header> headers, MarkedText text) {
    List<Header> read = headers.stream().filter(this::hasKey).toList();
    if (!read.isEmpty()) {
      return read;
    }
    List<Header> dated = DayHeads.put(headers, text, columns);
    List<Header> found = dated.stream().filter(this::hasKey).toList();
    return found.isEmpty() ? dated : found;
  }

  private boolean hasKey(Header header) {
    return header.columns().keySet().stream().anyMatch(column -> keys.contains(column.name()));
  }

  /**
   * A row that may belong to a table.
   *
   * @param near whether it stands close below the one before
   */
  private record Placed(Row row, boolean near) {}

  private List<RowBuilder> body(Header head, int to, MarkedText text, TableTime time) {
    List<Placed> region = region(head, to, text);
    List<Row> below = region.stream().map(Placed::row).toList();
    Header marked = MarkHeads.put(head, below, columns);
    Header numbered = NumberHeads.put(marked, below, columns);
    Header header = TextHeads.put(numbered, below, columns);
    Cells cells = new Cells(header, below, text, time.latest());
    boolean keyed = hasKey(header);
    List<RowBuilder> body = new ArrayList<>();
    for (Placed placed : region) {
      RowBuilder built = cells.of(placed.row());
      boolean begins =
          keyed
              ? built.hasOneOf(keys) || built.hasBlurredDay(keys) || lacksDay(built, header)
              : !built.isEmpty();
      boolean wrapped = begins && placed.near() && !body.isEmpty() && isWrapped(built, header);
      if (begins && !wrapped && body.size() < MOST_ROWS) {
        body.add(built);
      } else if ((!begins || wrapped)
          && !body.isEmpty()
          && placed.near()
          && !labelled(placed.row(), text)
          && !cells.numbered(placed.row())) {
        body.get(body.size() - 1).goOn(built);
      }
    }
    product.ifPresent(each -> body.forEach(row -> each.fill(row, header)));
    return body;
  }

  /** One text of a wide table, close below a row: it goes on there, though it begins other rows. */
  private static boolean isWrapped(RowBuilder built, Header header) {
    return header.columns().size() >= WIDE
        && built.values().size() == 1
        && built.values().values().stream().allMatch(Value.Text.class::isInstance);
  }

  /** A recognized row whose day was not seen, told by all of its amounts. */
  private boolean lacksDay(RowBuilder built, Header header) {
    Set<String> amounts =
        header.columns().keySet().stream()
            .filter(column -> column.kind() == Kind.NUMBER)
            .map(Column::name)
            .collect(Collectors.toSet());
    return amounts.size() > 1
        && header.columns().keySet().stream()
            .anyMatch(column -> column.kind() == Kind.DATE && keys.contains(column.name()))
        && built.hasAll(amounts)
        && built.source() == TextSource.OCR;
  }

  /** A label with its value stands below the table, and goes on with none of its rows. */
  private static boolean labelled(Row row, MarkedText text) {
    return row.segments().size() > 1
        && text.labels(row.segments().get(0)).stream().anyMatch(hit -> hit.span().from() == 0);
  }

  /** The rows below a head up to the table's end. */
  private List<Placed> region(Header header, int to, MarkedText text) {
    List<Placed> region = new ArrayList<>();
    List<Row> rows = text.layout().rows();
    double bottom = header.bottom(rows);
    int page = header.page(rows);
    int nextPage = to < rows.size() ? rows.get(to).page() : Integer.MAX_VALUE;
    for (int i = header.last() + 1; i < to; i++) {
      Row row = rows.get(i);
      double gap = (row.box().y() - bottom) / text.layout().lineHeight();
      boolean samePage = row.page() == page;
      boolean aboveNextHead = !samePage && row.page() == nextPage;
      if (aboveNextHead || samePage && gap > GAP) {
        break;
      }
      if (begins(row, ends, text)) {
        if (!region.isEmpty()) {
          break;
        }
        continue;
      }
      bottom = row.box().bottom();
      page = row.page();
      if (!begins(row, passed, text)
          && !numbersColumns(row, region.isEmpty())
          && !(region.isEmpty() && headings(row, text))) {
        region.add(new Placed(row, samePage && gap < NEAR));
      }
    }
    return region;
  }

  /** Headings whose neighbours stand a line higher. */
  private static boolean headings(Row row, MarkedText text) {
    return row.segments().stream().allMatch(segment -> text.labelOf(segment.text()).isPresent());
  }

  /** Directly below the head half of the numbers may have been read amiss. */
  private static boolean numbersColumns(Row row, boolean belowHead) {
    List<String> texts = row.segments().stream().map(Segment::text).toList();
    long numbers = texts.stream().filter(text -> COLUMN_NUMBER.matcher(text).matches()).count();
    long bracketed = texts.stream().filter(text -> BRACKETED.matcher(text).matches()).count();
    return numbers == texts.size()
        || bracketed >= LEAST_NUMBERS && 2 * bracketed > texts.size()
        || belowHead
            && 2 * numbers > texts.size()
            && texts.size() >= LEAST_NUMBERS
            && texts.stream().allMatch(text -> text.length() <= NUMBER_LENGTH);
  }

  /**
   * Whether one of its segments begins with one of the labels, or has it behind a day. Where text
   * goes on behind the label, and several numbers stand beside it, it is a row that happens to
   * begin so, such as Delivery and installation.
   */
  private static boolean begins(Row row, Set<String> labels, MarkedText text) {
    if (row.segments().stream().filter(TableRows::isNumber).count() >= LEAST_NUMBERS) {
      return row.segments().stream()
          .anyMatch(segment -> text.labelOf(segment.text()).filter(labels::contains).isPresent());
    }
    return row.segments().stream()
        .flatMap(segment -> text.labels(segment).stream())
        .filter(hit -> labels.contains(hit.name()))
        .anyMatch(hit -> hit.span().from() == 0 || behindDay(hit.span()));
  }

  private static boolean isNumber(Segment segment) {
    return !CellNumbers.in(segment).isEmpty()
        && segment.text().chars().noneMatch(Character::isLetter);
  }

  private static boolean behindDay(Span label) {
    return DATES.in(label.segment()).stream()
        .map(Match::span)
        .anyMatch(day -> day.from() == 0 && day.to() + 1 >= label.from());
  }

  private FieldValue value(List<RowBuilder> rows) {
    List<Value> items = new ArrayList<>();
    PageBox box = rows.get(0).box();
    int page = rows.get(0).page();
    double legibility = 0;
    double filled = 0;
    boolean layer = true;
    int widest = Math.max(1, widest(rows));
    for (RowBuilder row : rows) {
      items.add(new Value.Row(row.values()));
      legibility += row.legibility();
      filled += row.values().size() / (double) widest;
      if (row.page() == page) {
        box = box.union(row.box());
      }
      layer &= row.source() == TextSource.TEXT_LAYER;
    }
    return new FieldValue(
        new Value.Items(items),
        new Confidence(
            Math.sqrt(Math.min(1, legibility / rows.size())) * Math.min(1, filled / rows.size())),
        Provenance.read(layer ? Provenance.Source.TEXT_LAYER : Provenance.Source.OCR, page, box));
  }

  private static int widest(List<RowBuilder> rows) {
    return rows.stream().map(RowBuilder::values).mapToInt(Map::size).max().orElse(1);
  }
}
