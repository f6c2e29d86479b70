package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Filler;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What all layouts of a statement share: the account, its wording, the parts of a page. */
abstract class StatementPaper {
  final Dice dice;
  final Account account;
  private final Statement statement;
  final StatementWording words;
  private final MoneyStyle money;
  private final DateStyle dates;
  final Ink ink;
  final Color accent;
  final double margin;
  private final boolean dated;
  final Truth truth = new Truth();

  StatementPaper(Dice dice, Account account) {
    this.dice = dice;
    this.account = account;
    this.statement = Statement.of(dice, account);
    this.words = StatementWording.of(dice, account.country());
    this.money = account.country().money(dice);
    this.dates = account.country().dates(dice);
    this.ink = Inks.page(dice).sized(dice.between(7.6, 9.4));
    this.accent = Inks.accent(dice);
    this.margin = dice.between(34.0, 54.0);
    this.dated = dice.chance(0.92);
    truth.text("bank", account.bank()).text("accountNumber", account.number());
  }

  /** The document in this layout. */
  abstract Drawn drawn();

  Drawn drawn(Pages pages) {
    return new Drawn(pages.all(), truth);
  }

  void table(Pages pages, double y, boolean wide, Family family) {
    BookingTable table = new BookingTable(dice, statement, words, rowDates(), money, wide);
    Ink letters = ink.in(family).scaled(0.92);
    pages.to(y);
    Grid.any(dice, letters)
        .draw(pages, margin, pages.sheet().width() - 2 * margin, table.columns(), table.rows());
    truth.rows("transactions", table.truth());
  }

  /** Short enough for a column; sometimes without the year, which the period then tells. */
  private DateStyle rowDates() {
    boolean yearless = dated && account.country() != Country.INDIA && dice.chance(0.3);
    return yearless ? account.country().yearless(dice) : shortDates();
  }

  private DateStyle shortDates() {
    boolean wordy = dates.print(LocalDate.of(2024, 9, 28)).length() > 11;
    return wordy ? account.country().shortDates(dice) : dates;
  }

  String branchLine() {
    return account.branch().isEmpty()
        ? "www."
            + account.bank().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "")
            + ".example"
        : words.branch() + " " + account.branch();
  }

  /** What is said of the account. */
  List<Pair> pairs(boolean withHolder) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(words.number(), account.number()));
    if (withHolder && dice.chance(0.95)) {
      pairs.add(dice.chance(0.6) ? pairs.size() : 0, new Pair(words.holder(), account.holder()));
      truth.text("accountName", account.holder());
      if (dice.chance(0.5)) {
        pairs.add(new Pair(words.address(), String.join(", ", account.address())));
      }
    }
    if (!account.branch().isEmpty() && dice.chance(0.5)) {
      pairs.add(new Pair(words.branch(), account.branch()));
    }
    if (!account.code().isEmpty() && dice.chance(0.8)) {
      pairs.add(new Pair(words.code(), account.code()));
    }
    if (dice.chance(0.5)) {
      pairs.add(new Pair(words.currency(), account.country().currency()));
    }
    return pairs;
  }

  List<Pair> period() {
    List<Pair> pairs = new ArrayList<>();
    DateStyle style =
        dice.chance(0.4)
            ? DateStyle.of(dice.pick("d mmmm yyyy", "dd mmm yyyy"), account.country().language())
            : shortDates();
    if (dated) {
      pairs.add(new Pair(words.period(), period(style)));
      truth.date("periodStart", statement.from()).date("periodEnd", statement.to());
    }
    if (dice.chance(0.4)) {
      LocalDate printed = statement.to().plusDays(dice.between(1, 40));
      pairs.add(new Pair(words.printed(), style.print(printed)));
    }
    return pairs;
  }

  /** Both days; of a whole month sometimes its name, or its days before its name. */
  String period(DateStyle style) {
    LocalDate from = statement.from();
    LocalDate to = statement.to();
    String language = account.country().language();
    boolean month = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
    if (month && dice.chance(0.25)) {
      DateStyle name = DateStyle.of("mmmm yyyy", language);
      return (account.country() == Country.INDONESIA && dice.chance(0.6) ? name.inCapitals() : name)
          .print(from);
    }
    if (month && dice.chance(0.15)) {
      return "1" + words.until() + DateStyle.of("d mmmm yyyy", language).print(to);
    }
    return style.print(from) + words.until() + style.print(to);
  }

  /** Opening and closing balance, mostly with the sums of what went and came between. */
  List<Pair> sums() {
    MoneyStyle style = dice.chance(0.6) ? money : marked();
    List<Pair> sums = new ArrayList<>();
    sums.add(new Pair(words.opening(), style.print(statement.opening())));
    if (dice.chance(0.7)) {
      Pair in = new Pair(words.totalCredit(), style.print(statement.credits()));
      Pair out = new Pair(words.totalDebit(), style.print(statement.debits()));
      sums.addAll(dice.chance(0.5) ? List.of(in, out) : List.of(out, in));
    }
    sums.add(new Pair(words.closing(), style.print(statement.closing())));
    truth.number("openingBalance", statement.opening());
    truth.number("closingBalance", statement.closing());
    return sums;
  }

  private MoneyStyle marked() {
    boolean after = account.country() == Country.GERMANY;
    String mark =
        switch (account.country()) {
          case INDONESIA -> dice.pick("Rp ", "IDR ", "Rp");
          case INDIA -> dice.pick("₹ ", "Rs. ", "INR ");
          case ENGLISH -> dice.pick("£", "$");
          case MALAYSIA -> "RM ";
          case GERMANY -> dice.pick(" EUR", " €");
        };
    return new MoneyStyle(
        after ? "" : mark,
        after ? mark : "",
        money.group(),
        money.point(),
        money.decimals(),
        money.lakh());
  }

  double note(Sheet sheet, double y) {
    String text =
        account.country() == Country.INDONESIA ? Filler.indonesian(dice) : Filler.english(dice);
    return Prose.write(sheet, text, margin, y, sheet.width() - 2 * margin, ink.scaled(0.85));
  }

  Supplier<Sheet> following() {
    return following(Sheet::a4);
  }

  /** Paper with a foot, and from the second page on a head that says whose it is. */
  Supplier<Sheet> following(Supplier<Sheet> paper) {
    String foot =
        account.country() == Country.INDONESIA ? Filler.indonesian(dice) : Filler.english(dice);
    boolean footed = dice.chance(0.6);
    boolean headed = dice.chance(0.6);
    int[] page = {0};
    return () -> {
      Sheet sheet = paper.get();
      page[0]++;
      if (footed) {
        sheet.fitted(
            foot, margin, sheet.height() - 26, sheet.width() - 2 * margin - 80, ink.scaled(0.75));
      }
      sheet.right(
          words.page() + " " + page[0],
          sheet.width() - margin,
          sheet.height() - 26,
          ink.scaled(0.8));
      if (headed && page[0] > 1) {
        sheet.text(account.bank(), margin, 34, ink.bold());
        sheet.right(account.number(), sheet.width() - margin, 34, ink);
      }
      return sheet;
    };
  }
}
