package io.dossier.bench.generator.finance.report;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.finance.report.ReportLine.Level;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Financial statements as firms and their auditors print them: Indonesian, English, or both beside
 * each other; one statement or a report of several; items below each other, or a balance sheet of
 * two sides.
 */
public final class FinancialReport {
  public static final Kind KIND =
      Kind.of(
          "financial_statement",
          dice -> new FinancialReport(dice, Tongue.INDONESIAN).listed(),
          dice -> new FinancialReport(dice, Tongue.INDONESIAN).sides(),
          dice -> new FinancialReport(dice, Tongue.ENGLISH).listed(),
          dice -> new FinancialReport(dice, Tongue.ENGLISH).sides(),
          dice -> new FinancialReport(dice, Tongue.BOTH).audited());

  /** The language; an auditor's report has Indonesian on the left and English on the right. */
  private enum Tongue {
    INDONESIAN,
    ENGLISH,
    BOTH
  }

  private final Dice dice;
  private final Tongue tongue;
  private final Ink ink;
  private final MoneyStyle money;
  private final double margin;
  private final String firm;
  private final LocalDate day;
  private final long unit;
  private final Pages pages = new Pages(Sheet::a4, 60, 60);

  private FinancialReport(Dice dice, Tongue tongue) {
    this.dice = dice;
    this.tongue = tongue;
    this.ink = Inks.page(dice).sized(dice.between(8.2, 10.2));
    this.money =
        tongue == Tongue.ENGLISH
            ? MoneyStyle.english(dice, "$").bare().withDecimals(dice.chance(0.3) ? 2 : 0)
            : MoneyStyle.rupiah(dice).bare();
    this.margin = dice.between(44.0, 66.0);
    String name =
        tongue == Tongue.ENGLISH && dice.chance(0.7)
            ? Companies.english(dice)
            : Companies.indonesian(dice);
    this.firm = dice.chance(0.6) ? name.toUpperCase(Locale.ROOT) : name;
    this.day =
        dice.chance(0.8) ? LocalDate.of(dice.between(2012, 2025), 12, 31) : dice.day(2014, 2025);
    this.unit =
        tongue == Tongue.ENGLISH ? dice.pick(1L, 10L, 100L) : dice.pick(1_000L, 12_350L, 100_000L);
  }

  private double width() {
    return pages.sheet().width() - 2 * margin;
  }

  private String worded(String indonesian, String english) {
    return tongue == Tongue.ENGLISH ? english : indonesian;
  }

  /** One statement or several, each with its head, the items below each other. */
  private Drawn listed() {
    ReportTitle[] titles =
        dice.chance(0.4)
            ? ReportTitle.values()
            : new ReportTitle[] {
              dice.pick(
                  ReportTitle.BALANCE, ReportTitle.INCOME, ReportTitle.INCOME, ReportTitle.CASH)
            };
    for (int i = 0; i < titles.length; i++) {
      if (i > 0) {
        pages.need(pages.sheet().height());
      }
      head(titles[i]);
      List<ReportLine> lines = new ArrayList<>(ReportLine.some(dice, titles[i].list(), unit));
      if (titles[i] == ReportTitle.BALANCE) {
        lines.addAll(ReportLine.some(dice, "report-liabilities", unit));
      }
      boolean notes = dice.chance(0.4);
      boolean twoYears = dice.chance(0.7);
      columns(notes, twoYears);
      lines.forEach(line -> line(line, notes, twoYears));
      foot();
    }
    return new Drawn(pages.all(), new Truth());
  }

  private void head(ReportTitle title) {
    Ink bold = ink.bold().scaled(dice.between(1.1, 1.5));
    boolean left = dice.chance(0.3);
    String named = worded(title.indonesian(dice), title.english(dice));
    String until = dated(title, tongue != Tongue.ENGLISH);
    String unitNote =
        worded(
            "(Dinyatakan dalam Rupiah)",
            "(Expressed in " + dice.pick("US Dollars", "Rupiah") + ")");
    double y = pages.y();
    for (String text : List.of(firm, dice.chance(0.5) ? named.toUpperCase(Locale.ROOT) : named)) {
      place(text, left, y, bold);
      y += bold.lead();
    }
    place(until, left, y, ink);
    if (dice.chance(0.4)) {
      y += ink.lead();
      place(unitNote, left, y, ink.italic());
    }
    pages.to(y + ink.lead() * 2.2);
  }

