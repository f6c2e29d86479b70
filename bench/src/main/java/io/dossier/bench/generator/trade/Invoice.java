package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.CheckDigits;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invoices between firms and to people, in five languages. */
final class Invoice {
  static final Kind KIND =
      Kind.of(
          "invoice",
          dice -> new Invoice(dice).headed(),
          dice -> new Invoice(dice).headed(),
          dice -> new Invoice(dice).windowed(),
          dice -> new Invoice(dice).windowed(),
          dice -> new Invoice(dice).parties(),
          dice -> new Invoice(dice).parties(),
          dice -> new Invoice(dice).plain(),
          dice -> new Invoice(dice).stub(),
          dice -> new DealerInvoice(dice).framed(),
          dice -> new DealerInvoice(dice).framed(),
          dice -> new DealerInvoice(dice).store(),
          dice -> new DealerInvoice(dice).shop());

  private static final double BOTTOM = 90;

  private final Dice dice;
  private final Market market;
  private final Phrases phrases;
  private final Party supplier;
  private final Party customer;
  private final Sale sale;
  private final LocalDate day;
  private final DateStyle dates;
  private final MoneyStyle money;
  private final Ink ink;
  private final Color accent;
  private final double margin;
  private final String number;
  private final Truth truth = new Truth();

  private Invoice(Dice dice) {
    this.dice = dice;
    this.market = dice.pick(Market.class);
    this.phrases = market.phrases();
    this.supplier = market.firm(dice);
    this.customer = market.buyer(dice);
    this.sale = Sale.any(dice, market);
    this.day = dice.day(2015, 2025);
    this.dates = market.dates(dice);
    this.money = market.money(dice);
    this.ink = Inks.page(dice).sized(dice.between(8.0, 10.0));
    this.accent = Inks.accent(dice);
    this.margin = dice.between(40.0, 60.0);
    this.number = number(dice, day);
    truth.text("invoiceNumber", number).text("supplierName", supplier.name());
    truth.date("invoiceDate", day);
  }

  static String number(Dice dice, LocalDate day) {
    return dice.pick(
        dice.shaped("INV-#####"),
        dice.shaped("INV/" + day.getYear() + "/###"),
        day.getYear() + dice.shaped("-####"),
        dice.shaped("RE-######"),
        dice.shaped("######"),
        dice.shaped("??####"),
        dice.shaped("####/") + "%02d/".formatted(day.getMonthValue()) + day.getYear() % 100,
        dice.shaped("F#######"),
        "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            + dice.digits(3),
        dice.shaped("#####-##"));
  }

  private Sheet paper() {
    return Sheet.a4();
  }

  private String say(String thing) {
    return phrases.say(dice, thing);
  }

