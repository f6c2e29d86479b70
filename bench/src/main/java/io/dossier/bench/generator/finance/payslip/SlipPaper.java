package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Filler;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Spelled;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What all layouts of a slip share: whose it is, how it words things, what it has shown so far. */
final class SlipPaper {
  final Dice dice;
  final Tongue tongue;
  final Pay pay;
  final SlipWording words;
  final MoneyStyle money;
  final Ink ink;
  final Color accent;
  final double margin;
  final Sheet sheet;
  private final String period;
  private final Truth truth = new Truth();

  SlipPaper(Dice dice, Tongue tongue, Sheet sheet) {
    this.dice = dice;
    this.tongue = tongue;
    this.sheet = sheet;
    this.pay = Pay.any(dice, tongue);
    this.words = SlipWording.of(dice, tongue);
    this.money = MoneyStyle.rupiah(dice);
    this.ink = Inks.page(dice);
    this.accent = Inks.accent(dice);
    this.margin = dice.between(34.0, 60.0);
    this.period = SlipWording.period(dice, tongue, pay.month());
    truth.text("employer", pay.employer()).text("employee", pay.employee());
    truth.text("period", period);
  }

  double width() {
    return sheet.width() - 2 * margin;
  }

  /** The employer as the paper's sender; answers the baseline below. */
  double letterhead() {
    List<String> lines =
        dice.chance(0.75) ? List.of(pay.address(), "Telp. " + pay.phone()) : List.of();
    return Letterhead.draw(sheet, dice, ink, accent, pay.employer(), lines);
  }

  /** The title, and the period with it where it does not stand among the pairs. */
  double title(double y, boolean withPeriod) {
    Ink head = ink.bold().scaled(dice.between(1.25, 1.7));
    double middle = sheet.width() / 2;
    if (!withPeriod) {
      sheet.middle(words.title(), middle, y, head);
      return y + head.lead() * 1.3;
    }
    if (dice.chance(0.4)) {
      String month = dice.pick(" Bulan ", " - ", " Periode ", " ");
      String line = words.title() + (tongue == Tongue.INDONESIAN ? month : " - ") + period;
      sheet.middle(line, middle, y, head);
      return y + head.lead() * 1.3;
    }
    sheet.middle(words.title(), middle, y, head);
    String label = dice.chance(0.2) ? "" : words.period() + dice.pick(" : ", ": ", " ");
    sheet.middle(label + period, middle, y + head.lead(), ink);
    return y + head.lead() * 2.3;
  }

  /** Who is paid, in a usual order, with what else such slips tell. */
  List<Pair> person(boolean withEmployer, boolean withPeriod) {
    List<Pair> pairs = new ArrayList<>();
    boolean numberFirst = dice.chance(0.35);
    Pair number = new Pair(words.number(), pay.number());
    if (withPeriod && dice.chance(0.4)) {
      pairs.add(new Pair(words.period(), period));
    }
    if (numberFirst) {
      pairs.add(number);
    }
    pairs.add(new Pair(words.employee(), pay.employee()));
    if (!numberFirst && dice.chance(0.8)) {
      pairs.add(number);
    }
    List<Pair> others = new ArrayList<>();
    others.add(new Pair(words.position(), pay.position()));
    others.add(new Pair(words.department(), pay.department()));
    others.add(new Pair("Status", dice.pick("TK/0", "K/0", "K/1", "K/2", "Tetap", "Kontrak")));
    others.add(new Pair("NPWP", io.dossier.bench.generator.invented.Numbers.npwp15(dice)));
    others.add(
        new Pair(
            tongue.of("No. Rekening", "Account No"),
            dice.pick("Bank Arta ", "Bank Nusa ", "") + dice.digits(10)));
    others.add(
        new Pair(
            words.payday(),
            DateStyle.indonesian(dice).print(pay.month().atDay(dice.between(24, 28)))));
    others.add(new Pair(tongue.of("Hari Kerja", "Working Days"), "" + dice.between(18, 26)));
    Collections.shuffle(others, new java.util.Random(dice.seed()));
    pairs.addAll(others.subList(0, dice.between(1, 5)));
    boolean listed = pairs.stream().anyMatch(pair -> pair.label().equals(words.period()));
    if (withPeriod && !listed) {
      pairs.add(dice.between(1, pairs.size()), new Pair(words.period(), period));
    }
    if (withEmployer) {
      pairs.add(dice.chance(0.7) ? 0 : pairs.size(), new Pair(words.employer(), pay.employer()));
    }
    return pairs;
  }

  /** Rows with their amounts as printed; those without a printed amount are none of the truth's. */
  List<List<String>> rows(List<PayItem> items, boolean dashed, MoneyStyle style) {
    return items.stream()
        .map(
            item ->
                List.of(
                    item.text(), dashed && item.amount() == 0 ? "-" : style.print(item.amount())))
        .toList();
  }

  void showsDeductions(boolean dashed) {
    List<Truth> rows = new ArrayList<>();
    for (PayItem item : pay.deductions()) {
      if (!dashed || item.amount() > 0) {
        rows.add(new Truth().text("description", item.text()).number("amount", item.amount()));
      }
    }
    if (!rows.isEmpty()) {
      truth.rows("deductions", rows);
    }
  }

  void showsGross() {
    truth.number("grossPay", pay.gross());
  }

  void showsNet() {
    truth.number("netPay", pay.net());
  }

  /** The net pay in words. */
  String spelled() {
    String text =
        tongue == Tongue.ENGLISH
            ? Spelled.english(pay.net()) + " rupiah"
            : Spelled.indonesian(pay.net()) + " rupiah";
    return dice.chance(0.5)
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
        : text.toUpperCase(Locale.ROOT);
  }

  /** In words, a note, and who signs. */
  void foot(double from) {
    double y = from;
    if (dice.chance(0.45)) {
      y = Prose.write(sheet, words.words() + " : " + spelled(), margin, y, width(), ink.italic());
      y += ink.lead() * 0.6;
    }
    if (dice.chance(0.3)) {
      String note = dice.chance(0.7) ? Filler.indonesian(dice) : "Rahasia / Confidential";
      y = Prose.write(sheet, note, margin, y, width(), ink.scaled(0.85)) + ink.lead() * 0.5;
    }
    if (dice.chance(0.7) && y + ink.lead() * 7 < sheet.height()) {
      signatures(y + ink.lead());
    }
  }

  private void signatures(double y) {
    double left = margin + width() * 0.18;
    double right = margin + width() * 0.78;
    String day =
        IndonesianPlace.any(dice).city()
            + ", "
            + DateStyle.of("d mmmm yyyy", "id").print(pay.month().atDay(dice.between(24, 28)));
    sheet.middle(day, right, y, ink);
    double at = y + ink.lead();
    sheet.middle(dice.pick("Penerima,", "Diterima oleh,", "Karyawan"), left, at, ink);
    sheet.middle(
        dice.pick("HRD", "Bagian Keuangan", "Disetujui oleh,", "Bendahara"), right, at, ink);
    at += ink.lead() * 3.6;
    Decor.signature(sheet, dice, right - 30, at - ink.lead(), 60, new Color(20, 30, 110));
    if (dice.chance(0.6)) {
      sheet.middle(pay.employee(), left, at, ink);
    } else {
      sheet.middle("(..........................)", left, at, ink);
    }
    sheet.middle(People.indonesian(dice).name(), right, at, ink);
  }

  Drawn drawn() {
    return new Drawn(sheet, truth);
  }
}
