package io.dossier.bench.generator.finance.faktur;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The form on paper, filled in by printer, of the years before the e-Faktur (PER-13/PJ/2010,
 * PER-24/PJ/2012), and as firms' software prints its own.
 */
final class PrintedFaktur {
  private final FakturPaper paper;
  private final Dice dice;
  private final Supply supply;

  private PrintedFaktur(Dice dice, Ink ink, Supply supply) {
    this.dice = dice;
    this.supply = supply;
    this.paper = new FakturPaper(dice, supply, ink);
  }

  static Drawn onForm(Dice dice) {
    Ink ink =
        dice.chance(0.3)
            ? Inks.needles(dice, 8.5)
            : Ink.of(dice.pick(Family.SANS, Family.SERIF, Family.MONO), dice.between(8.0, 9.4));
    return new PrintedFaktur(dice, ink, Supply.former(dice, 2010, 2015)).form();
  }

  /** With the firm's name as letterhead, numbers and day at the top right. */
  static Drawn bySoftware(Dice dice) {
    Ink ink = Inks.page(dice).sized(dice.between(8.0, 9.6));
    boolean recent = dice.chance(0.3);
    Supply supply = recent ? Supply.recent(dice) : Supply.former(dice, 2013, 2024);
    return new PrintedFaktur(dice, ink, supply).software();
  }

