package io.dossier.bench.generator.travel;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;

/** The data page of a passport of some country, alone, with the page above it, or copied. */
final class Passport {
  static final Kind KIND =
      Kind.of(
          "passport",
          dice -> new Passport(dice).page(),
          dice -> new Passport(dice).page(),
          dice -> new Passport(dice).page(),
          dice -> new Passport(dice).spread(),
          dice -> new Passport(dice).copied());
  private static final double WIDTH = 125 * 3.6;
  private static final double HEIGHT = 88 * 3.6;

  private final Dice dice;
  private final Bearer bearer;
  private final DateStyle dates;
  private final Labels labels;
  private final Ink label;
  private final Ink value;
  private final Color tint;
  private final Truth truth = new Truth();

  private Passport(Dice dice) {
    this.dice = dice;
    this.bearer = Bearer.any(dice);
    this.dates = bearer.dates(dice);
    this.labels = new Labels(bearer.labels(), dice.chance(0.2));
    Family family =
        dice.pick(
            Family.SANS, Family.SANS, Family.OPEN, Family.SOURCE, Family.CONDENSED, Family.GROTESK);
    this.label =
        Ink.of(family, dice.between(5.6, 6.6))
            .in(dice.pick(new Color(60, 60, 70), new Color(30, 60, 130), new Color(110, 40, 50)));
    this.value = Ink.of(dice.chance(0.2) ? Family.MONO : family, dice.between(9.0, 10.8));
    this.tint =
        dice.pick(
            new Color(236, 230, 220),
            new Color(224, 234, 230),
            new Color(230, 226, 240),
            new Color(240, 226, 226),
            new Color(222, 232, 242));
  }

  private Drawn page() {
    return new Drawn(dataPage(), truth);
  }

  /** With the page above: visa notes, the father's name, an old number, a signature. */
  private Drawn spread() {
    Sheet data = dataPage();
    Sheet sheet = new Sheet(WIDTH, HEIGHT * 2, tint);
    Decor.waves(
        sheet, dice, new Color(tint.getRed() - 36, tint.getGreen() - 30, tint.getBlue() - 30, 110));
    double y = 40;
    sheet.middle(bearer.issuer(), WIDTH / 2, y, label.scaled(1.3).bold());
    y += 26;
    if (bearer.state().equals("IND")) {
      for (String[] row :
          new String[][] {
            {"Name of Father / Legal Guardian", father()},
            {"Name of Mother", father()},
            {
              "Old Passport No. with Date and Place of Issue",
              dice.shaped("?####### ")
                  + dates.print(bearer.issued().minusYears(10))
                  + " "
                  + bearer.issuedAt()
            },
            {"File No.", dice.shaped("??##########")}
          }) {
        sheet.text(row[0], 40, y, label);
        sheet.text(row[1], 40, y + value.size() * 1.2, value);
        y += value.size() * 2.8;
      }
    } else {
      sheet.middle(
          dice.pick(
              "This passport contains 48 pages",
              "Signature of bearer / Signature du titulaire",
              "PERHATIAN / ATTENTION",
              "Amendments and endorsements"),
          WIDTH / 2,
          y,
          label.scaled(1.2));
      Decor.signature(sheet, dice, WIDTH * 0.4, y + 70, 90, new Color(20, 30, 90));
    }
    sheet.place(data, 0, HEIGHT, 1);
    sheet.line(0, HEIGHT, WIDTH, HEIGHT, new Color(120, 120, 120), 0.8);
    return new Drawn(sheet, truth);
  }

  private String father() {
    return People.anyIndian(dice).person(dice, false, 1940, 1970).capitals();
  }

  private Drawn copied() {
    Sheet page = Sheet.a4();
    Sheet data = dataPage();
    double factor = dice.between(0.8, 1.05);
    page.place(
        data,
        dice.between(0.1, 0.9) * (page.width() - data.width() * factor),
        dice.between(30.0, 320.0),
        factor);
    return new Drawn(page, truth);
  }

