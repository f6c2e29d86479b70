package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Receipts of tills in Malaysia, Indonesia and English speaking lands, as a till's printer makes
 * them. Their truth is what was bought: the other fields are better learned from receipts of life.
 */
final class TillReceipt {
  static final Kind KIND =
      Kind.of(
          "receipt",
          dice -> new TillReceipt(dice).drawn(Way.COLUMNS),
          dice -> new TillReceipt(dice).drawn(Way.COUNT_FIRST),
          dice -> new TillReceipt(dice).drawn(Way.TWO_ROWS),
          dice -> new TillReceipt(dice).drawn(Way.PRICE_BELOW),
          dice -> new TillReceipt(dice).drawn(Way.AMOUNT_ONLY));

  /** How a line is printed. */
  private enum Way {
    /** Text, quantity, price, amount, mostly under a head. */
    COLUMNS,
    /** Quantity, text, amount. */
    COUNT_FIRST,
    /** The text, and below it quantity, price and amount. */
    TWO_ROWS,
    /** Text and amount, and below them quantity and price. */
    PRICE_BELOW,
    AMOUNT_ONLY
  }

  private static final double LONG = 1500;
  private static final double SHORTEST = 360;

  /** Of the room between the margins: for the text of a line, and up to where prices end. */
  private static final double TEXT_ROOM = 0.5;

  private static final double PRICE_AT = 0.79;

  private final Dice dice;
  private final Market market;
  private final Phrases phrases;
  private final Party shop;
  private final MoneyStyle money;
  private final Ink ink;
  private final double width;
  private final double margin = 12;
  private final List<Truth> rows = new ArrayList<>();
  private double y = 30;

  private TillReceipt(Dice dice) {
    this.dice = dice;
    this.market = dice.pick(Market.MALAY, Market.MALAY, Market.INDONESIAN, Market.ENGLISH);
    this.phrases = market.phrases();
    this.shop = market.firm(dice);
    this.money = market.money(dice).bare();
    Family family =
        dice.pick(Family.MONO, Family.MONO, Family.SANS, Family.CONDENSED, Family.TECHNICAL);
    Ink plain = Ink.of(family, dice.between(8.0, 9.5));
    this.ink = dice.chance(0.3) ? Inks.needles(dice, plain.size()) : plain;
    this.width = dice.between(210.0, 250.0);
  }

  private Drawn drawn(Way way) {
    Sheet draft = new Sheet(width, LONG, Color.WHITE);
    print(draft, way);
    Sheet sheet = new Sheet(width, Math.max(y + 20, SHORTEST), Color.WHITE).place(draft, 0, 0, 1);
    return new Drawn(sheet, new Truth().rows("lineItems", rows));
  }

  private void print(Sheet sheet, Way way) {
    middle(sheet, shop.name().toUpperCase(Locale.ROOT), ink.bold());
    shop.address().forEach(line -> middle(sheet, line, ink));
    middle(sheet, phrases.say(dice, "phone") + ": " + shop.phone(), ink);
    y += ink.lead() * 0.5;
    middle(
        sheet, dice.pick("CASH RECEIPT", "TAX INVOICE", "RECEIPT", "STRUK BELANJA", "RESIT"), ink);
    pair(sheet, dice.pick("Receipt No", "Bill No", "No"), dice.shaped("######"));
    pair(
        sheet,
        dice.pick("Date", "Tarikh", "Tanggal"),
        market.dates(dice).print(dice.day(2015, 2025))
            + dice.shaped(" 1#:")
            + dice.between(10, 59));
    pair(sheet, dice.pick("Cashier", "Kasir"), dice.pick("ANI", "LINA", "POS 1", "01"));
    rule(sheet);
    List<String> heads =
        way == Way.COLUMNS && dice.chance(0.7)
            ? List.of(
                dice.pick("Item", "Description", "Barang"),
                dice.pick("Price", "Harga", "U/P"),
                dice.pick("Amount", "RM", "Total"))
            : List.of();
    Sale sale = bought();
    Way fitting = fitting(way, sale);
    if (fitting == Way.COLUMNS && !heads.isEmpty()) {
      columns(sheet, heads.get(0), "Qty", heads.get(1), heads.get(2));
      rule(sheet);
    }
    sale.lines().forEach(line -> line(sheet, fitting, line));
    rule(sheet);
    pair(
        sheet,
        dice.pick("Subtotal", "Sub Total", "SUBTOTAL", "Jumlah Kecil"),
        money.print(sale.subtotal()));
    if (sale.taxed()) {
      pair(sheet, dice.pick("Tax", "GST", "Service Tax", "PPN", "SST"), money.print(sale.tax()));
    }
    pair(sheet, dice.pick("TOTAL", "Total", "GRAND TOTAL"), money.print(sale.total()));
    BigDecimal paid = sale.total().add(BigDecimal.TEN);
    pair(sheet, dice.pick("CASH", "Cash", "Tunai", "TUNAI"), money.print(paid));
    pair(sheet, dice.pick("CHANGE", "Change", "Kembali", "Baki"), money.print(BigDecimal.TEN));
    rule(sheet);
    middle(
        sheet,
        dice.pick(
            "THANK YOU",
            "TERIMA KASIH",
            "Thank you, please come again",
            "Goods sold are not returnable"),
        ink);
    if (dice.chance(0.2)) {
      Decor.stamp(sheet, dice, width * 0.3, y - 40, "PAID", new Color(150, 40, 40));
    }
  }

