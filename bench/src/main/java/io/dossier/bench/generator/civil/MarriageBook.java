package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Proofs of marriage in Indonesia: the book of the office of religious affairs (Buku Nikah, Kutipan
 * Akta Nikah), its card, and the civil register's excerpt (Kutipan Akta Perkawinan).
 */
final class MarriageBook {
  static final Kind KIND =
      Kind.of(
          "surat_nikah",
          dice -> new MarriageBook(dice).book(),
          dice -> new MarriageBook(dice).book(),
          dice -> new MarriageCertificate(dice).narrated(),
          dice -> new MarriageCertificate(dice).civil(),
          dice -> new MarriageCertificate(dice).card());

  private final Dice dice;
  private final Marriage marriage;

  private MarriageBook(Dice dice) {
    this.dice = dice;
    this.marriage = new Marriage(dice);
  }

  /** Two pages of the book side by side or one below the other, as a copy shows it. */
  private Drawn book() {
    boolean wide = dice.chance(0.5);
    double w = wide ? 262 * Sheet.MM : 138 * Sheet.MM;
    double h = wide ? 176 * Sheet.MM : 250 * Sheet.MM;
    Color paper =
        dice.pick(
            new Color(244, 240, 224),
            new Color(232, 242, 230),
            new Color(245, 236, 236),
            Color.WHITE);
    Sheet sheet = new Sheet(w, h, paper);
    Decor.waves(sheet, dice, new Color(190, 200, 170, 90));
    if (wide) {
      sheet.line(w / 2, 0, w / 2, h, new Color(150, 140, 120), 1.0);
    }
    double column = wide ? w / 2 - 64 : w - 80;
    double y = bookHead(sheet, 36, column);
    y = groom(sheet, 36, y, column);
    double x = wide ? w / 2 + 28 : 36;
    y = wide ? 48 : y + 6;
    y = bride(sheet, x, y, column);
    y = guardian(sheet, x, y + 4, column);
    closing(sheet, x, y + 10, column);
    return new Drawn(sheet, marriage.truth);
  }

  private double bookHead(Sheet sheet, double x, double room) {
    double middle = x + room / 2;
    double y = 44;
    Decor.emblem(sheet, middle, 22, 34, new Color(150, 116, 40));
    y += 24;
    sheet.middle("KUTIPAN AKTA NIKAH", middle, y, marriage.ink.bold().scaled(1.4));
    y += marriage.ink.lead() * 1.3;
    sheet.middle(
        dice.pick("Nomor : ", "Nomor: ", "No. ") + marriage.number(),
        middle,
        y,
        marriage.ink.bold());
    y += marriage.ink.lead() * 1.5;
    String text =
        "Pada hari "
            + marriage.weekday()
            + " tanggal "
            + marriage.dates.print(marriage.day)
            + (dice.chance(0.7)
                ? " M. bertepatan dengan tanggal "
                    + dice.between(1, 29)
                    + " "
                    + dice.pick("Muharam", "Rajab", "Syawal", "Zulhijah", "Syakban", "Rabiulawal")
                    + " "
                    + (marriage.day.getYear() - 579)
                    + " H."
                : "")
            + " pukul "
            + dice.pick("08.00", "09.00", "10.30", "13.00")
            + " "
            + dice.pick("WIB", "WITA")
            + " telah dilangsungkan akad nikah seorang laki-laki :";
    marriage.truth.date("date", marriage.day);
    return Prose.write(sheet, text, x, y, room, marriage.ink) + 4;
  }

  private double groom(Sheet sheet, double x, double y, double room) {
    marriage.truth.text("husband", marriage.shown(marriage.husband.name()));
    return persons(sheet, x, y, room, marriage.husband, "bin");
  }

  private double bride(Sheet sheet, double x, double start, double room) {
    double y =
        Prose.write(
                sheet,
                dice.pick("dengan seorang perempuan :", "dengan seorang wanita :"),
                x,
                start,
                room,
                marriage.ink)
            + 4;
    marriage.truth.text("wife", marriage.shown(marriage.wife.name()));
    return persons(sheet, x, y, room, marriage.wife, "binti");
  }

