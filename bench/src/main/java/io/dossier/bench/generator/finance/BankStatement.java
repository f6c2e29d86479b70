package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Filler;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
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

/**
 * Statements of bank accounts: from Indonesia, India, Malaysia, Germany and English speaking lands,
 * as letters, with boxes, as e-statements, from a wide or a needle printer; over as many pages as
 * their movements take.
 */
final class BankStatement {
  static final Kind KIND =
      Kind.of(
          "rekening_koran",
          dice -> new BankStatement(dice, Account.indonesian(dice)).boxed(),
          dice -> new BankStatement(dice, Account.indonesian(dice)).electronic(),
          dice -> new BankStatement(dice, Account.indonesian(dice)).letter(),
          dice -> new BankStatement(dice, Account.indonesian(dice)).printed(),
          dice -> new BankStatement(dice, Account.indian(dice)).letter(),
          dice -> new BankStatement(dice, Account.indian(dice)).wide(),
          dice -> new BankStatement(dice, Account.english(dice)).electronic(),
          dice -> new BankStatement(dice, Account.english(dice)).letter(),
          dice -> new BankStatement(dice, Account.malay(dice)).boxed(),
          dice -> new BankStatement(dice, Account.german(dice)).letter(),
          dice -> new BankStatement(dice, Account.german(dice)).electronic());

  private final Dice dice;
  private final Account account;
  private final Statement statement;
  private final StatementWording words;
  private final MoneyStyle money;
  private final DateStyle dates;
  private final Ink ink;
  private final Color accent;
  private final double margin;
  private final boolean dated;
  private final Truth truth = new Truth();

  private BankStatement(Dice dice, Account account) {
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

  /** The bank's head, the holder's address, labelled values, the table, sums below. */
  private Drawn letter() {
    Pages pages = new Pages(following(), 60, 60);
    Sheet sheet = pages.sheet();
    double y = Letterhead.draw(sheet, dice, ink, accent, account.bank(), List.of(branchLine()));
    sheet.text(words.title(), margin, y + 6, ink.bold().scaled(1.6));
    y += 14 + ink.lead() * 1.6;
    double half = sheet.width() / 2;
    boolean holderAbove = dice.chance(0.5);
    double left = y;
    if (holderAbove) {
      sheet.text(account.holder(), margin, y, ink.bold());
      left = y + ink.lead();
      for (String line : account.address()) {
        sheet.text(line, margin, left, ink);
        left += ink.lead();
      }
      truth.text("accountName", account.holder());
    }
    List<Pair> pairs = new ArrayList<>(pairs(!holderAbove));
    pairs.addAll(period());
    boolean summary = dice.chance(0.4);
    if (summary) {
      pairs.addAll(sums());
    }
    Pairs.Way way = dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BARE, Pairs.Way.INLINE);
    Pairs style = Pairs.any(dice, ink, way);
    y =
        holderAbove
            ? Math.max(left, style.draw(sheet, half, y, half - margin, pairs))
            : style.drawTwo(sheet, margin, y, sheet.width() - 2 * margin, pairs);
    table(pages, y + 4, false, ink.face().family());
    if (!summary) {
      pages.need(5 * ink.lead());
      Pairs.any(dice, ink, way)
          .draw(pages.sheet(), margin, pages.y() + ink.lead() * 2, 240, sums());
      pages.down(ink.lead() * 7);
    }
    return drawn(pages);
  }