  /** The seller's head, the invoice's data beside the customer. */
  private Drawn headed() {
    Pages pages = new Pages(this::paper, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    List<String> lines = new ArrayList<>(supplier.address());
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    lines.add(say("phone") + ": " + supplier.phone());
    if (dice.chance(0.6)) {
      lines.add(supplier.taxLabel() + (dice.chance(0.5) ? ": " : " ") + supplier.taxId());
      truth.text("supplierTaxId", supplier.taxId());
    }
    double y = Letterhead.draw(sheet, dice, ink, accent, supplier.name(), lines);
    Ink title = ink.bold().scaled(dice.between(1.5, 2.4));
    sheet.text(say("title"), margin, y + title.size(), dice.chance(0.5) ? title.in(accent) : title);
    y += title.size() + ink.lead() * 1.8;
    boolean dataLeft = dice.chance(0.35);
    double half = width * 0.46;
    double right = margin + width - half;
    double end;
    if (dataLeft) {
      end = data(sheet, margin, y, half);
      y = Math.max(end, addressed(sheet, right, y, half));
    } else {
      end = addressed(sheet, margin, y, half);
      y = Math.max(end, data(sheet, right, y, half));
    }
    return below(pages.to(y + 12), Grid.any(dice, ink), true);
  }

  /** As a letter with the address behind the envelope's window. */
  private Drawn windowed() {
    Pages pages = new Pages(this::paper, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    sheet.right(supplier.name(), sheet.width() - margin, 60, ink.bold().scaled(1.6).in(accent));
    String dot = dice.pick(" · ", " - ", ", ", " | ");
    String sender = supplier.name() + dot + String.join(dot, supplier.address());
    double y = 140;
    sheet.fitted(sender, margin, y, width * 0.55, ink.scaled(0.7));
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    y += ink.lead() * 1.6;
    double start = y;
    sheet.text(customer.name(), margin, y, ink);
    truth.text("customerName", customer.name());
    for (String line : customer.address()) {
      y += ink.lead();
      sheet.text(line, margin, y, ink);
    }
    truth.text("customerAddress", String.join(" ", customer.address()));
    boolean beside = dice.chance(0.6);
    if (beside) {
      y = Math.max(y, data(sheet, margin + width * 0.58, start, width * 0.42));
    }
    y = Math.max(y + 40, 250);
    Ink title = ink.bold().scaled(1.5);
    sheet.text(say("title"), margin, y, title);
    y += ink.lead() * 2;
    if (!beside) {
      y = data(sheet, margin, y, width * 0.6) + 6;
    }
    if (dice.chance(0.7)) {
      y = Prose.write(sheet, say("greeting"), margin, y, width, ink) + 4;
    }
    pages.to(y + 4);
    footer(sheet, width);
    return below(pages, Grid.any(dice, ink), false);
  }

  /** Seller and customer beside each other under their headings. */
  private Drawn parties() {
    Pages pages = new Pages(this::paper, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    double half = width * 0.46;
    double y = 62;
    Ink title = ink.bold().scaled(dice.between(1.8, 2.6)).in(accent);
    if (dice.chance(0.5)) {
      sheet.text(say("title"), margin, y, title);
    } else {
      sheet.right(say("title"), sheet.width() - margin, y, title);
    }
    y += ink.lead() * 2.2;
    boolean across = dice.chance(0.5);
    if (across) {
      y = data(sheet, margin, y, width * 0.6) + 10;
    }
    Ink heading = ink.bold().in(accent);
    double left = party(sheet, margin, y, half, say("supplier"), heading, supplier, "supplier");
    double end =
        party(
            sheet, margin + width - half, y, half, say("customer"), heading, customer, "customer");
    y = Math.max(left, end) + 14;
    if (!across) {
      Pairs pairs = new Pairs(Pairs.Way.ABOVE, ink.scaled(0.85), ink, 1.5, 0.4);
      List<Pair> all = pairs();
      double share = width / all.size();
      double below = y;
      for (int i = 0; i < all.size(); i++) {
        below =
            Math.max(
                below, pairs.draw(sheet, margin + i * share, y, share - 4, all.subList(i, i + 1)));
      }
      y = below + 6;
    }
    return below(pages.to(y), Grid.any(dice, ink), true);
  }

  private double party(
      Sheet sheet,
      double x,
      double y,
      double room,
      String heading,
      Ink bold,
      Party party,
      String field) {
    sheet.text(heading, x, y, bold);
    double at =
        Prose.write(
            sheet,
            party.name(),
            x,
            y + ink.lead() * 1.3,
            room,
            dice.chance(0.4) ? ink.bold() : ink);
    for (String line : party.address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    truth.text(field + "Name", party.name());
    truth.text(field + "Address", String.join(" ", party.address()));
    if (field.equals("supplier") && dice.chance(0.6)) {
      sheet.text(party.taxLabel() + ": " + party.taxId(), x, at, ink);
      truth.text("supplierTaxId", party.taxId());
      at += ink.lead();
    } else if (dice.chance(0.3)) {
      sheet.text(say("phone") + ": " + party.phone(), x, at, ink);
      at += ink.lead();
    }
    return at;
  }

  /** Of somebody who works alone: no frames, no signs. */
  private Drawn plain() {
    Pages pages = new Pages(this::paper, 60, BOTTOM);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    double y = 60;
    sheet.text(supplier.name(), margin, y, ink.bold().scaled(1.2));
    sheet.right(say("title"), sheet.width() - margin, y, ink.scaled(2.2).in(accent));
    for (String line : supplier.address()) {
      y += ink.lead();
      sheet.text(line, margin, y, ink);
    }
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    if (dice.chance(0.5)) {
      y += ink.lead();
      sheet.text(supplier.taxLabel() + " " + supplier.taxId(), margin, y, ink);
      truth.text("supplierTaxId", supplier.taxId());
    }
    y += ink.lead() * 2.4;
    double half = width * 0.46;
    double left = addressed(sheet, margin, y, half);
    y = Math.max(left, data(sheet, margin + width - half, y, half)) + 16;
    return below(
        pages.to(y),
        Grid.any(dice, ink)
            .ruled(dice.pick(Grid.Rules.NONE, Grid.Rules.HEAD))
            .headed(Grid.Head.BOLD),
        true);
  }

  /** Half a page from a needle printer, as wholesalers hand it over with the goods. */
  private Drawn stub() {
    Sheet sheet = new Sheet(210 * Sheet.MM, 160 * Sheet.MM, Color.WHITE);
    Ink mono = dice.chance(0.5) ? Inks.needles(dice, 9) : Ink.of(Family.MONO, 8.5);
    Pages pages = new Pages(() -> sheet, 40, 0);
    double width = sheet.width() - 2 * margin;
    double y = 36;
    sheet.text(supplier.name(), margin, y, mono.bold());
    double below = y;
    for (String line : supplier.address()) {
      below += mono.lead();
      sheet.text(line, margin, below, mono);
    }
    truth.text("supplierAddress", String.join(" ", supplier.address()));
    String of = say("title");
    sheet.right(of, sheet.width() - margin, y, mono.bold().scaled(1.2));
    y = below + mono.lead() * 1.6;
    Pairs pairs = new Pairs(Pairs.Way.COLUMN, mono, mono, 1.3, 0.36);
    double half = width * 0.5;
    double left = pairs.draw(sheet, margin, y, half - 10, pairs().subList(0, 2));
    sheet.text(say("customer") + " :", margin + half, y, mono);
    sheet.text(customer.name(), margin + half, y + mono.lead(), mono);
    truth.text("customerName", customer.name());
    pages.to(Math.max(left, y + mono.lead() * 2) + 4);
    Sale little =
        new Sale(
            sale.lines().subList(0, Math.min(5, sale.lines().size())),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO);
    List<Truth> rows =
        new LineTable(dice, phrases, money, true)
            .draw(
                pages,
                margin,
                width,
                new Grid(Grid.Rules.DASHED, Grid.Head.PLAIN, mono, accent, 1.5, false),
                little);
    truth.rows("lineItems", rows);
    totals(pages, mono, little, 1.25);
    return new Drawn(sheet, truth);
  }

  private double addressed(Sheet sheet, double x, double y, double room) {
    String heading = say("customer");
    sheet.text(heading, x, y, ink.bold());
    double at = Prose.write(sheet, customer.name(), x, y + ink.lead() * 1.2, room, ink);
    truth.text("customerName", customer.name());
    for (String line : customer.address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    truth.text("customerAddress", String.join(" ", customer.address()));
    return at;
  }

  private double data(Sheet sheet, double x, double y, double room) {
    return Pairs.any(
            dice,
            ink,
            dice.pick(
                Pairs.Way.COLUMN,
                Pairs.Way.TIGHT,
                Pairs.Way.BARE,
                Pairs.Way.BOXED,
                Pairs.Way.INLINE))
        .draw(sheet, x, y, room, pairs());
  }

  /** Number, date and what else stands with them; the first two are always those. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(say("number"), number));
    pairs.add(new Pair(say("date"), dates.print(day)));
    if (dice.chance(0.55)) {
      LocalDate due = day.plusDays(dice.pick(7, 14, 30, 45));
      pairs.add(new Pair(say("due"), dates.print(due)));
      truth.date("dueDate", due);
    }
    if (dice.chance(0.4)) {
      pairs.add(
          new Pair(
              say("order"),
              dice.pick(dice.shaped("PO-#####"), dice.shaped("######"), dice.shaped("?-####"))));
    }
    if (dice.chance(0.12)) {
      pairs.add(new Pair(say("currency"), market.currency(money)));
      truth.text("currency", market.currency(money));
    }
    return pairs;
  }

  private Drawn below(Pages pages, Grid grid, boolean bank) {
    double width = pages.sheet().width() - 2 * margin;
    truth.rows(
        "lineItems",
        new LineTable(dice, phrases, money, true).draw(pages, margin, width, grid, sale));
    pages.need(120);
    totals(pages, ink, sale, dice.between(1.3, 1.7));
    if (bank) {
      pages.need(50);
      bank(pages);
    }
    return new Drawn(pages.all(), truth);
  }

  private void totals(Pages pages, Ink letters, Sale paid, double lead) {
    Sheet sheet = pages.sheet();
    double right = sheet.width() - margin;
    double left = right - dice.between(190.0, 240.0);
    pages.down(letters.lead() * 1.6);
    List<Pair> rows = new ArrayList<>();
    if (paid.taxed() || dice.chance(0.3) || paid.shipping().signum() > 0) {
      rows.add(new Pair(say("subtotal"), money.print(paid.subtotal())));
      truth.number("subtotal", paid.subtotal());
    }
    if (paid.shipping().signum() > 0) {
      rows.add(new Pair(say("shipping"), money.print(paid.shipping())));
    }
    if (paid.taxed()) {
      String label = say("tax");
      String rate = paid.rate().stripTrailingZeros().toPlainString().replace('.', money.point());
      rows.add(
          new Pair(
              label.contains("%")
                  ? label.replaceAll(" ?\\d+ ?%", "") + " " + rate + "%"
                  : dice.chance(0.6) ? label + " " + rate + dice.pick("%", " %") : label,
              money.print(paid.tax())));
      truth.number("tax", paid.tax());
    }
    rows.add(new Pair(say("total"), money.print(paid.total())));
    truth.number("total", paid.total());
    if (money.print(paid.total()).matches(".*[\\p{L}€£$₹].*")) {
      truth.text("currency", market.currency(money));
    }
    for (int i = 0; i < rows.size(); i++) {
      Ink shown = i == rows.size() - 1 && dice.chance(0.7) ? letters.bold() : letters;
      sheet.text(rows.get(i).label() + (dice.chance(0.3) ? ":" : ""), left, pages.y(), shown);
      sheet.right(rows.get(i).value(), right, pages.y(), shown);
      pages.down(letters.size() * lead);
    }
  }

  private void bank(Pages pages) {
    Ink small = ink.scaled(0.9);
    pages.down(small.lead() * 1.5);
    pages.sheet().text(say("thanks"), margin, pages.y(), small);
    if (dice.chance(0.6)) {
      pages.down(small.lead() * 1.4);
      pages.sheet().text(account(), margin, pages.y(), small);
    }
  }

  private String account() {
    return switch (market) {
      case GERMAN ->
          "IBAN: " + CheckDigits.iban("DE", dice.digits(18)) + "  BIC: " + dice.letters(8);
      case FRENCH ->
          "IBAN : " + CheckDigits.iban("FR", dice.digits(23)) + "  BIC : " + dice.letters(8);
      case INDONESIAN ->
          dice.pick("BCA", "Mandiri", "BNI", "BRI")
              + " No. Rek. "
              + dice.digits(10)
              + " a.n. "
              + supplier.name();
      case MALAY -> "Maybank " + dice.digits(12) + " (" + supplier.name() + ")";
      case ENGLISH -> "Bank: " + dice.digits(8) + "  Sort code " + dice.shaped("##-##-##");
    };
  }

  /** Three columns at the page's end: address, tax number, account. */
  private void footer(Sheet sheet, double width) {
    Ink small = ink.scaled(0.72);
    double y = sheet.height() - 58;
    sheet.line(margin, y - 12, margin + width, y - 12, Color.GRAY, 0.5);
    double third = width / 3;
    sheet.fitted(supplier.name(), margin, y, third - 10, small);
    double at = y;
    for (String line : supplier.address()) {
      at += small.lead();
      sheet.fitted(line, margin, at, third - 10, small);
    }
    sheet.text(say("phone") + " " + supplier.phone(), margin + third, y, small);
    if (dice.chance(0.8)) {
      sheet.fitted(
          supplier.taxLabel() + (dice.chance(0.5) ? ": " : " ") + supplier.taxId(),
          margin + third,
          y + small.lead(),
          third - 10,
          small);
      truth.text("supplierTaxId", supplier.taxId());
    }
    sheet.fitted(account(), margin + 2 * third, y, third, small);
  }
}