  private double persons(Sheet sheet, double x, double y, double room, Person person, String of) {
    List<Pair> pairs = new ArrayList<>();
    boolean numbered = dice.chance(0.6);
    add(
        pairs,
        numbered,
        dice.pick("Nama", "Nama lengkap dan alias", "Nama Lengkap"),
        marriage.shown(person.name()));
    add(
        pairs,
        numbered,
        dice.pick(of.equals("bin") ? "Bin" : "Binti", "Bin/Binti", "Nama Ayah"),
        marriage.shown(People.fatherOf(dice, person).name()));
    add(
        pairs,
        numbered,
        dice.pick("Tempat dan tanggal lahir", "Tempat, tanggal lahir", "Tempat/Tgl. Lahir"),
        marriage.shown(Words.parts(dice, "regencies")[3])
            + ", "
            + marriage.dates.print(person.birth()));
    if (dice.chance(0.6)) {
      add(pairs, numbered, dice.pick("NIK", "No. KTP/NIK"), Numbers.nik(dice, person));
    }
    add(pairs, numbered, "Kewarganegaraan", dice.pick("WNI", "Indonesia"));
    add(pairs, numbered, "Agama", marriage.shown("Islam"));
    add(pairs, numbered, "Pekerjaan", marriage.shown(Words.any(dice, "occupations-id")));
    add(
        pairs,
        numbered,
        dice.pick("Alamat", "Tempat tinggal"),
        marriage.shown(marriage.place.line(dice)));
    add(
        pairs,
        numbered,
        dice.pick("Status perkawinan", "Status"),
        dice.pick(of.equals("bin") ? "Jejaka" : "Perawan", of.equals("bin") ? "Duda" : "Janda"));
    return new Pairs(
            Pairs.Way.COLUMN,
            marriage.ink,
            dice.chance(0.5) ? marriage.ink.bold() : marriage.ink,
            1.45,
            0.36)
        .draw(sheet, x, y, room, pairs);
  }

  private static void add(List<Pair> pairs, boolean numbered, String label, String value) {
    pairs.add(new Pair((numbered ? (pairs.size() + 1) + ". " : "") + label, value));
  }

  private double guardian(Sheet sheet, double x, double y, double room) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            "Wali nikah",
            dice.pick("Nasab, ", "Ayah kandung, ", "Hakim, ")
                + marriage.shown(People.JAVANESE.person(dice, false, 1940, 1970).name())));
    pairs.add(
        new Pair(
            dice.pick("Maskawin berupa", "Mas kawin"),
            dice.pick(
                    "Seperangkat alat sholat",
                    "Emas " + dice.between(2, 30) + " gram",
                    "Uang tunai " + MoneyStyle.rupiah(dice).print(dice.between(1, 90) * 50_000L))
                + ", dibayar tunai"));
    return new Pairs(Pairs.Way.COLUMN, marriage.ink, marriage.ink, 1.45, 0.36)
        .draw(sheet, x, y, room, pairs);
  }

  private void closing(Sheet sheet, double x, double start, double room) {
    double y =
        Prose.write(
                sheet,
                "Kutipan ini sesuai dengan Akta Nikah yang disimpan di Kantor Urusan Agama.",
                x,
                start,
                room,
                marriage.ink)
            + 8;
    double middle = x + room * 0.66;
    String town =
        dice.chance(0.5) ? marriage.shown(marriage.place.city()) : marriage.place.district();
    sheet.middle(town + ", " + marriage.dates.print(marriage.day), middle, y, marriage.ink);
    sheet.middle("Kantor Urusan Agama", middle, y + marriage.ink.lead(), marriage.ink);
    sheet.middle(
        "Kecamatan "
            + marriage.shown(marriage.place.district())
            + ", "
            + marriage.place.regencyTitled(),
        middle,
        y + marriage.ink.lead() * 2,
        marriage.ink);
    marriage.truth.text("place", town);
    Decor.signature(
        sheet, dice, middle - 30, y + marriage.ink.lead() * 4.6, 60, new Color(20, 20, 60));
    Decor.roundStamp(
        sheet,
        dice,
        middle - 46,
        y + marriage.ink.lead() * 4,
        24,
        "KANTOR URUSAN AGAMA",
        "KUA",
        new Color(40, 90, 50));
    sheet.middle(
        People.titled(dice, People.MUSLIM_INDONESIAN.person(dice, false, 1960, 1990)),
        middle,
        y + marriage.ink.lead() * 6,
        marriage.ink.bold());
    for (int i = 0; i < 2; i++) {
      double left = x + i * 52;
      Decor.portrait(
          sheet,
          dice,
          left,
          y + 4,
          44,
          58,
          i == 0 ? new Color(60, 90, 190) : new Color(90, 110, 190));
    }
  }
}
