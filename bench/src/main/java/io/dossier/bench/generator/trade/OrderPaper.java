package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Purchase orders and delivery notes, which go before an invoice and look much like one. */
final class OrderPaper {
  static final Kind ORDER =
      Kind.of(
          "purchase_order",
          dice -> new OrderPaper(dice).order(),
          dice -> new OrderPaper(dice).order(),
          dice -> new OrderPaper(dice).orderForm());
  static final Kind NOTE =
      Kind.of(
          "delivery_note",
          dice -> new OrderPaper(dice).note(),
          dice -> new OrderPaper(dice).note(),
          dice -> new OrderPaper(dice).packingList());

  private final Dice dice;
  private final Market market;
  private final Phrases phrases;
  private final Party sender;
  private final Party receiver;
  private final Sale sale;
  private final LocalDate day;
  private final DateStyle dates;
  private final MoneyStyle money;
  private final Ink ink;
  private final Color accent;
  private final double margin;
  private final Pages pages = new Pages(Sheet::a4, 60, 90);
  private final Sheet sheet = pages.sheet();

  private OrderPaper(Dice dice) {
    this.dice = dice;
    this.market = dice.pick(Market.class);
    this.phrases = market.phrases();
    this.sender = market.firm(dice);
    this.receiver = market.buyer(dice);
    this.sale = Sale.any(dice, market);
    this.day = dice.day(2015, 2025);
    this.dates = market.dates(dice);
    this.money = market.money(dice);
    this.ink = Inks.page(dice).sized(dice.between(8.0, 10.0));
    this.accent = Inks.accent(dice);
    this.margin = dice.between(40.0, 60.0);
  }

  /** By language, in the order English, German, French, Indonesian, Malay. */
  private String said(String en, String de, String fr, String id, String ms) {
    String all =
        switch (market) {
          case ENGLISH -> en;
          case GERMAN -> de;
          case FRENCH -> fr;
          case INDONESIAN -> id;
          case MALAY -> ms;
        };
    return dice.pick(all.split("\\|"));
  }

  private double width() {
    return sheet.width() - 2 * margin;
  }

  private String orderTitle() {
    return said(
        "PURCHASE ORDER|Purchase Order|PURCHASE ORDER (PO)",
        "Bestellung|BESTELLUNG",
        "BON DE COMMANDE|Bon de commande",
        "SURAT PESANAN|PURCHASE ORDER|Pesanan Pembelian",
        "PESANAN BELIAN|PURCHASE ORDER|Pesanan Tempatan");
  }

  private String noteTitle() {
    return said(
        "DELIVERY NOTE|Delivery Note|DISPATCH NOTE",
        "Lieferschein|LIEFERSCHEIN",
        "BON DE LIVRAISON|Bon de livraison",
        "SURAT JALAN|Surat Jalan|TANDA TERIMA BARANG",
        "NOTA PENGHANTARAN|DELIVERY NOTE|Nota Hantaran");
  }

