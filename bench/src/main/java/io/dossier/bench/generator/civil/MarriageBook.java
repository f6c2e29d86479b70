package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Spelled;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
          dice -> new MarriageBook(dice).narrated(),
          dice -> new MarriageBook(dice).civil(),
          dice -> new MarriageBook(dice).card());
  private static final List<String> DAYS =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

  private final Dice dice;
  private final Person husband;
  private final Person wife;
  private final IndonesianPlace place;
  private final LocalDate day;
  private final Ink ink;
  private final DateStyle dates;
  private final boolean capitals;
  private final Truth truth = new Truth();

  private MarriageBook(Dice dice) {
    this.dice = dice;
    this.day = dice.day(1985, 2025);
    int year = day.getYear() - 22;
    this.husband = People.anyIndonesian(dice).person(dice, false, year - 12, year);
    this.wife = People.anyIndonesian(dice).person(dice, true, year - 8, year + 1);
    this.place = IndonesianPlace.any(dice);
    this.ink =
        Ink.of(
            dice.pick(Family.SERIF, Family.SANS, Family.SERIF, Family.MONO, Family.SOURCE),
            dice.between(8.5, 10.0));
    this.dates = DateStyle.of(dice.pick("dd mmmm yyyy", "d mmmm yyyy", "dd-mm-yyyy"), "id");
    this.capitals = dice.chance(0.5);
  }

  private String shown(String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  private String islamicNumber() {
    String roman =
        dice.pick("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    return "%0"
        + dice.pick("3", "4")
        + "d/%0"
        + dice.pick("2", "3")
        + "d/"
        + roman
        + "/"
        + day.getYear();
  }

  private String number() {
    String number = islamicNumber().formatted(dice.between(1, 900), dice.between(1, 99));
    truth.text("number", number);
    return number;
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
    return new Drawn(sheet, truth);
  }

  private double bookHead(Sheet sheet, double x, double room) {
    double middle = x + room / 2;
    double y = 44;
    Decor.emblem(sheet, middle, 22, 34, new Color(150, 116, 40));
    y += 24;
    sheet.middle("KUTIPAN AKTA NIKAH", middle, y, ink.bold().scaled(1.4));
    y += ink.lead() * 1.3;
    sheet.middle(dice.pick("Nomor : ", "Nomor: ", "No. ") + number(), middle, y, ink.bold());
    y += ink.lead() * 1.5;
    String text =
        "Pada hari "
            + DAYS.get(day.getDayOfWeek().getValue() - 1)
            + " tanggal "
            + dates.print(day)
            + (dice.chance(0.7)
                ? " M. bertepatan dengan tanggal "
                    + dice.between(1, 29)
                    + " "
                    + dice.pick("Muharam", "Rajab", "Syawal", "Zulhijah", "Syakban", "Rabiulawal")
                    + " "
                    + (day.getYear() - 579)
                    + " H."
                : "")
            + " pukul "
            + dice.pick("08.00", "09.00", "10.30", "13.00")
            + " "
            + dice.pick("WIB", "WITA")
            + " telah dilangsungkan akad nikah seorang laki-laki :";
    truth.date("date", day);
    return Prose.write(sheet, text, x, y, room, ink) + 4;
  }

  private double groom(Sheet sheet, double x, double y, double room) {
    truth.text("husband", shown(husband.name()));
    return persons(sheet, x, y, room, husband, "bin");
  }

  private double bride(Sheet sheet, double x, double start, double room) {
    double y =
        Prose.write(
                sheet,
                dice.pick("dengan seorang perempuan :", "dengan seorang wanita :"),
                x,
                start,
                room,
                ink)
            + 4;
    truth.text("wife", shown(wife.name()));
    return persons(sheet, x, y, room, wife, "binti");
  }

  private double persons(Sheet sheet, double x, double y, double room, Person person, String of) {
    List<Pair> pairs = new ArrayList<>();
    boolean numbered = dice.chance(0.6);
    add(
        pairs,
        numbered,
        dice.pick("Nama", "Nama lengkap dan alias", "Nama Lengkap"),
        shown(person.name()));
    add(
        pairs,
        numbered,
        dice.pick(of.equals("bin") ? "Bin" : "Binti", "Bin/Binti", "Nama Ayah"),
        shown(People.fatherOf(dice, person).name()));
    add(
        pairs,
        numbered,
        dice.pick("Tempat dan tanggal lahir", "Tempat, tanggal lahir", "Tempat/Tgl. Lahir"),
        shown(Words.parts(dice, "regencies")[3]) + ", " + dates.print(person.birth()));
    if (dice.chance(0.6)) {
      add(pairs, numbered, dice.pick("NIK", "No. KTP/NIK"), Numbers.nik(dice, person));
    }
    add(pairs, numbered, "Kewarganegaraan", dice.pick("WNI", "Indonesia"));
    add(pairs, numbered, "Agama", shown("Islam"));
    add(pairs, numbered, "Pekerjaan", shown(Words.any(dice, "occupations-id")));
    add(pairs, numbered, dice.pick("Alamat", "Tempat tinggal"), shown(place.line(dice)));
    add(
        pairs,
        numbered,
        dice.pick("Status perkawinan", "Status"),
        dice.pick(of.equals("bin") ? "Jejaka" : "Perawan", of.equals("bin") ? "Duda" : "Janda"));
    return new Pairs(Pairs.Way.COLUMN, ink, dice.chance(0.5) ? ink.bold() : ink, 1.45, 0.36)
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
                + shown(People.JAVANESE.person(dice, false, 1940, 1970).name())));
    pairs.add(
        new Pair(
            dice.pick("Maskawin berupa", "Mas kawin"),
            dice.pick(
                    "Seperangkat alat sholat",
                    "Emas " + dice.between(2, 30) + " gram",
                    "Uang tunai " + MoneyStyle.rupiah(dice).print(dice.between(1, 90) * 50_000L))
                + ", dibayar tunai"));
    return new Pairs(Pairs.Way.COLUMN, ink, ink, 1.45, 0.36).draw(sheet, x, y, room, pairs);
  }

  private void closing(Sheet sheet, double x, double start, double room) {
    double y =
        Prose.write(
                sheet,
                "Kutipan ini sesuai dengan Akta Nikah yang disimpan di Kantor Urusan Agama.",
                x,
                start,
                room,
                ink)
            + 8;
    double middle = x + room * 0.66;
    String town = dice.chance(0.5) ? shown(place.city()) : place.district();
    sheet.middle(town + ", " + dates.print(day), middle, y, ink);
    sheet.middle("Kantor Urusan Agama", middle, y + ink.lead(), ink);
    sheet.middle(
        "Kecamatan " + shown(place.district()) + ", " + place.regencyTitled(),
        middle,
        y + ink.lead() * 2,
        ink);
    truth.text("place", town);
    Decor.signature(sheet, dice, middle - 30, y + ink.lead() * 4.6, 60, new Color(20, 20, 60));
    Decor.roundStamp(
        sheet,
        dice,
        middle - 46,
        y + ink.lead() * 4,
        24,
        "KANTOR URUSAN AGAMA",
        "KUA",
        new Color(40, 90, 50));
    sheet.middle(
        People.titled(dice, People.MUSLIM_INDONESIAN.person(dice, false, 1960, 1990)),
        middle,
        y + ink.lead() * 6,
        ink.bold());
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

  /** A page in running text, of old books and duplicates. */
  private Drawn narrated() {
    Sheet sheet = Registry.paper(dice, false);
    double middle = sheet.width() / 2;
    sheet.middle("KEMENTERIAN AGAMA REPUBLIK INDONESIA", middle, 70, ink.bold().scaled(1.1));
    sheet.middle(
        "KANTOR URUSAN AGAMA KECAMATAN " + place.district().toUpperCase(Locale.ROOT),
        middle,
        70 + ink.lead() * 1.2,
        ink.bold());
    String title =
        dice.pick(
            "DUPLIKAT KUTIPAN AKTA NIKAH",
            "KUTIPAN AKTA NIKAH",
            "SURAT NIKAH",
            "SURAT KETERANGAN NIKAH");
    sheet.middle(title, middle, 134, ink.bold().scaled(1.6));
    sheet.middle("Nomor : " + number(), middle, 134 + ink.lead() * 1.5, ink);
    truth.text("husband", shown(husband.name())).text("wife", shown(wife.name())).date("date", day);
    String town = shown(place.city());
    truth.text("place", town);
    String text =
        "Yang bertanda tangan di bawah ini Pegawai Pencatat Nikah menerangkan bahwa pada hari "
            + DAYS.get(day.getDayOfWeek().getValue() - 1)
            + " tanggal "
            + dates.print(day)
            + " bertempat di "
            + town
            + " telah dilangsungkan akad nikah antara "
            + shown(husband.name())
            + ", "
            + dice.between(21, 40)
            + " tahun, pekerjaan "
            + Words.any(dice, "occupations-id").toLowerCase(Locale.ROOT)
            + ", dengan "
            + shown(wife.name())
            + ", "
            + dice.between(19, 36)
            + " tahun, bertempat tinggal di "
            + place.line(dice)
            + ", dengan wali nikah "
            + People.JAVANESE.person(dice, false, 1940, 1970).name()
            + " dan maskawin "
            + MoneyStyle.rupiah(dice).print(dice.between(1, 90) * 10_000L)
            + ".";
    double y = Prose.justified(sheet, text, 66, 190, sheet.width() - 132, ink.scaled(1.15));
    Registry.officer(
        sheet,
        dice,
        ink,
        sheet.width() * 0.68,
        y + 30,
        town + ", " + dates.print(day.plusDays(dice.between(0, 4000))) + "\nPegawai Pencatat Nikah",
        false);
    return new Drawn(sheet, truth);
  }

  /** Of the civil register, for those of other faiths. */
  private Drawn civil() {
    boolean electronic = day.getYear() > 2019;
    Sheet sheet = Registry.paper(dice, electronic);
    double middle = sheet.width() / 2;
    Decor.emblem(sheet, middle, 50, 60, new Color(150, 116, 40));
    sheet.middle("PENCATATAN SIPIL", middle, 136, ink.bold().scaled(1.2));
    sheet.middle("WARGA NEGARA INDONESIA", middle, 136 + ink.lead() * 1.3, ink.bold());
    sheet.middle("KUTIPAN AKTA PERKAWINAN", middle, 186, ink.bold().scaled(1.6));
    sheet.middle(
        "EXCERPT OF MARRIAGE CERTIFICATE",
        middle,
        186 + ink.lead() * 1.1,
        ink.italic().scaled(0.8));
    String number =
        place.code().substring(0, 4)
            + "-KW-"
            + "%02d%02d%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
            + "-%04d".formatted(dice.between(1, 90));
    String town = place.city().toUpperCase(Locale.ROOT);
    truth.text("number", number).text("place", town).date("date", day);
    truth.text("husband", husband.capitals()).text("wife", wife.capitals());
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("Berdasarkan Akta Perkawinan Nomor", number));
    pairs.add(new Pair("bahwa di", town));
    pairs.add(
        new Pair(
            "pada tanggal",
            dice.chance(0.5)
                ? dates.print(day).toUpperCase(Locale.ROOT)
                : Spelled.indonesian(day).toUpperCase(Locale.ROOT)));
    pairs.add(new Pair("telah tercatat perkawinan antara", husband.capitals()));
    pairs.add(
        new Pair(
            dice.pick("lahir di", "yang lahir di"),
            Words.parts(dice, "regencies")[3].toUpperCase(Locale.ROOT)
                + ", "
                + dates.print(husband.birth())));
    pairs.add(new Pair(dice.pick("dengan", "dan"), wife.capitals()));
    pairs.add(
        new Pair(
            dice.pick("lahir di", "yang lahir di"),
            Words.parts(dice, "regencies")[3].toUpperCase(Locale.ROOT)
                + ", "
                + dates.print(wife.birth())));
    pairs.add(
        new Pair(
            "yang dilangsungkan di hadapan pemuka agama",
            dice.pick("KRISTEN", "KATHOLIK", "BUDDHA", "HINDU")
                + " bernama "
                + dice.pick("Pdt. ", "Pastor ", "Rm. ")
                + People.BATAK.person(dice, false, 1950, 1980).name()));
    double y =
        Pairs.any(
                dice,
                ink.scaled(1.05),
                dice.pick(Pairs.Way.COLUMN, Pairs.Way.ABOVE, Pairs.Way.DOTTED))
            .draw(sheet, 66, 240, sheet.width() - 132, pairs);
    Registry.officer(
        sheet,
        dice,
        ink,
        sheet.width() * 0.68,
        y + 20,
        "Kutipan ini dikeluarkan di "
            + place.regencyTitled()
            + "\npada tanggal "
            + dates.print(day.plusDays(dice.between(1, 60)))
            + "\nPejabat Pencatatan Sipil",
        electronic);
    return new Drawn(sheet, truth);
  }

  /** The card of the office of religious affairs (Kartu Nikah), since 2018. */
  private Drawn card() {
    Sheet sheet = Sheet.card(new Color(226, 240, 226));
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(240, 248, 236),
        new Color(180, 216, 180),
        true);
    Decor.rosette(sheet, sheet.width() / 2, sheet.height() * 0.6, 90, new Color(120, 170, 120, 90));
    Ink letters = ink.in(Family.SANS).sized(9.5);
    double middle = sheet.width() / 2;
    sheet.middle("KEMENTERIAN AGAMA REPUBLIK INDONESIA", middle, 24, letters.bold());
    sheet.middle("KARTU NIKAH", middle, 42, letters.bold().scaled(1.5));
    truth.text("husband", husband.capitals()).text("wife", wife.capitals()).date("date", day);
    Decor.portrait(sheet, dice, 24, 60, 62, 82, new Color(170, 50, 50));
    Decor.portrait(sheet, dice, sheet.width() - 86, 60, 62, 82, new Color(60, 80, 170));
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("Suami", husband.capitals()));
    pairs.add(new Pair("Istri", wife.capitals()));
    pairs.add(
        new Pair(dice.pick("Tanggal Akad", "Tanggal Nikah", "Tgl Akad Nikah"), dates.print(day)));
    pairs.add(new Pair(dice.pick("No. Akta Nikah", "Nomor Akta", "No. Seri"), number()));
    pairs.add(new Pair("KUA", place.district().toUpperCase(Locale.ROOT)));
    new Pairs(Pairs.Way.COLUMN, letters, letters.bold(), 1.7, 0.32)
        .draw(sheet, 98, 76, sheet.width() - 196, pairs);
    return new Drawn(sheet, truth);
  }
}