  private Drawn form() {
    Sheet sheet = paper.pages.sheet();
    Ink small = paper.ink.scaled(0.85);
    double right = paper.margin + paper.width();
    int copy = dice.between(1, 2);
    sheet.right(
        "Lembar ke-"
            + copy
            + " : "
            + (copy == 1 ? "Untuk Pembeli BKP/Penerima JKP" : "Untuk Penjual BKP/Pemberi JKP"),
        right,
        40,
        small);
    sheet.right(
        "sebagai bukti Pajak " + (copy == 1 ? "Masukan" : "Keluaran"),
        right,
        40 + small.lead(),
        small);
    sheet.middle("FAKTUR PAJAK", sheet.width() / 2, 82, paper.ink.bold().scaled(1.5));
    paper.pages.to(94);
    paper.band("Kode dan Nomor Seri Faktur Pajak : " + supply.serial(), paper.ink);
    party("Pengusaha Kena Pajak" + dice.pick(" :", "", ""), supply.seller());
    party(
        "Pembeli Barang Kena Pajak" + dice.pick("/", " / ") + "Penerima Jasa Kena Pajak",
        supply.buyer());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < supply.goods().size(); i++) {
      Supply.Goods each = supply.goods().get(i);
      rows.add(List.of("" + (i + 1), described(each), paper.money(each.amount())));
    }
    grid(
        List.of(
            Column.middle("No. Urut", 0.5),
            Column.left("Nama Barang Kena Pajak/ Jasa Kena Pajak", 3),
            Column.right("Harga Jual/Penggantian/\nUang Muka/Termin\n(Rp)", 1.5)),
        rows);
    double amounts = paper.width() * 1.5 / 5;
    String star = dice.pick(" *)", "");
    paper.sum(
        "Jumlah Harga Jual/Penggantian/Uang Muka/Termin" + star,
        paper.money(supply.price()),
        amounts);
    paper.sum("Dikurangi potongan harga", dashed(supply.discount()), amounts);
    paper.sum("Dikurangi uang muka yang telah diterima", dashed(supply.advance()), amounts);
    paper.sum("Dasar Pengenaan Pajak", paper.money(supply.base()), amounts);
    paper.sum(
        "PPN = " + supply.rate() + "% x Dasar Pengenaan Pajak", paper.money(supply.tax()), amounts);
    paper.pages.need(130);
    luxury();
    paper.signed(paper.pages.y() + 18, false);
    return paper.drawn();
  }

  private String described(Supply.Goods each) {
    return each.quantity() == 1 || dice.chance(0.4)
        ? each.name()
        : each.name() + "  " + each.quantity() + " x " + paper.money(each.price());
  }

  private String dashed(long amount) {
    return amount == 0 ? dice.pick("-", "", "0,00") : paper.money(amount);
  }

  private void grid(List<Column> columns, List<List<String>> rows) {
    new Grid(
            dice.pick(Grid.Rules.ALL, Grid.Rules.ALL, Grid.Rules.COLUMNS),
            Grid.Head.PLAIN,
            paper.ink,
            Color.DARK_GRAY,
            dice.between(2.0, 4.0),
            false)
        .draw(paper.pages, paper.margin, paper.width(), columns, rows);
  }

  private void party(String heading, Taxpayer who) {
    double top = paper.pages.y();
    double x = paper.margin + 5;
    double y = top + paper.ink.size() * 1.4;
    paper.pages.sheet().text(heading, x, y, paper.ink);
    y += paper.ink.lead() * 1.15;
    double column = paper.ink.width("N P W P") + 12;
    y = paper.labelled("Nama", who.name(), x, y, column);
    y = paper.labelled("Alamat", who.address(), x, y, column);
    y = paper.labelled(dice.pick("NPWP", "NPWP", "N P W P"), who.npwp(), x, y, column);
    paper.frame(top, y + paper.ink.size() * 0.3);
  }

  /** The empty table of the tax on luxuries, on the left above the signature's place. */
  private void luxury() {
    if (dice.chance(0.35)) {
      return;
    }
    double x = paper.margin;
    double y = paper.pages.y() + 18;
    Sheet sheet = paper.pages.sheet();
    sheet.text("Pajak Penjualan Atas Barang Mewah", x, y, paper.ink);
    double[] edges = {0, 60, 130, 200};
    String[] heads = {"TARIF", "DPP", "PPn BM"};
    for (int row = 0; row < 5; row++) {
      double top = y + 5 + row * paper.ink.lead() * 1.2;
      for (int i = 0; i < heads.length; i++) {
        sheet.box(
            x + edges[i], top, edges[i + 1] - edges[i], paper.ink.lead() * 1.2, Color.GRAY, 0.5);
        String text = row == 0 ? heads[i] : i == 0 ? "......... %" : "Rp .........";
        sheet.fitted(
            text,
            x + edges[i] + 4,
            top + paper.ink.size(),
            edges[i + 1] - edges[i] - 8,
            paper.ink.scaled(0.85));
      }
    }
  }

  private Drawn software() {
    Sheet sheet = paper.pages.sheet();
    Ink bold = paper.ink.bold();
    double half = paper.margin + paper.width() * 0.54;
    double right = paper.margin + paper.width();
    sheet.fitted(supply.seller().name(), paper.margin, 54, paper.width() * 0.6, bold.scaled(1.35));
    sheet.right("FAKTUR PAJAK", right, 54, bold.scaled(1.4));
    double column = paper.ink.width("Alamat") + 10;
    boolean named = dice.chance(0.6);
    double y = 54 + paper.ink.lead() * 1.8;
    if (named) {
      sheet.text(dice.pick("Penjual", "Pengusaha Kena Pajak"), paper.margin, y, bold);
      y =
          paper.labelled(
              "Nama",
              supply.seller().name(),
              paper.margin,
              y + paper.ink.lead(),
              column,
              half - 12);
    }
    y = paper.labelled("Alamat", supply.seller().address(), paper.margin, y, column, half - 12);
    y = paper.labelled("NPWP", supply.seller().npwp(), paper.margin, y, column, half - 12);
    double top = 54 + paper.ink.lead() * 1.8;
    double wide = paper.ink.width("Nomor Seri Faktur") + 8;
    String date = DateStyle.indonesian(dice).print(supply.day());
    double at =
        paper.labelled(
            dice.pick("Nomor Seri Faktur", "No. Seri Faktur", "Nomor Faktur"),
            supply.serial(),
            half,
            top,
            wide,
            right);
    at =
        paper.labelled(
            dice.pick("Tanggal", "Tanggal Faktur", "Tgl. Faktur"), date, half, at, wide, right);
    if (dice.chance(0.6)) {
      at =
          paper.labelled(
              dice.pick("Referensi", "No. Invoice"), supply.reference(), half, at, wide, right);
    }
    y = Math.max(y, at) + paper.ink.lead() * 0.6;
    sheet.text(
        dice.pick("Pembeli", "Pembeli BKP / Penerima JKP", "Pembeli Barang Kena Pajak"),
        paper.margin,
        y,
        bold);
    y += paper.ink.lead();
    y = paper.labelled("Nama", supply.buyer().name(), paper.margin, y, column);
    y = paper.labelled("Alamat", supply.buyer().address(), paper.margin, y, column);
    y = paper.labelled("NPWP", supply.buyer().npwp(), paper.margin, y, column);
    paper.pages.to(y);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < supply.goods().size(); i++) {
      Supply.Goods each = supply.goods().get(i);
      rows.add(
          List.of(
              "" + (i + 1),
              each.name(),
              "" + each.quantity(),
              paper.money(each.price()),
              paper.money(each.amount())));
    }
    Grid.any(dice, paper.ink)
        .draw(
            paper.pages,
            paper.margin,
            paper.width(),
            List.of(
                Column.middle("No", 0.35),
                Column.left(dice.pick("Nama Barang", "Nama Barang/Jasa", "Keterangan"), 2.4),
                Column.right(dice.pick("Qty", "Jumlah"), 0.6),
                Column.right("Harga Satuan", 1.1),
                Column.right(dice.pick("Harga Jual", "Total"), 1.2)),
            rows);
    below(right);
    paper.signed(paper.pages.y() + 22, false);
    return paper.drawn();
  }

  /** The sums at the right below the table. */
  private void below(double right) {
    paper.pages.need(170);
    List<String[]> sums = new ArrayList<>();
    sums.add(
        new String[] {
          dice.pick("Harga Jual", "Jumlah Harga Jual", "Subtotal"), paper.money(supply.price())
        });
    if (supply.discount() > 0) {
      sums.add(
          new String[] {dice.pick("Potongan Harga", "Diskon"), paper.money(supply.discount())});
    }
    if (supply.advance() > 0) {
      sums.add(new String[] {"Uang Muka", paper.money(supply.advance())});
    }
    sums.add(new String[] {dice.pick("DPP", "Dasar Pengenaan Pajak"), paper.money(supply.base())});
    sums.add(
        new String[] {
          dice.pick("PPN", "PPN " + supply.rate() + "%", "PPN (" + supply.rate() + "%)"),
          paper.money(supply.tax())
        });
    if (dice.chance(0.7)) {
      long due = supply.price() - supply.discount() - supply.advance() + supply.tax();
      sums.add(new String[] {dice.pick("Total", "Jumlah", "Jumlah Tagihan"), paper.money(due)});
    }
    double y = paper.pages.y() + paper.ink.lead() * 1.4;
    for (String[] sum : sums) {
      paper.pages.sheet().text(sum[0], right - 220, y, paper.ink);
      paper.pages.sheet().right(sum[1], right - 3, y, paper.ink);
      y += paper.ink.lead() * 1.2;
    }
    paper.pages.to(y);
  }
}
