package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The driving licence of Indonesia (Surat Izin Mengemudi): the laminated card and the smart card.
 */
final class DrivingLicence {
  static final Kind KIND =
      Kind.of(
          "sim",
          dice -> new DrivingLicence(dice).old(),
          dice -> new DrivingLicence(dice).old(),
          dice -> new DrivingLicence(dice).smart(),
          dice -> new DrivingLicence(dice).smart(),
          dice -> new DrivingLicence(dice).labelled(),
          DrivingLicence::copy);

  private final Dice dice;
  private final Person person;
  private final IndonesianPlace place;
  private final String kind;
  private final LocalDate issued;
  private final LocalDate end;
  private final Sheet sheet;
  private final Ink ink;
  private final Truth truth = new Truth();

  private DrivingLicence(Dice dice) {
    this.dice = dice;
    this.person = People.anyIndonesian(dice).person(dice, dice.chance(0.35), 1955, 2004);
    this.place = IndonesianPlace.any(dice);
    this.kind = dice.pick("A", "A", "C", "C", "C", "B I", "B II", "A UMUM", "B I UMUM", "D");
    this.issued = dice.day(2008, 2024);
    this.end = issued.plusYears(5);
    this.sheet = Sheet.card(new Color(236, 240, 244));
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.CONDENSED, Family.OPEN),
            dice.between(9.3, 10.6));
    truth.text("name", person.capitals()).text("class", kind);
  }

  private static String date(LocalDate d) {
    return "%02d-%02d-%d".formatted(d.getDayOfMonth(), d.getMonthValue(), d.getYear());
  }

  private String number() {
    String digits =
        "%02d%02d".formatted(person.birth().getYear() % 100, person.birth().getMonthValue())
            + dice.digits(dice.pick(8, 8, 10));
    truth.text("number", digits);
    return digits;
  }

  private String birth() {
    return place.city().toUpperCase(Locale.ROOT) + dice.pick(", ", ",  ") + date(person.birth());
  }

  /** Labels with colons on a pale card, the class in a large letter. */
  private Drawn old() {
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(240, 236, 226),
        new Color(206, 220, 236),
        dice.chance(0.5));
    Decor.waves(sheet, dice, new Color(170, 190, 210, 90));
    Ink head = ink.bold();
    Decor.logo(sheet, dice, 20, 12, 32, new Color(120, 90, 20));
    sheet.middle(
        dice.pick("KEPOLISIAN NEGARA REPUBLIK INDONESIA", "REPUBLIK INDONESIA"),
        sheet.width() * 0.55,
        24,
        head);
    sheet.middle(
        dice.pick("SURAT IZIN MENGEMUDI", "SURAT IJIN MENGEMUDI"),
        sheet.width() * 0.55,
        24 + head.lead() * 1.1,
        head.scaled(1.25));
    if (dice.chance(0.6)) {
      sheet.middle(
          "DRIVING LICENSE",
          sheet.width() * 0.55,
          24 + head.lead() * 2.1,
          head.plain().scaled(0.85));
    }
    sheet.right(kind, sheet.width() - 24, 44, ink.bold().scaled(kind.length() > 2 ? 1.6 : 2.6));
    Decor.portrait(sheet, dice, 24, 78, 96, 122, new Color(50, 80, 170));
    Decor.signature(sheet, dice, 34, 232, 70, Ink.BLACK);
    double x = 136;
    double y = 84;
    double colon = x + ink.width("Tempat & Tgl. Lahir") + 12;
    y = row(x, colon, y, "Nama", person.capitals());
    y = row(x, colon, y, "Alamat", address());
    y = row(x, colon, y, dice.pick("Tempat &", "Tempat/") + "Tgl. Lahir", birth());
    if (dice.chance(0.6)) {
      y = row(x, colon, y, "Tinggi", dice.between(150, 185) + " cm");
    }
    y = row(x, colon, y, "Pekerjaan", Words.any(dice, "occupations-id"));
    y = row(x, colon, y, dice.pick("No. SIM", "No. SIM", "Nomor SIM"), number());
    truth.date("validUntil", end);
    row(x, colon, y, dice.pick("Berlaku s/d", "Berlaku s.d.", "Berlaku s/d"), date(end));
    signed();
    return new Drawn(sheet, truth);
  }

  private String address() {
    String address =
        dice.chance(0.6)
            ? place.street()
                + " RT."
                + "%02d/%02d".formatted(place.rt(), place.rw())
                + " "
                + place.village()
            : place.street();
    address = (address + " " + place.city()).toUpperCase(Locale.ROOT);
    truth.text("address", address);
    return address;
  }

  private double row(double x, double colon, double y, String label, String value) {
    sheet.text(label, x, y, ink).text(":", colon, y, ink);
    double end = Prose.write(sheet, value, colon + 8, y, sheet.width() - colon - 22, ink.bold());
    return end + ink.size() * 0.25;
  }

  private void signed() {
    double middle = sheet.width() * 0.78;
    double y = sheet.height() - 52;
    Ink small = ink.scaled(0.8);
    String where = place.city().toUpperCase(Locale.ROOT);
    boolean dated = dice.chance(0.6);
    sheet.middle(dated ? where + ", " + date(issued) : where, middle, y, small);
    if (dated) {
      truth.date("issueDate", issued);
    }
    sheet.middle(dice.pick("KAPOLRES ", "a.n. KAPOLRES ") + where, middle, y + small.lead(), small);
    Decor.signature(sheet, dice, middle - 30, y + 30, 60, new Color(30, 30, 40));
  }

  /** Since 2019: fields by number alone, as on licences after the Vienna convention. */
  private Drawn smart() {
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(252, 238, 238),
        new Color(232, 190, 196),
        false);
    Decor.waves(sheet, dice, new Color(210, 150, 160, 90));
    sheet.shade(0, 0, sheet.width(), 50, new Color(190, 40, 50), new Color(220, 100, 100), false);
    Ink white = ink.in(Color.WHITE).bold();
    sheet.text("INDONESIA", 22, 22, white.scaled(1.2));
    sheet.text("SURAT IZIN MENGEMUDI", 22, 36, white);
    sheet.text("Driving License", 22, 46, white.plain().italic().scaled(0.8));
    sheet.right(kind, sheet.width() - 24, 38, white.scaled(kind.length() > 2 ? 1.6 : 2.6));
    String digits = number();
    String shown =
        digits.length() == 14
            ? digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8)
            : digits;
    truth.text("number", shown);
    Decor.portrait(sheet, dice, 24, 66, 92, 118, new Color(60, 90, 180));
    double x = 132;
    sheet.text(shown, x, 76, ink.bold().scaled(1.35));
    double y = 98;
    y = numbered(x, y, "1. ", person.capitals());
    y = numbered(x, y, "2. ", birth());
    y =
        numbered(
            x,
            y,
            "3. ",
            dice.pick("-", "A", "B", "O", "AB") + " - " + (person.female() ? "WANITA" : "PRIA"));
    y = numbered(x, y, "4. ", address());
    y = numbered(x, y, "5. ", Words.any(dice, "occupations-id"));
    y = numbered(x, y, "6. ", place.province());
    if (dice.chance(0.35)) {
      String nik = Numbers.nik(dice, place.code(), person.birth(), person.female());
      truth.text("nik", nik);
      y = numbered(x, y, "NIK ", nik);
    }
    Ink date = ink.bold();
    sheet.text(
        dice.pick("Berlaku s/d ", "Berlaku s.d. ", "Valid until ") + date(end),
        24,
        sheet.height() - 22,
        date);
    truth.date("validUntil", end);
    Decor.signature(sheet, dice, 30, 218, 66, Ink.BLACK);
    return new Drawn(sheet, truth);
  }

  private double numbered(double x, double y, String number, String value) {
    sheet.text(number.strip(), x, y, ink);
    double start = x + Math.max(14, ink.width(number));
    return Prose.write(sheet, value, start, y, sheet.width() - start - 20, ink.bold())
        + ink.size() * 0.3;
  }

  /** Both labels and translations, label above value. */
  private Drawn labelled() {
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(226, 238, 226),
        new Color(236, 226, 200),
        true);
    Decor.rosette(
        sheet, sheet.width() * 0.6, sheet.height() * 0.6, 90, new Color(160, 180, 140, 90));
    sheet.text("SURAT IZIN MENGEMUDI (SIM)", 22, 26, ink.bold().scaled(1.25));
    sheet.text("KORPS LALU LINTAS POLRI", 22, 40, ink.scaled(0.85));
    sheet.text(
        dice.pick("GOLONGAN ", "GOL. ", "JENIS SIM ") + kind,
        sheet.width() - 150,
        30,
        ink.bold().scaled(1.3));
    Decor.portrait(sheet, dice, sheet.width() - 120, 70, 94, 120, new Color(170, 60, 60));
    double y = 64;
    double half = sheet.width() * 0.36;
    y = above(22, y, "Nomor SIM / License No.", number());
    y = above(22, y, "Nama / Name", person.capitals());
    y = above(22, y, "Tempat, Tgl Lahir / Place, Date of Birth", birth());
    y = above(22, y, "Alamat / Address", address());
    truth.date("issueDate", issued).date("validUntil", end);
    above(22, y, "Tanggal Terbit / Issued", date(issued));
    above(22 + half, y, "Berlaku Hingga / Valid Until", date(end));
    return new Drawn(sheet, truth);
  }

  private double above(double x, double y, String label, String value) {
    sheet.text(label, x, y, ink.scaled(0.75).in(new Color(90, 90, 96)));
    double end =
        Prose.write(sheet, value, x, y + ink.size() * 1.1, sheet.width() * 0.62, ink.bold());
    return end + ink.size() * 0.45;
  }

  private static Drawn copy(Dice dice) {
    DrivingLicence licence = new DrivingLicence(dice);
    Drawn card = dice.chance(0.5) ? licence.old() : licence.smart();
    return new Drawn(Copy.ofCard(dice, card.pages().get(0)), card.truth());
  }
}
