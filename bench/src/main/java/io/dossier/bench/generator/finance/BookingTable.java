package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A statement's movements as columns and rows, and what they show. */
final class BookingTable {
  /** How money that comes is told from money that goes. */
  enum Way {
    TWO_COLUMNS,
    /** A minus, and sometimes a plus, before the amount. */
    SIGN,
    /** The sign behind the amount. */
    SIGN_BEHIND,
    /** The mark behind the amount, on movements out alone or on all. */
    MARK,
    MARK_COLUMN
  }

  /** Which balances are printed. */
  enum Balances {
    ALL,
    LAST_OF_DAY,
    NONE
  }

  private final Dice dice;
  private final Statement statement;
  private final StatementWording words;
  private final DateStyle dates;
  private final MoneyStyle money;
  private final Way way;
  private final Balances balances;
  private final boolean valueDates;
  private final boolean references;
  private final boolean numbered;
  private final boolean openingRow;
  private final boolean bothMarked;
  private final String nothing;

  /**
   * @param wide whether there is room for columns that nobody asks for
   */
  BookingTable(
      Dice dice,
      Statement statement,
      StatementWording words,
      DateStyle dates,
      MoneyStyle money,
      boolean wide) {
    this.dice = dice;
    this.statement = statement;
    this.words = words;
    this.dates = dates;
    this.money = money;
    this.way = way(dice, statement.account().country());
    this.balances =
        dice.pick(
            Balances.ALL,
            Balances.ALL,
            Balances.ALL,
            statement.account().country() == Country.INDIA ? Balances.ALL : Balances.LAST_OF_DAY,
            statement.account().country() == Country.GERMANY ? Balances.NONE : Balances.ALL);
    this.valueDates = wide && dice.chance(0.6);
    this.references = dice.chance(wide ? 0.8 : 0.25);
    this.numbered = dice.chance(0.2);
    this.openingRow = dice.chance(0.35);
    this.bothMarked = dice.chance(0.5);
    this.nothing = dice.pick("", "", "", "-", money.print(0));
  }

  private static Way way(Dice dice, Country country) {
    return switch (country) {
      case INDONESIA ->
          dice.pick(
              Way.TWO_COLUMNS, Way.TWO_COLUMNS, Way.SIGN, Way.MARK, Way.MARK, Way.MARK_COLUMN);
      case INDIA ->
          dice.pick(Way.TWO_COLUMNS, Way.TWO_COLUMNS, Way.TWO_COLUMNS, Way.MARK, Way.MARK_COLUMN);
      case ENGLISH -> dice.pick(Way.TWO_COLUMNS, Way.TWO_COLUMNS, Way.SIGN);
      case MALAYSIA -> dice.pick(Way.TWO_COLUMNS, Way.SIGN_BEHIND, Way.SIGN_BEHIND);
      case GERMANY -> dice.pick(Way.SIGN, Way.SIGN_BEHIND, Way.TWO_COLUMNS, Way.MARK);
    };
  }

  /** Whether a row before the first shows the opening balance. */
  boolean showsOpening() {
    return openingRow && balances != Balances.NONE;
  }

  List<Column> columns() {
    StatementWording.Head head = words.head();
    List<Column> columns = new ArrayList<>();
    if (numbered) {
      columns.add(Column.middle("No", 4));
    }
    columns.add(Column.left(head.date(), 11));
    if (valueDates) {
      columns.add(Column.left(head.valueDate(), 11));
    }
    columns.add(Column.left(head.text(), 34));
    if (references) {
      columns.add(Column.middle(head.reference(), 11));
    }
    if (way == Way.TWO_COLUMNS) {
      columns.add(Column.right(head.debit(), 15));
      columns.add(Column.right(head.credit(), 15));
    } else {
      columns.add(Column.right(head.amount(), 17));
    }
    if (way == Way.MARK_COLUMN) {
      columns.add(Column.middle(head.mark(), 7));
    }
    if (balances != Balances.NONE) {
      columns.add(Column.right(head.balance(), 16));
    }
    return columns;
  }

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    if (showsOpening()) {
      List<String> row = new ArrayList<>(columns().stream().map(column -> "").toList());
      int text = (numbered ? 1 : 0) + (valueDates ? 2 : 1);
      row.set(text, words.opening());
      row.set(row.size() - 1, money.print(statement.opening()));
      if (dice.chance(0.5)) {
        row.set(numbered ? 1 : 0, dates.print(statement.from()));
      }
      rows.add(row);
    }
    for (int i = 0; i < statement.bookings().size(); i++) {
      rows.add(row(i));
    }
    return rows;
  }

  private List<String> row(int index) {
    Booking booking = statement.bookings().get(index);
    List<String> row = new ArrayList<>();
    if (numbered) {
      row.add("" + (index + 1));
    }
    row.add(dates.print(booking.day()));
    if (valueDates) {
      row.add(dates.print(booking.day()));
    }
    row.add(booking.text());
    if (references) {
      row.add(booking.reference());
    }
    BigDecimal size = booking.amount().abs();
    String printed = money.print(size);
    switch (way) {
      case TWO_COLUMNS -> {
        row.add(booking.isDebit() ? printed : nothing);
        row.add(booking.isDebit() ? nothing : printed);
      }
      case SIGN -> row.add((booking.isDebit() ? "-" : bothMarked ? "+" : "") + printed);
      case SIGN_BEHIND -> row.add(printed + (booking.isDebit() ? "-" : bothMarked ? "+" : ""));
      case MARK ->
          row.add(
              printed
                  + (booking.isDebit()
                      ? " " + words.marks()[0]
                      : bothMarked ? " " + words.marks()[1] : ""));
      case MARK_COLUMN -> {
        row.add(printed);
        row.add(words.marks()[booking.isDebit() ? 0 : 1]);
      }
    }
    if (balances != Balances.NONE) {
      row.add(printsBalance(index) ? money.print(booking.balance()) : "");
    }
    return row;
  }

  private boolean printsBalance(int index) {
    List<Booking> bookings = statement.bookings();
    return balances == Balances.ALL
        || balances == Balances.LAST_OF_DAY
            && (index + 1 == bookings.size()
                || !bookings.get(index + 1).day().equals(bookings.get(index).day()));
  }

  List<Truth> truth() {
    List<Truth> rows = new ArrayList<>();
    for (int i = 0; i < statement.bookings().size(); i++) {
      Booking booking = statement.bookings().get(i);
      rows.add(printsBalance(i) ? booking.truth() : booking.withoutBalance());
    }
    return rows;
  }
}
