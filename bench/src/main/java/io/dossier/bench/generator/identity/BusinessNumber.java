package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Kbli;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The business number of Indonesia (Nomor Induk Berusaha), of both generations of its system. */
final class BusinessNumber {
  static final Kind KIND =
      Kind.of(
          "nib",
          dice -> new BusinessNumber(dice, 2021, 2025).byRisk(),
          dice -> new BusinessNumber(dice, 2021, 2025).byRisk(),
          dice -> new BusinessNumber(dice, 2021, 2025).byRisk(),
          dice -> new BusinessNumber(dice, 2018, 2021).first(),
          dice -> new BusinessNumber(dice, 2018, 2021).first(),
          dice -> new BusinessNumber(dice, 2019, 2025).small());

  private final Dice dice;
  private final boolean personal;
  private final Person owner;
  private final String name;
  private final IndonesianPlace place;
  private final String address;
  private final String number;
  private final LocalDate day;
  private final DateStyle dates;
  private final Ink ink;
  private final double margin;
  private final List<Kbli> trades = new ArrayList<>();
  private final Truth truth = new Truth();

  private BusinessNumber(Dice dice, int firstYear, int lastYear) {
    this.dice = dice;
    this.personal = dice.chance(0.45);
    this.owner = People.indonesian(dice);
    boolean capitals = dice.chance(0.7);
    String printed = personal ? owner.name() : Companies.indonesian(dice);
    this.name = capitals ? printed.toUpperCase(Locale.ROOT) : printed;
    this.place = IndonesianPlace.any(dice);
    this.address =
        place.street()
            + ", Desa/Kelurahan "
            + place.village()
            + ", Kec. "
            + place.district()
            + ", "
            + (place.isCity()
                ? place.regencyTitled()
                : place.regencyTitled().replace("Kabupaten", "Kab."))
            + ", Provinsi "
            + place.provinceTitled()
            + (dice.chance(0.6) ? ", Kode Pos: " + place.postcode() : "");
    this.day = dice.day(firstYear, lastYear);
    this.number = dice.pick("0220", "0701", "1206", "9120", "8120", "2308") + dice.digits(9);
    this.dates =
        DateStyle.of(dice.pick("d mmmm yyyy", "dd mmmm yyyy", "d mmmm yyyy", "dd-mm-yyyy"), "id");
    this.ink =
        Ink.of(
            dice.pick(
                Family.SANS, Family.SANS, Family.SERIF, Family.OPEN, Family.SOURCE, Family.GROTESK),
            dice.between(9.0, 11.0));
    this.margin = dice.between(48.0, 70.0);
    int count = dice.between(1, 5);
    for (int i = 0; i < count; i++) {
      Kbli trade = Kbli.any(dice);
      if (trades.stream().noneMatch(t -> t.code().equals(trade.code()))) {
        trades.add(trade);
      }
    }
    truth.text("nib_number", number).text("name", name).text("address", address).date("date", day);
  }

  private Supplier<Sheet> paper() {
    boolean code = dice.chance(0.6);
    return () -> {
      Sheet sheet = Sheet.a4();
      if (code) {
        Barcodes.qr(sheet, "oss/" + number, margin, sheet.height() - 84, 44);
      }
      sheet.text(
          "1. Dokumen ini diterbitkan sistem OSS berdasarkan data dari Pelaku Usaha.",
          margin + 56,
          sheet.height() - 72,
          ink.scaled(0.65));
      sheet.text(
          "2. Dalam hal terjadi kekeliruan isi dokumen ini akan dilakukan perbaikan sebagaimana mestinya.",
          margin + 56,
          sheet.height() - 62,
          ink.scaled(0.65));
      sheet.text(
          "3. Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik.",
          margin + 56,
          sheet.height() - 52,
          ink.scaled(0.65));
      return sheet;
    };
  }

