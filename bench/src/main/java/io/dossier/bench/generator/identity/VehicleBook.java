package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The vehicle owner's book of Indonesia (BPKB): its inner pages, filled by a needle printer. */
final class VehicleBook {
  static final Kind KIND =
      Kind.of(
          "bpkb",
          dice -> new VehicleBook(dice).facing(),
          dice -> new VehicleBook(dice).facing(),
          dice -> new VehicleBook(dice).stacked(),
          dice -> new VehicleBook(dice).stacked(),
          dice -> new VehicleBook(dice).certificate(),
          dice -> new VehicleBook(dice).twoPages());

  private final Dice dice;
  private final IndonesianPlace place;
  private final Person owner;
  private final String[] vehicle;
  private final Ink label;
  private final Ink value;
  private final String serial;
  private final Truth truth = new Truth();

  private VehicleBook(Dice dice) {
    this.dice = dice;
    this.place = IndonesianPlace.any(dice);
    this.owner = People.indonesian(dice);
    this.vehicle = Words.parts(dice, "vehicles");
    this.label =
        Ink.of(
            dice.pick(Family.SANS, Family.SERIF, Family.SANS, Family.CONDENSED),
            dice.between(8.5, 9.8));
    this.value =
        dice.chance(0.6)
            ? Ink.of(Family.MONO, label.size() * 1.08).stretched(dice.between(0.82, 1.0))
            : label.bold();
    this.serial = dice.letters(1) + dice.pick("-", " ", "") + dice.digits(8);
  }

  private Pair printed(String field, String labelText, String text) {
    truth.text(field, text);
    return new Pair(labelText, text);
  }