  private List<Pair> data(String numberLabel) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            numberLabel,
            dice.pick(
                dice.shaped("PO-#####"),
                dice.shaped("##-####"),
                dice.shaped("??/####/##"),
                dice.shaped("4500######"))));
    pairs.add(
        new Pair(
            phrases
                .say(dice, "date")
                .replaceAll("(?i)invoice |Invois|Rechnungs|facture|Faktur", "")
                .strip()
                .replaceAll("^$|^Date de$", "Date"),
            dates.print(day)));
    if (dice.chance(0.6)) {
      pairs.add(
          new Pair(
              said(
                  "Delivery Date|Required by|Ship Date",
                  "Liefertermin|Lieferdatum",
                  "Date de livraison",
                  "Tanggal Kirim|Tanggal Pengiriman",
                  "Tarikh Hantar"),
              dates.print(day.plusDays(dice.between(3, 40)))));
    }
    if (dice.chance(0.4)) {
      pairs.add(new Pair(phrases.say(dice, "order"), dice.shaped("######")));
    }
    return pairs;
  }

  private String orderNumber() {
    return said(
        "PO Number|Purchase Order No|Order No|PO #",
        "Bestellnummer|Bestell-Nr.",
        "N° commande|Commande N°",
        "No. PO|Nomor Pesanan",
        "No. Pesanan|PO No");
  }

  private String noteNumber() {
    return said(
        "Delivery Note No|DN No|Note No",
        "Lieferschein-Nr.|Lieferscheinnummer",
        "N° BL|Bon de livraison N°",
        "No. Surat Jalan|Nomor",
        "No. Nota|DN No");
  }

  private Drawn order() {
    head(
        orderTitle(),
        data(orderNumber()),
        said(
            "Supplier|Vendor|To",
            "Lieferant|An",
            "Fournisseur",
            "Kepada Yth.|Pemasok",
            "Kepada|Pembekal"));
    say(
        "Please supply the following goods in accordance with our terms of purchase.|We hereby order the goods listed below.",
        "Wir bestellen zu unseren Einkaufsbedingungen:|Hiermit bestellen wir:",
        "Nous vous passons commande des articles suivants :",
        "Mohon dikirim barang-barang berikut:|Dengan ini kami memesan barang sebagai berikut:",
        "Sila bekalkan barangan berikut:");
    lines(true);
    totals();
    approved(
        said(
            "Authorised by|Approved by|Buyer",
            "Unterschrift Einkauf|Genehmigt",
            "Bon pour accord|Signature",
            "Disetujui oleh|Hormat kami",
            "Diluluskan oleh"));
    return new Drawn(pages.all(), new Truth());
  }

  private Drawn orderForm() {
    sheet.fill(0, 0, sheet.width(), 60, accent);
    sheet.text(orderTitle(), margin, 40, ink.bold().scaled(2).in(Color.WHITE));
    double y = Pairs.any(dice, ink).drawTwo(sheet, margin, 84, width(), data(orderNumber())) + 8;
    double half = width() * 0.47;
    double left =
        party(
            margin,
            y,
            half,
            said("Bill To|Buyer", "Besteller|Rechnungsadresse", "Acheteur", "Pembeli", "Pembeli"),
            sender);
    double right =
        party(
            margin + width() - half,
            y,
            half,
            said("Vendor|Supplier|Ship To", "Lieferant", "Fournisseur", "Pemasok", "Pembekal"),
            receiver);
    pages.to(Math.max(left, right) + 10);
    lines(true);
    totals();
    approved(said("Approved by", "Genehmigt von", "Approuvé par", "Disetujui", "Diluluskan"));
    return new Drawn(pages.all(), new Truth());
  }

  private Drawn note() {
    head(
        noteTitle(),
        data(noteNumber()),
        said(
            "Deliver To|Ship To|Consignee",
            "Lieferadresse|Warenempfänger|Empfänger",
            "Livré à|Adresse de livraison",
            "Kepada Yth.|Kirim Ke",
            "Hantar Kepada|Kepada"));
    lines(false);
    received();
    return new Drawn(pages.all(), new Truth());
  }

  private Drawn packingList() {
    sheet.text(sender.name(), margin, 56, ink.bold().scaled(1.3));
    sheet.right(
        said(
            "PACKING LIST|PACKING SLIP|DELIVERY NOTE",
            "Packliste|Lieferschein",
            "LISTE DE COLISAGE|BON DE LIVRAISON",
            "PACKING LIST|SURAT JALAN",
            "SENARAI PEMBUNGKUSAN|NOTA PENGHANTARAN"),
        sheet.width() - margin,
        56,
        ink.bold().scaled(1.5).in(accent));
    double y =
        party(
            margin,
            90,
            width() * 0.5,
            said("Ship To", "Empfänger", "Destinataire", "Penerima", "Penerima"),
            receiver);
    y =
        Math.max(
            y,
            Pairs.any(dice, ink, Pairs.Way.COLUMN)
                .draw(sheet, margin + width() * 0.55, 90, width() * 0.45, data(noteNumber())));
    pages.to(y + 10);
    lines(false);
    pages.down(ink.lead() * 1.6);
    sheet.text(
        said("Gross weight", "Bruttogewicht", "Poids brut", "Berat kotor", "Berat kasar")
            + ": "
            + dice.between(2, 900)
            + " kg   "
            + said("Packages", "Packstücke", "Colis", "Koli", "Bungkusan")
            + ": "
            + dice.between(1, 30),
        margin,
        pages.y(),
        ink);
    received();
    return new Drawn(pages.all(), new Truth());
  }

  private void head(String title, List<Pair> data, String heading) {
    List<String> lines = new ArrayList<>(sender.address());
    lines.add(phrases.say(dice, "phone") + ": " + sender.phone());
    double y = Letterhead.draw(sheet, dice, ink, accent, sender.name(), lines);
    sheet.text(title, margin, y + 12, ink.bold().scaled(1.7));
    y += 40;
    double half = width() * 0.47;
    double left = party(margin, y, half, heading, receiver);
    double right =
        Pairs.any(dice, ink, dice.pick(Pairs.Way.COLUMN, Pairs.Way.BOXED, Pairs.Way.TIGHT))
            .draw(sheet, margin + width() - half, y, half, data);
    pages.to(Math.max(left, right) + 12);
  }

  private double party(double x, double y, double room, String heading, Party party) {
    sheet.text(heading, x, y, ink.bold());
    double at = Prose.write(sheet, party.name(), x, y + ink.lead() * 1.2, room, ink);
    for (String line : party.address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    return at;
  }

  private void say(String en, String de, String fr, String id, String ms) {
    pages.to(Prose.write(sheet, said(en, de, fr, id, ms), margin, pages.y(), width(), ink) + 4);
  }

  private void lines(boolean priced) {
    new LineTable(dice, phrases, money, priced)
        .draw(pages, margin, width(), Grid.any(dice, ink), sale);
  }

  private void totals() {
    pages.need(90);
    double right = sheet.width() - margin;
    for (Pair row :
        List.of(
            new Pair(phrases.say(dice, "tax"), money.print(sale.tax())),
            new Pair(phrases.say(dice, "total"), money.print(sale.total())))) {
      pages.down(ink.lead() * 1.4);
      pages.sheet().text(row.label(), right - 200, pages.y(), ink);
      pages.sheet().right(row.value(), right, pages.y(), ink);
    }
  }

  private void approved(String by) {
    pages.need(80);
    pages.down(ink.lead() * 3);
    pages.sheet().text(by, margin, pages.y(), ink);
    Decor.signature(pages.sheet(), dice, margin, pages.y() + 34, 80, new Color(30, 40, 120));
    pages.sheet().line(margin, pages.y() + 42, margin + 130, pages.y() + 42, Color.GRAY, 0.5);
  }

  private void received() {
    pages.need(90);
    pages.down(ink.lead() * 3);
    String[] who =
        said(
                "Delivered by;Checked by;Received by",
                "Ausgeliefert;Geprüft;Ware erhalten",
                "Livré par;Contrôlé par;Reçu par",
                "Pengirim;Sopir;Penerima",
                "Dihantar oleh;Disemak oleh;Diterima oleh")
            .split(";");
    for (int i = 0; i < who.length; i++) {
      double x = margin + i * width() / 3;
      pages.sheet().text(who[i], x, pages.y(), ink);
      pages.sheet().line(x, pages.y() + 44, x + 110, pages.y() + 44, Color.GRAY, 0.5);
    }
  }
}