  private Sheet dataPage() {
    Sheet sheet = new Sheet(WIDTH, HEIGHT, tint);
    Decor.waves(
        sheet, dice, new Color(tint.getRed() - 36, tint.getGreen() - 30, tint.getBlue() - 30, 120));
    Decor.rosette(
        sheet, WIDTH * dice.between(0.5, 0.8), HEIGHT * 0.45, 90, new Color(160, 150, 190, 60));
    double photoX = 22;
    double photoW = dice.between(104.0, 118.0);
    Decor.portrait(sheet, dice, photoX, 62, photoW, photoW * 1.27, new Color(206, 212, 218));
    if (dice.chance(0.4)) {
      Decor.portrait(sheet, dice, WIDTH - 54, 86, 34, 42, new Color(220, 222, 226));
    }
    sheet.fitted(
        bearer.issuer(), 22, 28, WIDTH * 0.62, label.bold().sized(dice.between(9.0, 13.0)));
    String word =
        switch (bearer.labels()) {
          case "id" -> "PASPOR / PASSPORT";
          case "de" -> "REISEPASS PASSPORT PASSEPORT";
          case "fr" -> "PASSEPORT PASSPORT";
          case "ms" -> "PASPORT / PASSPORT";
          case "enfr" -> dice.pick("PASSPORT / PASSEPORT", "PASSPORT PASSEPORT PASAPORTE");
          default -> "PASSPORT";
        };
    sheet.text(word, 22, 44, label.scaled(1.2));
    double x = photoX + photoW + dice.between(14.0, 22.0);
    fields(sheet, x);
    zone(sheet);
    return sheet;
  }

  private void fields(Sheet sheet, double x) {
    double y = dice.between(52.0, 62.0);
    double step = (HEIGHT - 76 - y) / 7.2;
    double half = x + (WIDTH - x) * dice.between(0.46, 0.56);
    field(sheet, x, y, "type", "P");
    field(sheet, x + 70, y, "code", bearer.state());
    field(sheet, half + 30, y, "number", bearer.number());
    y += step;
    if (labels.fullName()) {
      field(sheet, x, y, "full", (bearer.givenNames() + " " + bearer.surname()).strip());
      y += step;
    } else {
      field(sheet, x, y, "surname", bearer.surname());
      y += step;
      field(sheet, x, y, "given", bearer.givenNames());
      y += step;
    }
    field(sheet, x, y, "nationality", bearer.nationality());
    boolean personal = !bearer.personalNumber().isEmpty();
    if (personal && dice.chance(0.7)) {
      field(sheet, half, y, "personal", bearer.personalNumber());
    }
    y += step;
    field(sheet, x, y, "birth", dates.print(bearer.birth()));
    field(sheet, half, y, "sex", sexShown());
    y += step;
    field(sheet, x, y, "place", bearer.birthPlace());
    boolean office = dice.chance(0.6);
    if (office) {
      field(sheet, half, y, "office", bearer.issuedAt());
      truth.text("placeOfIssue", bearer.issuedAt());
    }
    y += step;
    field(sheet, x, y, "issued", dates.print(bearer.issued()));
    field(sheet, half, y, "expiry", dates.print(bearer.expiry()));
    if (!office) {
      y += step;
      field(sheet, x, y, "authority", bearer.authority());
    }
    truth
        .text("documentNumber", bearer.number())
        .text("surname", bearer.surname())
        .text("nationality", bearer.state())
        .text("issuingCountry", bearer.state())
        .date("dateOfBirth", bearer.birth())
        .text("sex", bearer.sex())
        .date("expiryDate", bearer.expiry())
        .text("placeOfBirth", bearer.birthPlace())
        .date("issueDate", bearer.issued());
    if (!bearer.givenNames().isEmpty()) {
      truth.text("givenNames", bearer.givenNames());
    }
    if (personal) {
      truth.text("personalNumber", bearer.personalNumber());
    }
  }

  private String sexShown() {
    return switch (bearer.labels()) {
      case "id" -> bearer.female() ? "P/F" : "L/M";
      case "ms" -> bearer.female() ? "P - F" : "L - M";
      default -> bearer.sex();
    };
  }

  private void field(Sheet sheet, double x, double y, String name, String text) {
    String head =
        name.equals("full")
            ? (bearer.labels().equals("id") ? "Nama Lengkap / Full Name" : "Nama / Name")
            : labels.of(name);
    sheet.fitted(head, x, y, WIDTH - x - 10, label);
    sheet.fitted(text, x, y + value.size() * 1.05, WIDTH - x - 14, value.bold());
  }

  private void zone(Sheet sheet) {
    List<String> lines = new Zone(bearer).td3("P<");
    truth.texts("mrz", lines);
    sheet.fill(0, HEIGHT - 64, WIDTH, 64, new Color(250, 250, 248));
    Ink ink = zoneInk(lines.get(0), WIDTH - 44);
    sheet.text(lines.get(0), 22, HEIGHT - 40, ink);
    sheet.text(lines.get(1), 22, HEIGHT - 18, ink);
  }

  /**
   * As large and wide as fills the width at a fixed pitch; OCR-B's place is taken by a typewriter's
   * face.
   */
  static Ink zoneInk(String line, double room) {
    Ink one = Ink.of(Family.MONO, 1).stretched(1.12);
    return one.sized(room / one.width(line));
  }
}
