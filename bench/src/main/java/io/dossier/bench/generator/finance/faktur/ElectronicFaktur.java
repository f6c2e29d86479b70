package io.dossier.bench.generator.finance.faktur;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The e-Faktur of 2015 to 2024, and the form that took its place in 2025. */
final class ElectronicFaktur {
  private static final String NOTE =
      "Sesuai dengan ketentuan yang berlaku, Direktorat Jenderal Pajak mengatur bahwa Faktur Pajak"
          + " ini telah ditandatangani secara elektronik sehingga tidak diperlukan tanda tangan"
          + " basah pada Faktur Pajak ini.";

  private final FakturPaper paper;
  private final Dice dice;
  private final Supply supply;
  private final boolean recent;

  private ElectronicFaktur(Dice dice, boolean recent) {
    this.dice = dice;
    this.recent = recent;
    this.supply = recent ? Supply.recent(dice) : Supply.former(dice, 2015, 2024);
    Ink ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.SERIF, Family.OPEN), dice.between(8.0, 9.6));
    this.paper = new FakturPaper(dice, supply, ink);
  }

  /** By PER-24/PJ/2012 and PER-03/PJ/2022. */
  static Drawn eFaktur(Dice dice) {
    return new ElectronicFaktur(dice, false).drawn();
  }

  /** By PER-11/PJ/2025. */
  static Drawn coretax(Dice dice) {
    return new ElectronicFaktur(dice, true).drawn();
  }

  private Drawn drawn() {
    Ink bold = paper.ink.bold();
    double middle = paper.pages.sheet().width() / 2;
    paper.pages.sheet().middle("Faktur Pajak", middle, 56, bold.scaled(1.5));
    paper.pages.to(70);
    boolean framed = !recent || dice.chance(0.5);
    String serial =
        "Kode dan Nomor Seri Faktur Pajak" + dice.pick(" : ", ": ", " :") + supply.serial();
    if (framed) {
      paper.band(serial, paper.ink);
      paper.band("Pengusaha Kena Pajak" + (recent ? dice.pick(":", "") : ""), paper.ink);
    } else {
      paper.pages.sheet().text("Pengusaha Kena Pajak:", paper.margin, 84, bold);
      paper.pages.to(88);
    }
    seller();
    if (!framed) {
      paper.pages.sheet().text(serial, paper.margin, paper.pages.y() + 16, paper.ink);
      paper.pages.down(26);
    }
    paper.band(
        "Pembeli Barang Kena Pajak"
            + dice.pick(" / ", "/")
            + "Penerima Jasa Kena Pajak"
            + (recent ? dice.pick(":", "") : ""),
        paper.ink);
    buyer();
    double amounts = goods();
    sums(amounts);
    foot();
    return paper.drawn();
  }

  private void seller() {
    double top = paper.pages.y();
    double x = paper.margin + 5;
    double y = top + paper.ink.size() * 1.4;
    double column = paper.ink.width("Alamat") + 8;
    y = paper.labelled("Nama", supply.seller().name(), x, y, column);
    y = paper.labelled("Alamat", supply.seller().address(), x, y, column);
    y = paper.labelled("NPWP", supply.seller().npwp(), x, y, column);
    paper.frame(top, y + paper.ink.size() * 0.3);
  }

  private void buyer() {
    double top = paper.pages.y();
    double x = paper.margin + 5;
    double y = top + paper.ink.size() * 1.4;
    Taxpayer buyer = supply.buyer();
    double column = paper.ink.width(recent ? "Identitas Lain" : "NIK/Paspor") + 8;
    y = paper.labelled("Nama", buyer.name(), x, y, column);
    y = paper.labelled("Alamat", buyer.address(), x, y, column);
    y = paper.labelled("NPWP", buyer.npwp(), x, y, column);
    if (recent) {
      y = paper.labelled("NIK", dice.chance(0.5) ? "-" : buyer.nik(), x, y, column);
      y = paper.labelled("Nomor Paspor", "-", x, y, column);
      y = paper.labelled("Identitas Lain", "-", x, y, column);
      String mail = "kantor" + dice.digits(2) + "@surat.example";
      y = paper.labelled("Email", dice.chance(0.5) ? "-" : mail, x, y, column);
    } else if (!buyer.hasNpwp() || dice.chance(0.15)) {
      y = paper.labelled("NIK/Paspor", buyer.nik(), x, y, column);
    }
    paper.frame(top, y + paper.ink.size() * 0.3);
  }

  /** Answers the width of the amounts' column. */
  private double goods() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.middle("No.", 0.35));
    if (recent) {
      columns.add(Column.middle("Kode Barang/ Jasa", 0.7));
    }
    columns.add(Column.left("Nama Barang Kena Pajak / Jasa Kena Pajak", 3.2));
    String price = "Harga Jual / Penggantian / Uang Muka / Termin" + (recent ? " (Rp)" : "");
    columns.add(new Column(wrapped(price), 1.5, Column.Align.RIGHT));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < supply.goods().size(); i++) {
      Supply.Goods each = supply.goods().get(i);
      List<String> row = new ArrayList<>(List.of("" + (i + 1)));
      if (recent) {
        row.add(dice.shaped("######"));
      }
      row.add(each.name() + "\n" + detail(each));
      row.add(paper.money(each.amount()));
      rows.add(row);
    }
    new Grid(Grid.Rules.ALL, Grid.Head.PLAIN, paper.ink, Color.DARK_GRAY, 2.5, false)
        .draw(paper.pages, paper.margin, paper.width(), columns, rows);
    double shares = columns.stream().mapToDouble(Column::share).sum();
    return paper.width() * 1.5 / shares;
  }

  /** Right-aligned cells do not wrap by themselves. */
  private String wrapped(String head) {
    return String.join("\n", Prose.wrapped(head, paper.ink, paper.width() * 0.22));
  }

  private String detail(Supply.Goods each) {
    String price = "Rp " + paper.money(each.price()) + " x " + each.quantity();
    return recent
        ? price
            + ",00 "
            + dice.pick("Unit", "Piece", "Lainnya", "Kilogram", "Lembar")
            + "\nPotongan Harga = Rp 0,00\nPPnBM (0,00%) = Rp 0,00"
        : price;
  }

  private void sums(double amounts) {
    String slash = dice.pick(" / ", "/");
    paper.sum(
        String.join(slash, "Harga Jual", "Penggantian")
            + (recent || dice.chance(0.5) ? slash + "Uang Muka" + slash + "Termin" : ""),
        paper.money(supply.price()),
        amounts);
    paper.sum("Dikurangi Potongan Harga", paper.money(supply.discount()), amounts);
    paper.sum(
        "Dikurangi Uang Muka" + (recent ? " yang telah diterima" : ""),
        supply.advance() == 0 && dice.chance(0.5) ? "" : paper.money(supply.advance()),
        amounts);
    paper.sum("Dasar Pengenaan Pajak", paper.money(supply.base()), amounts);
    String tax =
        recent
            ? "Jumlah PPN (Pajak Pertambahan Nilai)"
            : dice.pick(
                "Total PPN", "PPN = " + supply.rate() + "% x Dasar Pengenaan Pajak", "Total PPN");
    paper.sum(tax, paper.money(supply.tax()), amounts);
    paper.sum(
        recent
            ? "Jumlah PPnBM (Pajak Penjualan atas Barang Mewah)"
            : "Total PPnBM (Pajak Penjualan Barang Mewah)",
        paper.money(0),
        amounts);
  }

  private void foot() {
    paper.pages.need(150);
    double y = paper.pages.y() + 16;
    y =
        Prose.write(
            paper.pages.sheet(), NOTE, paper.margin, y, paper.width(), paper.ink.scaled(0.85));
    if (dice.chance(0.7)) {
      Barcodes.qr(paper.pages.sheet(), "faktur " + supply.serial(), paper.margin, y + 10, 76);
    }
    paper.signed(y + 14, recent || dice.chance(0.6));
    String reference = "(Referensi: " + supply.reference() + ")";
    if (dice.chance(0.6)) {
      paper.pages.sheet().text(reference, paper.margin, y + 104, paper.ink.scaled(0.85));
    }
  }
}
