package io.dossier.bench.generator.finance.faktur;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** What all forms of a tax invoice share: the supply, and how its parts are printed. */
final class FakturPaper {
  private static final Color RULE = Color.DARK_GRAY;

  final Dice dice;
  final Supply supply;
  final Ink ink;
  final double margin;
  final Pages pages;
  private final MoneyStyle money = new MoneyStyle("", "", '.', ',', 2, false);

  FakturPaper(Dice dice, Supply supply, Ink ink) {
    this.dice = dice;
    this.supply = supply;
    this.ink = ink;
    this.margin = dice.between(36.0, 58.0);
    this.pages = new Pages(Sheet::a4, 60, 60);
  }

  double width() {
    return pages.sheet().width() - 2 * margin;
  }

  String money(long amount) {
    return money.print(amount);
  }

  /** A line of a label and a value in its column, which may run over lines. */
  double labelled(String label, String value, double x, double y, double column) {
    return labelled(label, value, x, y, column, margin + width() - 6);
  }

  double labelled(String label, String value, double x, double y, double column, double right) {
    pages.sheet().text(label, x, y, ink);
    pages.sheet().text(":", x + column, y, ink);
    return Prose.write(pages.sheet(), value, x + column + 8, y, right - x - column - 8, ink);
  }

  /** A framed line of the form over its whole width; leaves the place below. */
  void band(String text, Ink letters) {
    double high = letters.size() * 1.9;
    Sheet sheet = pages.sheet();
    sheet.box(margin, pages.y(), width(), high, RULE, 0.6);
    sheet.text(text, margin + 5, pages.y() + letters.size() * 1.35, letters);
    pages.down(high);
  }

  /** A framed part of the form, from the place above to the baseline below. */
  void frame(double top, double below) {
    double bottom = below - ink.size() * 0.6;
    pages.sheet().box(margin, top, width(), bottom - top, RULE, 0.6);
    pages.to(bottom);
  }

  /** A sum below the goods: its words on the left, the amount in the last column. */
  void sum(String label, String amount, double amountWidth) {
    double room = width() - amountWidth;
    List<String> lines = Prose.wrapped(label, ink, room - 10);
    double high = ink.size() * 1.75 + (lines.size() - 1) * ink.lead();
    pages.need(high);
    Sheet sheet = pages.sheet();
    double y = pages.y() + ink.size() * 1.25;
    sheet.box(margin, pages.y(), room, high, RULE, 0.6);
    sheet.box(margin + room, pages.y(), amountWidth, high, RULE, 0.6);
    Prose.write(sheet, label, margin + 5, y, room - 10, ink);
    sheet.right(amount, margin + width() - 5, y, ink);
    pages.down(high);
  }

  /** Place and day, the signer; a signature by hand or by a machine's mark. */
  void signed(double y, boolean electronic) {
    String city =
        dice.chance(0.5) ? supply.seller().place().regency() : supply.seller().place().city();
    String between = dice.pick(", ", ", ", " , ", ", tanggal ");
    DateStyle style =
        DateStyle.of(dice.pick("dd mmmm yyyy", "dd mmmm yyyy", "d mmmm yyyy", "dd-mm-yyyy"), "id");
    double x = margin + width() * 0.56;
    Sheet sheet = pages.sheet();
    sheet.fitted(city + between + style.print(supply.day()), x, y, width() * 0.44, ink);
    double at = y + ink.lead() * 1.4;
    String name = People.indonesian(dice).name();
    if (electronic) {
      sheet.text("Ditandatangani secara elektronik", x, at + ink.lead(), ink);
      at += ink.lead() * 4;
    } else {
      Decor.signature(sheet, dice, x + 10, at + ink.lead() * 2, 80, new Color(20, 30, 110));
      at += ink.lead() * 3.6;
    }
    sheet.text(dice.chance(0.5) ? name.toUpperCase(Locale.ROOT) : name, x, at, ink);
  }

  Drawn drawn() {
    Truth truth =
        new Truth()
            .text("serialNumber", supply.serial())
            .text("sellerName", supply.seller().name())
            .text("sellerNpwp", supply.seller().npwp())
            .text("buyerName", supply.buyer().name())
            .number("dpp", supply.base())
            .number("ppn", supply.tax())
            .date("date", supply.day());
    if (supply.buyer().hasNpwp()) {
      truth.text("buyerNpwp", supply.buyer().npwp());
    }
    return new Drawn(pages.all(), truth);
  }
}