  private void place(String text, boolean left, double y, Ink letters) {
    Ink able =
        letters.width(text) > width() ? letters.scaled(width() / letters.width(text)) : letters;
    if (left) {
      pages.sheet().text(text, margin, y, able);
    } else {
      pages.sheet().middle(text, pages.sheet().width() / 2, y, able);
    }
  }

  private String dated(ReportTitle title, boolean indonesian) {
    String date =
        DateStyle.of(indonesian ? "d mmmm yyyy" : "mmmm d, yyyy", indonesian ? "id" : "en")
            .print(day);
    if (title == ReportTitle.BALANCE) {
      return (indonesian
              ? dice.pick("Per ", "Per ", "Pada Tanggal ")
              : dice.pick("As of ", "As at ", "At "))
          + date;
    }
    return indonesian
        ? dice.pick("Untuk Tahun yang Berakhir pada ", "Periode yang Berakhir ") + date
        : dice.pick("For the Year Ended ", "For the Period Ended ") + date;
  }

  private double notesEdge() {
    return margin + width() * 0.6;
  }

  private void columns(boolean notes, boolean twoYears) {
    Sheet sheet = pages.sheet();
    double y = pages.y();
    Ink bold = ink.bold();
    if (notes) {
      sheet.middle(worded("Catatan", dice.pick("Notes", "Note")), notesEdge(), y, bold);
    }
    double right = margin + width();
    sheet.right("" + day.getYear(), twoYears ? right - width() * 0.19 : right, y, bold);
    if (twoYears) {
      sheet.right("" + (day.getYear() - 1), right, y, bold);
    }
    pages.down(ink.lead() * 1.6);
  }

  private void line(ReportLine line, boolean notes, boolean twoYears) {
    pages.need(ink.lead() * 2);
    Sheet sheet = pages.sheet();
    double y = pages.y();
    Ink letters = line.level() == Level.ITEM ? ink : ink.bold();
    String text = worded(line.indonesian(), line.english());
    boolean loud = line.level() == Level.TOTAL || line.level() == Level.HEADING;
    double indent = line.level() == Level.ITEM ? 12 : 0;
    sheet.text(loud ? text.toUpperCase(Locale.ROOT) : text, margin + indent, y, letters);
    if (line.hasAmount()) {
      if (notes && line.level() == Level.ITEM) {
        sheet.middle("" + dice.between(3, 29), notesEdge(), y, ink);
      }
      double right = margin + width();
      double first = twoYears ? right - width() * 0.19 : right;
      sheet.right(amount(line.year()), first, y, letters);
      if (twoYears) {
        sheet.right(amount(line.before()), right, y, letters);
      }
      if (line.level() != Level.ITEM) {
        sheet.line(first - width() * 0.15, y - ink.size(), first, y - ink.size(), Ink.BLACK, 0.6);
      }
    }
    pages.down(ink.lead() * (line.level() == Level.ITEM ? 1.15 : 1.5));
  }

  /** Losses and outflows in brackets. */
  private String amount(long amount) {
    return amount < 0 ? "(" + money.print(-amount) + ")" : money.print(amount);
  }

  private void foot() {
    if (dice.chance(0.3)) {
      pages.need(ink.lead() * 3);
      String note =
          worded(
              "Catatan atas laporan keuangan merupakan bagian yang tidak terpisahkan dari laporan keuangan ini",
              "The accompanying notes form an integral part of these financial statements");
      double y =
          Prose.middle(
              pages.sheet(),
              note,
              margin,
              pages.y() + ink.lead(),
              width(),
              ink.scaled(0.85).italic());
      pages.to(y);
    }
    if (dice.chance(0.4) && pages.y() + ink.lead() * 8 < pages.sheet().height()) {
      double x = margin + width() * 0.65;
      double y = pages.y() + ink.lead() * 2;
      pages.sheet().text(worded("Direktur,", "Director"), x, y, ink);
      pages.sheet().text(People.indonesian(dice).name(), x, y + ink.lead() * 4, ink);
      pages.to(y + ink.lead() * 5);
    }
  }