  /** The holder and the account in boxes beside each other, notes, the table, sums. */
  private Drawn boxed() {
    Pages pages = new Pages(following(), 70, 70);
    Sheet sheet = pages.sheet();
    Ink head = ink.bold().scaled(1.9).in(accent);
    sheet.text(account.bank(), margin, 56, head);
    sheet.right(words.title(), sheet.width() - margin, 56, ink.bold().scaled(1.5));
    sheet.text(branchLine(), margin, 56 + ink.lead() * 1.4, ink);
    double y = 100;
    double half = sheet.width() / 2 - 6;
    double high = ink.lead() * 7.4;
    sheet.rounded(margin, y, half - margin, high, Color.DARK_GRAY, 0.7);
    sheet.rounded(half + 12, y, half - margin, high, Color.DARK_GRAY, 0.7);
    double at = y + ink.lead() * 1.6;
    sheet.fitted(account.holder(), margin + 8, at, half - margin - 16, ink);
    for (String line : account.address()) {
      at += ink.lead();
      sheet.fitted(line, margin + 8, at, half - margin - 16, ink);
    }
    truth.text("accountName", account.holder());
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(words.number(), account.number()));
    pairs.add(new Pair(words.page(), "1 / 1"));
    pairs.addAll(period());
    pairs.add(new Pair(words.currency(), account.country().currency()));
    Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.BARE))
        .draw(sheet, half + 20, y + ink.lead() * 1.6, half - margin - 16, pairs);
    y += high + ink.lead() * 1.4;
    if (dice.chance(0.6)) {
      y = note(sheet, y);
    }
    table(pages, y, false, ink.face().family());
    pages.need(6 * ink.lead());
    Pairs.any(dice, ink, Pairs.Way.COLUMN)
        .draw(pages.sheet(), margin + 80, pages.y() + ink.lead() * 2, 260, sums());
    return drawn(pages);
  }

  /** As an app makes it: a coloured band, a summary of four sums, a light table. */
  private Drawn electronic() {
    Pages pages = new Pages(following(), 60, 60);
    Sheet sheet = pages.sheet();
    sheet.fill(0, 0, sheet.width(), 70, accent);
    sheet.text(account.bank(), margin, 42, ink.bold().scaled(2).in(Color.WHITE));
    sheet.right(words.title(), sheet.width() - margin, 42, ink.scaled(1.4).in(Color.WHITE));
    List<Pair> pairs = new ArrayList<>(pairs(true));
    pairs.addAll(period());
    double width = sheet.width() - 2 * margin;
    Pairs.Way way = dice.pick(Pairs.Way.ABOVE, Pairs.Way.COLUMN, Pairs.Way.BARE, Pairs.Way.TIGHT);
    double y = Pairs.any(dice, ink, way).drawTwo(sheet, margin, 100, width, pairs);
    y = dice.chance(0.7) ? band(sheet, y + 10, width) : list(sheet, y + 10);
    if (dice.chance(0.4)) {
      y = note(sheet, y + 4);
    }
    table(pages, y + 6, false, ink.face().family());
    return drawn(pages);
  }

  /** The four sums beside each other, labels above. */
  private double band(Sheet sheet, double y, double width) {
    sheet.fill(margin, y, width, ink.lead() * 3.6, Decor.veiled(accent, 24));
    List<Pair> sums = sums();
    for (int i = 0; i < sums.size(); i++) {
      double x = margin + 10 + i * width / sums.size();
      sheet.text(sums.get(i).label(), x, y + ink.lead() * 1.3, ink.scaled(0.85));
      sheet.text(sums.get(i).value(), x, y + ink.lead() * 2.7, ink.bold());
    }
    return y + ink.lead() * 5;
  }

  private double list(Sheet sheet, double y) {
    return Pairs.any(dice, ink, Pairs.Way.COLUMN).draw(sheet, margin, y + 8, 280, sums());
  }

  /** Landscape, with columns that others lack. */
  private Drawn wide() {
    Supplier<Sheet> paper = following(Sheet::a4Landscape);
    Pages pages = new Pages(paper, 60, 50);
    Sheet sheet = pages.sheet();
    double middle = sheet.width() / 2;
    sheet.middle(account.bank(), middle, 46, ink.bold().scaled(1.8));
    sheet.middle(words.title(), middle, 46 + ink.lead() * 1.8, ink.bold().scaled(1.2));
    List<Pair> pairs = new ArrayList<>(pairs(true));
    pairs.addAll(period());
    double y =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.INLINE))
            .drawTwo(sheet, margin, 60 + ink.lead() * 3, sheet.width() - 2 * margin, pairs);
    table(pages, y + 6, true, ink.face().family());
    pages.need(6 * ink.lead());
    Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.BOXED))
        .draw(pages.sheet(), margin, pages.y() + ink.lead() * 2, 280, sums());
    return drawn(pages);
  }

  /** From a needle printer, as a teller hands it out. */
  private Drawn printed() {
    Pages pages = new Pages(following(), 60, 50);
    Sheet sheet = pages.sheet();
    sheet.text(account.bank(), margin, 50, ink.in(Family.MONO).bold());
    sheet.text(branchLine(), margin, 50 + ink.lead(), ink.in(Family.MONO));
    sheet.middle(words.title(), sheet.width() / 2, 90, ink.in(Family.MONO).bold().scaled(1.2));
    List<Pair> pairs = new ArrayList<>(pairs(true));
    pairs.addAll(period());
    Ink letters = ink.in(Family.MONO).stretched(0.9);
    double y =
        Pairs.any(dice, letters, Pairs.Way.COLUMN)
            .draw(sheet, margin, 112, sheet.width() * 0.7, pairs);
    table(pages, y + 4, false, Family.MONO);
    pages.need(6 * ink.lead());
    Pairs.any(dice, letters, Pairs.Way.COLUMN)
        .draw(pages.sheet(), margin + 160, pages.y() + ink.lead() * 2, 290, sums());
    return drawn(pages);
  }

  private Drawn drawn(Pages pages) {
    return new Drawn(pages.all(), truth);
  }

  private void table(Pages pages, double y, boolean wide, Family family) {
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

  private String branchLine() {
    return account.branch().isEmpty()
        ? "www."
            + account.bank().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "")
            + ".example"
        : words.branch() + " " + account.branch();
  }

  /** What is said of the account. */
  private List<Pair> pairs(boolean withHolder) {
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

  private List<Pair> period() {
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
  private String period(DateStyle style) {
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
  private List<Pair> sums() {
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

  private double note(Sheet sheet, double y) {
    String text =
        account.country() == Country.INDONESIA ? Filler.indonesian(dice) : Filler.english(dice);
    return Prose.write(sheet, text, margin, y, sheet.width() - 2 * margin, ink.scaled(0.85));
  }

  private Supplier<Sheet> following() {
    return following(Sheet::a4);
  }

  /** Paper with a foot, and from the second page on a head that says whose it is. */
  private Supplier<Sheet> following(Supplier<Sheet> paper) {
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