  private Sale bought() {
    List<Sale.Line> lines = new ArrayList<>();
    boolean rupiah = market == Market.INDONESIAN;
    List<String> goods =
        Words.of(
            dice.chance(0.5) ? rupiah ? "dishes-id" : "dishes-en" : "items-" + phrases.language());
    for (String good : dice.some(goods, dice.between(1, 8))) {
      BigDecimal quantity = BigDecimal.valueOf(dice.chance(0.5) ? 1 : dice.between(2, 9));
      BigDecimal price =
          rupiah
              ? BigDecimal.valueOf(dice.between(4, 300) * 500L)
              : BigDecimal.valueOf(dice.between(10, 900) * 5L, 2);
      String text = good.length() > 22 ? good.substring(0, 22).strip() : good;
      lines.add(
          Sale.line(
              dice.chance(0.6) ? text.toUpperCase(Locale.ROOT) : text,
              quantity,
              price,
              rupiah ? 0 : 2));
    }
    BigDecimal rate = BigDecimal.valueOf(dice.chance(0.5) ? 0 : 10);
    Sale untaxed = new Sale(lines, BigDecimal.ZERO, rate, BigDecimal.ZERO);
    BigDecimal tax =
        untaxed
            .subtotal()
            .multiply(rate)
            .movePointLeft(2)
            .setScale(rupiah ? 0 : 2, java.math.RoundingMode.HALF_UP);
    return new Sale(lines, BigDecimal.ZERO, rate, tax);
  }

  /** Numbers that have no room beside the text stand below it. */
  private Way fitting(Way way, Sale sale) {
    boolean roomy =
        sale.lines().stream()
            .allMatch(
                line ->
                    ink.width(money.print(line.price()) + " ") <= PRICE_AT * room() - quantityAt()
                        && ink.width(money.print(line.amount()) + " ") <= (1 - PRICE_AT) * room());
    return way == Way.COLUMNS && !roomy ? Way.TWO_ROWS : way;
  }

  private double room() {
    return width - 2 * margin;
  }

  /** Where quantities end, from the margin. */
  private double quantityAt() {
    return TEXT_ROOM * room() + 18;
  }

  private void line(Sheet sheet, Way way, Sale.Line line) {
    String quantity = line.quantity().toPlainString();
    String price = money.print(line.price());
    String amount = money.print(line.amount());
    Truth truth =
        new Truth().text("description", line.description()).number("amount", line.amount());
    switch (way) {
      case COLUMNS -> columns(sheet, line.description(), quantity, price, amount);
      case COUNT_FIRST ->
          pair(sheet, quantity + dice.pick(" ", "  ", "x ") + line.description(), amount);
      case TWO_ROWS -> {
        sheet.text(line.description(), margin, y, ink);
        y += ink.lead();
        pair(sheet, "   " + quantity + dice.pick(" x ", " X ", " @ ") + price, amount);
      }
      case PRICE_BELOW -> {
        pair(sheet, line.description(), amount);
        sheet.text(quantity + dice.pick(" x ", " @ ") + price, margin + 14, y, ink);
        y += ink.lead();
      }
      case AMOUNT_ONLY -> pair(sheet, line.description(), amount);
    }
    if (way != Way.AMOUNT_ONLY) {
      truth.number("quantity", line.quantity());
    }
    if (way != Way.AMOUNT_ONLY && way != Way.COUNT_FIRST) {
      truth.number("unitPrice", line.price());
    }
    rows.add(truth);
  }

  /** Texts wider than their column go on below, as tills print them. */
  private void columns(Sheet sheet, String text, String quantity, String price, String amount) {
    sheet.fitted(text, margin, y, TEXT_ROOM * room(), ink);
    sheet.right(quantity, margin + quantityAt(), y, ink);
    sheet.right(price, margin + PRICE_AT * room(), y, ink);
    sheet.right(amount, width - margin, y, ink);
    y += ink.lead();
  }

  private void pair(Sheet sheet, String label, String value) {
    sheet.fitted(label, margin, y, room() - ink.width(value) - 10, ink);
    sheet.right(value, width - margin, y, ink);
    y += ink.lead();
  }

  private void middle(Sheet sheet, String text, Ink letters) {
    y = Prose.middle(sheet, text, margin, y, width - 2 * margin, letters);
  }

  private void rule(Sheet sheet) {
    sheet.dashes(margin, width - margin, y - ink.size() * 0.6, Ink.BLACK, 0.6);
    y += ink.lead() * 0.4;
  }
}