  /** Since 2021. */
  private Drawn byRisk() {
    Pages pages = new Pages(paper(), 80, 100);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    Decor.emblem(sheet, sheet.width() / 2, 34, 50, new Color(150, 116, 40));
    double middle = sheet.width() / 2;
    double y = 110;
    sheet.middle("PEMERINTAH REPUBLIK INDONESIA", middle, y, ink.bold().scaled(1.15));
    y += ink.lead() * 1.8;
    sheet.middle("PERIZINAN BERUSAHA BERBASIS RISIKO", middle, y, ink.bold().scaled(1.15));
    y += ink.lead() * 1.2;
    sheet.middle(
        dice.pick("NOMOR INDUK BERUSAHA: ", "NOMOR INDUK BERUSAHA : ", "NOMOR INDUK BERUSAHA ")
            + number,
        middle,
        y,
        ink.bold().scaled(1.15));
    y += ink.lead() * 2;
    y =
        Prose.justified(
            sheet,
            "Berdasarkan Undang-Undang Nomor "
                + dice.pick(
                    "11 Tahun 2020 tentang Cipta Kerja",
                    "6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang")
                + ", Pemerintah Republik Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:",
            margin,
            y,
            width,
            ink);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("1. Nama Pelaku Usaha", name));
    pairs.add(
        new Pair(
            "2. " + dice.pick("Alamat", "Alamat Kantor", "Alamat Kantor/Korespondensi"), address));
    pairs.add(new Pair("    No. Telepon", Numbers.phoneId(dice)));
    pairs.add(
        new Pair(
            "    Email",
            owner.given().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")
                + dice.between(1, 99)
                + "@surat.example"));
    pairs.add(new Pair("3. Status Penanaman Modal", dice.pick("PMDN", "PMDN", "PMA")));
    boolean inline = dice.chance(0.35);
    pairs.add(
        new Pair(
            "4. Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI)",
            inline ? codes() : "Lihat Lampiran"));
    pairs.add(
        new Pair(
            "5. Skala Usaha",
            dice.pick("Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Usaha Besar")));
    y =
        new Pairs(
                dice.pick(Pairs.Way.COLUMN, Pairs.Way.COLUMN, Pairs.Way.BARE), ink, ink, 1.55, 0.4)
            .draw(sheet, margin, y + 10, width, pairs);
    y =
        Prose.justified(
            sheet,
            "NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha dan berlaku sebagai hak akses kepabeanan, pendaftaran kepesertaan jaminan sosial kesehatan dan jaminan sosial ketenagakerjaan, serta bukti pemenuhan laporan pertama Wajib Lapor Ketenagakerjaan di Perusahaan (WLKP).",
            margin,
            y + 8,
            width,
            ink);
    y =
        Prose.justified(
            sheet,
            "Pelaku Usaha dengan NIB tersebut di atas dapat melaksanakan kegiatan berusaha sebagaimana terlampir dengan tetap memperhatikan ketentuan peraturan perundang-undangan.",
            margin,
            y + 6,
            width,
            ink);
    issued(sheet, y + 16);
    if (!inline || dice.chance(0.5)) {
      annex(pages, width);
    }
    truth.texts("kbli", trades.stream().map(Kbli::code).toList());
    return new Drawn(pages.all(), truth);
  }

  private String codes() {
    return String.join(", ", trades.stream().map(Kbli::code).toList());
  }

  private void issued(Sheet sheet, double y) {
    sheet.text("Diterbitkan di Jakarta, tanggal: " + dates.print(day), margin, y, ink);
    double middle = sheet.width() * 0.7;
    sheet.middle("Menteri Investasi dan Hilirisasi/", middle, y + ink.lead() * 2, ink);
    sheet.middle("Kepala Badan Koordinasi Penanaman Modal,", middle, y + ink.lead() * 3, ink);
    sheet.middle("Ditandatangani secara elektronik", middle, y + ink.lead() * 5.5, ink.italic());
    if (dice.chance(0.5)) {
      LocalDate printed = day.plusDays(dice.between(0, 700));
      sheet.text("Dicetak tanggal: " + dates.print(printed), margin, y + ink.lead() * 8, ink);
    }
  }

  private void annex(Pages pages, double width) {
    pages.need(10_000);
    Sheet sheet = pages.sheet();
    double middle = sheet.width() / 2;
    sheet.middle("LAMPIRAN", middle, 60, ink.bold());
    sheet.middle("NOMOR INDUK BERUSAHA: " + number, middle, 60 + ink.lead() * 1.3, ink.bold());
    Prose.write(
        sheet,
        "Lampiran berikut ini memuat daftar bidang usaha untuk:",
        margin,
        60 + ink.lead() * 3.2,
        width,
        ink);
    pages.to(60 + ink.lead() * 4);
    trades(pages, width);
  }

  private void trades(Pages pages, double width) {
    List<List<String>> rows = new ArrayList<>();
    for (Kbli trade : trades) {
      rows.add(
          List.of(
              "" + (rows.size() + 1),
              trade.code(),
              trade.title(),
              place.street(),
              dice.pick("Rendah", "Menengah Rendah", "Menengah Tinggi", "Tinggi"),
              dice.pick("NIB", "NIB dan Sertifikat Standar", "NIB dan Izin")));
    }
    Grid.any(dice, ink.scaled(0.85))
        .ruled(Grid.Rules.ALL)
        .draw(
            pages,
            margin,
            width,
            List.of(
                Column.middle("No.", 5),
                Column.middle(dice.pick("Kode KBLI", "KBLI"), 10),
                Column.left("Judul KBLI", 32),
                Column.left("Lokasi Usaha", 22),
                Column.left("Tingkat Risiko", 13),
                Column.left(dice.pick("Perizinan Berusaha", "Jenis Legalitas"), 17)),
            rows);
  }

  /** From 2018 to 2021. */
  private Drawn first() {
    Pages pages = new Pages(paper(), 80, 100);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    double middle = sheet.width() / 2;
    Decor.emblem(sheet, middle, 30, 50, new Color(150, 116, 40));
    sheet.middle("PEMERINTAH REPUBLIK INDONESIA", middle, 104, ink.bold().scaled(1.2));
    sheet.middle(
        "NOMOR INDUK BERUSAHA (NIB)", middle, 104 + ink.lead() * 1.6, ink.bold().scaled(1.2));
    sheet.middle(number, middle, 104 + ink.lead() * 3.1, ink.bold().scaled(1.3));
    double y = 104 + ink.lead() * 5;
    y =
        Prose.justified(
            sheet,
            "Pemerintah Republik Indonesia c.q. Lembaga Pengelola dan Penyelenggara OSS berdasarkan ketentuan Pasal 24 ayat (1) Peraturan Pemerintah Nomor 24 Tahun 2018 tentang Pelayanan Perizinan Berusaha Terintegrasi Secara Elektronik, menerbitkan NIB kepada:",
            margin,
            y,
            width,
            ink);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("Nama Perusahaan", "Nama Usaha", "Nama Pelaku Usaha"), name));
    pairs.add(
        new Pair(
            dice.pick("Alamat Perusahaan", "Alamat Kantor/Korespondensi", "Alamat Usaha"),
            address));
    owner(pairs);
    pairs.add(new Pair("Nomor Telepon", Numbers.phoneId(dice)));
    pairs.add(new Pair("NPWP", Numbers.npwp15(dice)));
    pairs.add(
        new Pair(
            "Kode dan Nama KBLI",
            String.join("; ", trades.stream().map(t -> t.code() + " - " + t.title()).toList())));
    if (dice.chance(0.5)) {
      pairs.add(new Pair("Status Penanaman Modal", dice.pick("PMDN", "PMA")));
    }
    truth.texts("kbli", trades.stream().map(Kbli::code).toList());
    y =
        Pairs.any(
                dice,
                ink,
                dice.pick(Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BOXED, Pairs.Way.DOTTED))
            .draw(sheet, margin, y + 14, width, pairs);
    y =
        Prose.justified(
            sheet,
            "NIB merupakan identitas Pelaku Usaha dalam rangka pelaksanaan kegiatan berusaha dan berlaku selama menjalankan kegiatan usaha sesuai ketentuan peraturan perundang-undangan. NIB adalah bukti Pendaftaran Penanaman Modal/Berusaha yang sekaligus merupakan pengesahan Tanda Daftar Perusahaan.",
            margin,
            y + 10,
            width,
            ink);
    sheet.text(
        dice.pick("Tanggal terbit : ", "Diterbitkan tanggal : ", "Tanggal Terbit NIB : ")
            + dates.print(day),
        margin,
        y + 18,
        ink);
    sheet.text(
        "Dicetak tanggal : " + dates.print(day.plusDays(dice.between(1, 500))),
        margin,
        y + 18 + ink.lead() * 1.3,
        ink);
    return new Drawn(pages.all(), truth);
  }

  private void owner(List<Pair> pairs) {
    if (dice.chance(0.75)) {
      String shown = dice.chance(0.6) ? owner.capitals() : owner.name();
      pairs.add(
          new Pair(dice.pick("Nama Penanggung Jawab", "Nama Pemilik", "Penanggung Jawab"), shown));
      truth.text("ownerName", shown);
      if (dice.chance(0.7)) {
        String nik = Numbers.nik(dice, place.code(), owner.birth(), owner.female());
        pairs.add(
            new Pair(dice.pick("NIK", "Nomor Induk Kependudukan", "NIK Penanggung Jawab"), nik));
        truth.text("ownerNik", nik);
      }
    }
  }

  /** For micro businesses, the number and the trades on one page. */
  private Drawn small() {
    Pages pages = new Pages(Sheet::a4, 80, 60);
    Sheet sheet = pages.sheet();
    double width = sheet.width() - 2 * margin;
    Color accent = Inks.accent(dice);
    sheet.fill(0, 0, sheet.width(), 14, accent);
    sheet.text("NIB - Nomor Induk Berusaha", margin, 60, ink.bold().scaled(1.5).in(accent));
    sheet.text("Usaha Mikro dan Kecil (UMK)", margin, 60 + ink.lead() * 1.5, ink);
    Barcodes.qr(sheet, number, sheet.width() - margin - 60, 34, 60);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("NIB", "Nomor Induk Berusaha", "Nomor NIB"), number));
    pairs.add(new Pair(dice.pick("Nama Usaha", "Nama Pelaku Usaha", "Nama"), name));
    owner(pairs);
    pairs.add(new Pair(dice.pick("Alamat", "Alamat Usaha"), address));
    pairs.add(
        new Pair(
            dice.pick("Tanggal Terbit", "Tanggal Penerbitan", "Diterbitkan"), dates.print(day)));
    pairs.add(new Pair("Skala Usaha", dice.pick("Mikro", "Kecil")));
    double y = Pairs.any(dice, ink).draw(sheet, margin, 124, width, pairs);
    pages.to(y + 10);
    trades(pages, width);
    truth.texts("kbli", trades.stream().map(Kbli::code).toList());
    return new Drawn(pages.all(), truth);
  }
}