  private List<Pair> owner() {
    boolean firm = dice.chance(0.12);
    String name = (firm ? Companies.indonesian(dice) : owner.name()).toUpperCase(Locale.ROOT);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        printed("ownerName", dice.pick("Nama Pemilik", "NAMA PEMILIK", "Nama pemilik"), name));
    pairs.add(
        new Pair(
            dice.pick("Pekerjaan", "PEKERJAAN"), firm ? "-" : Words.any(dice, "occupations-id")));
    pairs.add(new Pair(dice.pick("Alamat", "ALAMAT"), place.line(dice).toUpperCase(Locale.ROOT)));
    if (!firm && dice.chance(0.8)) {
      String nik = Numbers.nik(dice, place.code(), owner.birth(), owner.female());
      pairs.add(
          printed(
              "ownerNik",
              dice.pick("No. KTP/TDP", "No. KTP / TDP", "NIK/TDP", "Nomor KTP", "NO. KTP/NIK"),
              nik));
    }
    if (dice.chance(0.4)) {
      pairs.add(new Pair(dice.pick("No. Telepon/HP", "Telp"), Numbers.phoneId(dice)));
    }
    return pairs;
  }

  private List<Pair> vehicle() {
    boolean capitals = dice.chance(0.4);
    List<Pair> pairs = new ArrayList<>();
    add(
        pairs,
        capitals,
        "plateNumber",
        dice.pick(
            "Nomor Registrasi", "No. Polisi", "Nomor Polisi", "No. Registrasi", "Nomor Registrasi"),
        Numbers.plate(dice));
    add(pairs, capitals, "brand", dice.pick("Merk", "Merek", "Merk"), vehicle[0]);
    String type = vehicle[1] + (dice.chance(0.4) ? " (" + dice.shaped("?##?") + ")" : "");
    pairs.add(new Pair(cased(capitals, dice.pick("Type", "Tipe", "Type")), type));
    pairs.add(new Pair(cased(capitals, "Jenis"), vehicle[2].toUpperCase(Locale.ROOT)));
    add(pairs, capitals, "model", "Model", vehicle[3]);
    int year = dice.between(1998, 2025);
    add(
        pairs,
        capitals,
        "year",
        dice.pick("Tahun Pembuatan", "Tahun Pembuatan/Perakitan", "Th. Pembuatan"),
        "" + year);
    int cc = Integer.parseInt(vehicle[5]);
    pairs.add(
        new Pair(
            cased(capitals, dice.pick("Isi Silinder", "Isi Silinder/Daya Listrik")),
            cc + dice.pick(" CC", " cc", "")));
    add(
        pairs,
        capitals,
        "color",
        dice.pick("Warna", "Warna KB", "Warna"),
        dice.pick(
            "HITAM",
            "PUTIH",
            "MERAH",
            "SILVER METALIK",
            "ABU-ABU METALIK",
            "BIRU",
            "PUTIH MUTIARA",
            "COKELAT",
            "HITAM METALIK",
            "KUNING",
            "MERAH HITAM"));
    add(
        pairs,
        capitals,
        "chassisNumber",
        dice.pick("Nomor Rangka", "No. Rangka/NIK/VIN", "Nomor Rangka/NIK/VIN", "No. Rangka"),
        Numbers.vin(dice, vehicle[4]));
    add(
        pairs,
        capitals,
        "engineNumber",
        dice.pick("Nomor Mesin", "No. Mesin"),
        dice.pick(
            dice.shaped("????-?######"),
            dice.shaped("??##?-#######"),
            dice.shaped("#??######"),
            dice.shaped("?##??######")));
    if (dice.chance(0.8)) {
      add(
          pairs,
          capitals,
          "fuel",
          dice.pick("Bahan Bakar", "Bahan Bakar/Sumber Energi"),
          dice.pick("BENSIN", "BENSIN", "BENSIN", "SOLAR", "LISTRIK"));
    }
    if (dice.chance(0.5)) {
      pairs.add(new Pair(cased(capitals, "Jumlah Sumbu"), "2"));
      pairs.add(new Pair(cased(capitals, "Jumlah Roda"), cc < 300 ? "2" : "4"));
    }
    if (dice.chance(0.4)) {
      pairs.add(
          new Pair(
              cased(capitals, dice.pick("Nomor Faktur", "No. Faktur")),
              dice.shaped("??/####/") + year));
    }
    return pairs;
  }

  private void add(List<Pair> pairs, boolean capitals, String field, String text, String printed) {
    pairs.add(printed(field, cased(capitals, text), printed));
  }

  private static String cased(boolean capitals, String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  private Pairs style() {
    return new Pairs(
        dice.pick(Pairs.Way.COLUMN, Pairs.Way.COLUMN, Pairs.Way.DOTTED, Pairs.Way.TIGHT),
        label,
        value,
        dice.between(1.6, 2.0),
        0.38);
  }

  private Sheet paper(double w, double h) {
    Color tint =
        dice.pick(
            new Color(228, 238, 226),
            new Color(224, 234, 244),
            new Color(244, 238, 222),
            new Color(236, 228, 240));
    Sheet sheet = new Sheet(w * Sheet.MM, h * Sheet.MM, tint);
    Decor.waves(
        sheet, dice, new Color(tint.getRed() - 50, tint.getGreen() - 40, tint.getBlue() - 40, 110));
    return sheet;
  }

  /** Two pages of the open book side by side. */
  private Drawn facing() {
    Sheet sheet = paper(250, 172);
    double half = sheet.width() / 2;
    sheet.line(half, 0, half, sheet.height(), new Color(130, 140, 130), 1.2);
    double y = heading(sheet, 0, half, 30);
    y = section(sheet, 30, y, half - 56, "A. IDENTITAS PEMILIK", owner());
    signed(sheet, half * 0.6, sheet.height() - 96);
    section(sheet, half + 28, 44, half - 56, "B. IDENTITAS KENDARAAN", vehicle());
    sheet.text(serialLabel() + serial, half + 28, sheet.height() - 20, label.bold());
    return new Drawn(sheet, truth);
  }

  /** One upright page with both parts. */
  private Drawn stacked() {
    Sheet sheet = paper(148, 210);
    double y = heading(sheet, 0, sheet.width(), 34);
    double room = sheet.width() - 64;
    y = section(sheet, 32, y, room, dice.pick("IDENTITAS PEMILIK", "DATA PEMILIK"), owner());
    y =
        section(
            sheet,
            32,
            y + 8,
            room,
            dice.pick("IDENTITAS KENDARAAN BERMOTOR", "DATA KENDARAAN"),
            vehicle());
    if (y < sheet.height() - 90) {
      signed(sheet, sheet.width() * 0.66, sheet.height() - 84);
    }
    return new Drawn(sheet, truth);
  }

  /** A copy of the book's pages, one below the other, on a white page. */
  private Drawn certificate() {
    Sheet sheet = Sheet.a4();
    double y = heading(sheet, 0, sheet.width(), 50);
    y = section(sheet, 70, y, sheet.width() - 140, "I. IDENTITAS KENDARAAN", vehicle());
    y = section(sheet, 70, y + 10, sheet.width() - 140, "II. IDENTITAS PEMILIK", owner());
    Prose.write(
        sheet,
        "Buku ini bukan merupakan bukti pemilikan apabila tidak dilengkapi tanda tangan dan cap pejabat yang berwenang.",
        70,
        y + 12,
        sheet.width() - 140,
        label.scaled(0.85));
    signed(sheet, sheet.width() * 0.68, y + 50);
    return new Drawn(sheet, truth);
  }

  /** The owner on the first page, the vehicle on the second. */
  private Drawn twoPages() {
    Sheet first = paper(125, 172);
    double y = heading(first, 0, first.width(), 30);
    section(first, 26, y, first.width() - 50, "IDENTITAS PEMILIK", owner());
    signed(first, first.width() * 0.62, first.height() - 96);
    Sheet second = paper(125, 172);
    section(second, 26, 44, second.width() - 50, "IDENTITAS KENDARAAN", vehicle());
    second.text(serialLabel() + serial, 26, second.height() - 20, label.bold());
    return new Drawn(List.of(first, second), truth);
  }

  private String serialLabel() {
    return dice.pick("No. BPKB ", "NOMOR : ", "No. ");
  }

  private double heading(Sheet sheet, double x, double w, double top) {
    double middle = x + w / 2;
    Ink head = label.bold();
    double y = top;
    if (dice.chance(0.85)) {
      sheet.middle("KEPOLISIAN NEGARA REPUBLIK INDONESIA", middle, y, head);
      y += head.lead();
    }
    if (dice.chance(0.5)) {
      sheet.middle("DAERAH " + place.province(), middle, y, head.plain());
      y += head.lead();
    }
    sheet.middle("BUKU PEMILIK KENDARAAN BERMOTOR", middle, y + 4, head.scaled(1.15));
    y += head.lead() * 1.3;
    sheet.middle(
        dice.pick("(BPKB)", "No. " + serial, "NOMOR BPKB : " + serial), middle, y + 4, head);
    return y + head.lead() * 2;
  }

  private double section(
      Sheet sheet, double x, double y, double room, String title, List<Pair> pairs) {
    sheet.text(title, x, y, label.bold().scaled(1.05));
    if (dice.chance(0.4)) {
      sheet.line(x, y + 3, x + room, y + 3, Color.GRAY, 0.6);
    }
    return style().draw(sheet, x, y + label.size() * 2, room, pairs);
  }

  private void signed(Sheet sheet, double x, double y) {
    Ink small = label.scaled(0.9);
    String date =
        "%02d-%02d-%d"
            .formatted(dice.between(1, 28), dice.between(1, 12), dice.between(2005, 2025));
    sheet.middle("Dikeluarkan di " + place.city().toUpperCase(Locale.ROOT), x, y, small);
    sheet.middle("Pada tanggal " + date, x, y + small.lead(), small);
    sheet.middle("DIREKTUR LALU LINTAS", x, y + small.lead() * 2, small);
    Decor.signature(sheet, dice, x - 30, y + small.lead() * 4.4, 60, new Color(20, 20, 60));
    Decor.roundStamp(
        sheet,
        dice,
        x - 44,
        y + small.lead() * 4,
        22,
        "KEPOLISIAN NEGARA RI",
        "POLDA",
        new Color(60, 40, 130));
    sheet.middle(
        People.JAVANESE.person(dice, false, 1965, 1985).capitals(),
        x,
        y + small.lead() * 5.6,
        small.bold());
    sheet.middle("KOMBES POL NRP " + dice.digits(8), x, y + small.lead() * 6.6, small);
  }
}