  /** Assets on the left, liabilities and equity on the right. */
  private Drawn sides() {
    head(ReportTitle.BALANCE);
    double room = width() / 2 - 10;
    double top = pages.y();
    List<ReportLine> assets = ReportLine.some(dice, "report-assets", unit);
    List<ReportLine> others = ReportLine.some(dice, "report-liabilities", unit);
    pages.sheet().text(worded("AKTIVA", "ASSETS"), margin, top, ink.bold());
    pages
        .sheet()
        .text(worded("PASIVA", "LIABILITIES AND EQUITY"), margin + room + 20, top, ink.bold());
    double left = side(assets, margin, top + ink.lead() * 1.6, room);
    double right = side(others, margin + room + 20, top + ink.lead() * 1.6, room);
    pages.to(Math.max(left, right));
    foot();
    return new Drawn(pages.all(), new Truth());
  }

  private double side(List<ReportLine> lines, double x, double y, double room) {
    double at = y;
    for (ReportLine line : lines) {
      Ink letters = line.level() == Level.ITEM ? ink : ink.bold();
      pages.sheet().fitted(worded(line.indonesian(), line.english()), x, at, room * 0.62, letters);
      if (line.hasAmount()) {
        pages.sheet().right(amount(line.year()), x + room, at, letters);
      }
      at += ink.lead() * (line.level() == Level.ITEM ? 1.15 : 1.5);
    }
    return at;
  }

  /** Indonesian on the left, two years in the middle, English on the right. */
  private Drawn audited() {
    ReportTitle title = dice.pick(ReportTitle.class);
    Sheet sheet = pages.sheet();
    double half = width() / 2 - 8;
    double right = margin + width();
    Ink bold = ink.bold();
    double y = pages.y();
    sheet.fitted(firm, margin, y, half, bold);
    fittedRight(firm, right, y, half, bold);
    double low =
        Prose.write(
            sheet,
            title.indonesian(dice).toUpperCase(Locale.ROOT),
            margin,
            y + ink.lead(),
            half,
            bold);
    double lowRight = y + ink.lead();
    for (String line : Prose.wrapped(title.english(dice).toUpperCase(Locale.ROOT), bold, half)) {
      sheet.right(line, right, lowRight, bold);
      lowRight += ink.lead();
    }
    y = Math.max(low, lowRight);
    sheet.fitted(dated(title, true), margin, y, half, ink);
    fittedRight(dated(title, false), right, y, half, ink);
    y += ink.lead();
    sheet.fitted("(Disajikan dalam Rupiah penuh)", margin, y, half, ink.italic());
    sheet.right("(Expressed in full Rupiah)", right, y, ink.italic());
    y += ink.lead() * 2;
    double first = margin + width() * 0.49;
    double second = margin + width() * 0.66;
    sheet.right("" + day.getYear(), first, y, bold);
    sheet.right("" + (day.getYear() - 1), second, y, bold);
    sheet.fitted("Catatan/Notes", margin + width() * 0.27, y, width() * 0.1, ink);
    pages.to(y + ink.lead() * 1.6);
    Ink small = ink.scaled(0.9);
    for (ReportLine line : ReportLine.some(dice, title.list(), unit)) {
      pages.need(ink.lead() * 2);
      Sheet page = pages.sheet();
      Ink letters = line.level() == Level.ITEM ? small : small.bold();
      double at = pages.y();
      double end = Prose.write(page, line.indonesian(), margin, at, width() * 0.27, letters);
      double other = at;
      for (String part : Prose.wrapped(line.english(), letters.italic(), width() * 0.3)) {
        page.right(part, right, other, letters.italic());
        other += letters.lead();
      }
      if (line.hasAmount()) {
        page.right(amount(line.year()), first, at, letters);
        page.right(amount(line.before()), second, at, letters);
      }
      pages.to(Math.max(end, other) + ink.lead() * 0.2);
    }
    foot();
    return new Drawn(pages.all(), new Truth());
  }

  private void fittedRight(String text, double x, double y, double room, Ink letters) {
    double wide = letters.width(text);
    pages.sheet().right(text, x, y, wide > room ? letters.scaled(room / wide) : letters);
  }
}
