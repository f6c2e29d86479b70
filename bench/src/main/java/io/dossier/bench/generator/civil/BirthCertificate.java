package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Spelled;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.Locale;

/** The excerpt of the birth register of Indonesia (Kutipan Akta Kelahiran). */
final class BirthCertificate {
  static final Kind KIND =
      Kind.of(
          "akta_lahir",
          dice -> new BirthCertificate(dice).lines(),
          dice -> new BirthCertificate(dice).lines(),
          dice -> new BirthCertificate(dice).prose());

  private final Dice dice;
  private final Person child;
  private final String father;
  private final String mother;
  private final IndonesianPlace place;
  private final LocalDate issued;
  private final boolean electronic;
  private final boolean bilingual;
  private final Sheet sheet;
  private final Ink ink;
  private final String number;
  private final String born;
  private final Truth truth = new Truth();
  private double y;

  private BirthCertificate(Dice dice) {
    this.dice = dice;
    this.child = People.anyIndonesian(dice).person(dice, dice.chance(0.5), 1985, 2023);
    this.father = People.fatherOf(dice, child).name();
    this.mother = People.motherOf(dice, child).name();
    this.place = IndonesianPlace.any(dice);
    this.issued =
        child
            .birth()
            .plusDays(dice.between(3, 60) + (dice.chance(0.3) ? dice.between(0, 6000) : 0));
    this.electronic = issued.getYear() > 2019;
    this.bilingual = dice.chance(0.7);
    this.sheet = Registry.paper(dice, electronic);
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SERIF, Family.SERIF, Family.OPEN, Family.MONO),
            dice.between(10.5, 12.0));
    this.number = number();
    this.born = place.city().toUpperCase(Locale.ROOT);
  }

  private String number() {
    return switch (dice.below(3)) {
      case 0 ->
          dice.between(1, 9999)
              + dice.pick("/U/", "/L/", "/TP/", "/DISP/")
              + dice.pick("JP", "JS", "KT", "UM", "WNI")
              + "/"
              + issued.getYear();
      default ->
          place.code().substring(0, 4)
              + dice.pick("-LU-", "-LT-")
              + "%02d%02d%d"
                  .formatted(issued.getDayOfMonth(), issued.getMonthValue(), issued.getYear())
              + "-%04d".formatted(dice.between(1, 320));
    };
  }

  private Drawn lines() {
    head();
    double left = dice.between(58.0, 80.0);
    double column = left + dice.between(200.0, 230.0);
    line(
        left,
        column,
        "Berdasarkan Akta Kelahiran Nomor",
        "By virtue of Birth Certificate Number",
        number);
    line(left, column, "bahwa di", "that in", born);
    line(left, column, "pada tanggal", "on date", printed(child.birth()));
    line(left, column, "telah lahir", "was born", "");
    y += 6;
    sheet.middle(child.capitals(), sheet.width() / 2, y, ink.bold().scaled(dice.between(1.2, 1.6)));
    sheet.dashes(left, sheet.width() - left, y + 5, Color.GRAY, 0.5);
    y += ink.lead() * 1.9;
    line(
        left,
        column,
        "anak ke",
        "child no.",
        Spelled.indonesian(dice.between(1, 5)).toUpperCase(Locale.ROOT)
            + ", "
            + (child.female() ? "PEREMPUAN" : "LAKI-LAKI"));
    line(
        left,
        column,
        dice.pick("dari ayah", "Nama Ayah", "dari Ayah"),
        "of father",
        father.toUpperCase(Locale.ROOT));
    line(
        left,
        column,
        dice.pick("dan ibu", "Nama Ibu", "dan Ibu"),
        "and mother",
        mother.toUpperCase(Locale.ROOT));
    y += 20;
    issuedIn();
    return drawn();
  }

  /** One running text, as older ones have. */
  private Drawn prose() {
    head();
    String text =
        "Berdasarkan Akta Kelahiran Nomor "
            + number
            + " menurut Stbld. "
            + dice.pick(
                "1927 No. 564", "1917 No. 130 jo. 1919 No. 81", "1920 No. 751 jo. 1927 No. 564")
            + " bahwa di "
            + born
            + " pada tanggal "
            + printed(child.birth())
            + " telah lahir "
            + child.capitals()
            + ", anak ke "
            + Spelled.indonesian(dice.between(1, 6))
            + ", "
            + (child.female() ? "perempuan" : "laki-laki")
            + " dari suami-istri "
            + father.toUpperCase(Locale.ROOT)
            + dice.pick(" dan ", " dengan ")
            + mother.toUpperCase(Locale.ROOT)
            + ".";
    Ink wide = ink.scaled(1.1);
    y = Prose.justified(sheet, text, 70, y + 10, sheet.width() - 140, wide) + 30;
    issuedIn();
    return drawn();
  }

  private Drawn drawn() {
    truth
        .text("number", number)
        .text("name", child.capitals())
        .date("dateOfBirth", child.birth())
        .text("placeOfBirth", born)
        .text("father", father.toUpperCase(Locale.ROOT))
        .text("mother", mother.toUpperCase(Locale.ROOT))
        .date("issueDate", issued);
    return new Drawn(sheet, truth);
  }

  private void head() {
    double middle = sheet.width() / 2;
    if (dice.chance(0.5)) {
      sheet.text(
          (electronic ? "NIK. " : "No. ")
              + (electronic
                  ? Numbers.nik(dice, place.code(), child.birth(), child.female())
                  : dice.shaped("??.########")),
          56,
          56,
          ink.scaled(0.85));
    }
    Decor.emblem(sheet, middle, 52, 62, new Color(150, 116, 40));
    y = 136;
    two("PENCATATAN SIPIL", "REGISTRY OFFICE", ink.bold().scaled(1.1));
    two(
        "WARGA NEGARA " + (dice.chance(0.8) ? "INDONESIA" : ""),
        "NATIONALITY INDONESIA",
        ink.bold());
    y += 8;
    two(
        "KUTIPAN AKTA KELAHIRAN",
        "EXCERPT OF BIRTH CERTIFICATE",
        ink.bold().scaled(dice.between(1.4, 1.7)));
    y += 14;
    if (dice.chance(0.2)) {
      Barcodes.qr(sheet, number, sheet.width() - 100, 48, 46);
    }
  }

  private void two(String indonesian, String english, Ink letters) {
    double middle = sheet.width() / 2;
    sheet.middle(indonesian, middle, y, letters);
    y += letters.lead();
    if (bilingual) {
      sheet.middle(
          english, middle, y - letters.size() * 0.2, letters.plain().italic().scaled(0.75));
      y += letters.lead() * 0.75;
    }
  }

  private void line(double left, double column, String indonesian, String english, String value) {
    sheet.fitted(indonesian, left, y, column - left - 12, ink);
    if (bilingual) {
      sheet.text(
          english,
          left,
          y + ink.size() * 0.95,
          ink.italic().scaled(0.78).in(new Color(80, 80, 80)));
    }
    if (!value.isEmpty()) {
      sheet.text(":", column - 8, y, ink);
      double end = Prose.write(sheet, value, column, y, sheet.width() - column - 56, ink.bold());
      y = end - ink.lead();
    }
    y += ink.lead() * (bilingual ? 2.0 : 1.6);
  }

  private String printed(LocalDate day) {
    String digits =
        DateStyle.of(dice.pick("dd mmmm yyyy", "d mmmm yyyy", "dd-mm-yyyy"), "id").print(day);
    return switch (dice.below(3)) {
      case 0 -> Spelled.indonesian(day).toUpperCase(Locale.ROOT);
      case 1 -> digits.toUpperCase(Locale.ROOT) + " (" + Spelled.indonesian(day) + ")";
      default -> digits.toUpperCase(Locale.ROOT);
    };
  }

  private void issuedIn() {
    double x = sheet.width() * 0.46;
    sheet.fitted(
        "Kutipan ini dikeluarkan di : " + place.regencyTitled(), x, y, sheet.width() - x - 44, ink);
    y += ink.lead();
    if (bilingual) {
      sheet.text("The excerpt is issued in", x, y, ink.italic().scaled(0.78));
      y += ink.lead();
    }
    String label = dice.pick("pada tanggal : ", "pada tanggal ", "Tanggal : ");
    y = Prose.write(sheet, label + printed(issued), x, y, sheet.width() - x - 50, ink);
    y += 10;
    String office =
        dice.pick(
            "Pejabat Pencatatan Sipil",
            "Kepala Dinas Kependudukan dan\nPencatatan Sipil",
            "Kepala Dinas Kependudukan dan Pencatatan Sipil\n" + place.regencyTitled());
    Registry.officer(sheet, dice, ink, sheet.width() * 0.68, y + 4, office, electronic);
  }
}
