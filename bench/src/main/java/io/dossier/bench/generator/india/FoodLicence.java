package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Indian food licence (Form C), the registration of small food businesses (Form A), others. */
final class FoodLicence {
  static final Kind KIND =
      Kind.of(
          "fssai",
          dice -> new FoodLicence(dice, '1').licence(),
          dice -> new FoodLicence(dice, '1').licence(),
          dice -> new FoodLicence(dice, '2').registration(),
          dice -> new FoodLicence(dice, '2').registration(),
          dice -> new FoodLicence(dice, dice.pick('1', '2')).labelled(),
          dice -> new FoodLicence(dice, '1').wall());
  private static final Color BLUE = new Color(20, 60, 130);

  private final Dice dice;
  private final Enterprise firm;
  private final String name;
  private final String number;
  private final LocalDate issued;
  private final LocalDate end;
  private final DateStyle dates;
  private final Ink ink;
  private final double margin;
  private final Truth truth = new Truth();

  private FoodLicence(Dice dice, char kind) {
    this.dice = dice;
    this.firm = Enterprise.any(dice);
    this.name = dice.chance(0.3) ? "M/s " + firm.trade() : firm.trade();
    this.issued = dice.day(2012, 2025);
    this.end = issued.plusYears(dice.between(1, 5)).minusDays(1);
    this.number =
        kind + "%02d%02d".formatted(dice.between(1, 36), issued.getYear() % 100) + dice.digits(9);
    this.dates =
        DateStyle.of(dice.pick("dd-mm-yyyy", "dd/mm/yyyy", "dd-mm-yyyy", "dd mmm yyyy"), "en");
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SERIF, Family.OPEN, Family.SOURCE, Family.SANS),
            dice.between(9.2, 10.8));
    this.margin = dice.between(42.0, 62.0);
    truth.text("license_number", number).text("name", name);
  }

  private double head(Sheet sheet, String... lines) {
    double y = dice.between(46.0, 60.0);
    Decor.emblem(sheet, margin + 18, y - 24, 42, new Color(100, 80, 40));
    Decor.logo(sheet, dice, sheet.width() - margin - 40, y - 22, 38, BLUE);
    for (String line : lines) {
      y = Prose.middle(sheet, line, margin + 44, y, sheet.width() - 2 * margin - 88, ink.bold());
      y += ink.lead() * 0.25;
    }
    return y + ink.lead();
  }

  private String kindOfBusiness() {
    return dice.pick(
        "Restaurants",
        "Wholesaler",
        "Retailer",
        "Food Vending Agencies",
        "Storage (Except Cold Storage)");
  }

  /** Form C: numbered statements, values behind colons. */
  private Drawn licence() {
    Sheet sheet = Sheet.a4();
    double y =
        head(
            sheet,
            "Government of India",
            "Food Safety and Standards Authority of India",
            dice.pick("FORM 'C'", "FORM C [See Regulation 2.1.4(6)]", "Form C"),
            dice.pick("License under FSS Act, 2006", "Licence under FSS Act, 2006"));
    sheet.middle(
        dice.pick("License Number : ", "License Number: ", "Licence No. : ") + number,
        sheet.width() / 2,
        y,
        ink.bold().scaled(1.2));
    y += ink.lead() * 2.2;
    String named =
        dice.pick(
            "Name & Registered Office address of licensee",
            "Name and Registered Office address of Licensee");
    double column = margin + (sheet.width() - 2 * margin) * 0.42;
    y = item(sheet, y, column, "1.", named, name, firm.seat().line(dice));
    y = item(sheet, y, column, "2.", "Address of authorized premises", firm.seat().line(dice));
    y = item(sheet, y, column, "3.", "Kind of Business", kindOfBusiness());
    y =
        item(
            sheet,
            y,
            column,
            "4.",
            "Category of License",
            dice.pick("State License", "Central License"));
    y =
        Prose.write(
            sheet,
            "This license is granted under and is subject to the provisions of FSS Act, 2006 all of"
                + " which must be complied with by the licensee.",
            margin,
            y + ink.lead(),
            sheet.width() - 2 * margin,
            ink);
    return ended(sheet, y);
  }

  /** A label and, below each other, its values. */
  private double item(
      Sheet sheet, double top, double column, String count, String label, String... values) {
    sheet.text(count, margin, top, ink);
    double left = Prose.write(sheet, label, margin + 18, top, column - margin - 26, ink);
    sheet.text(":", column, top, ink);
    double y = top;
    for (String value : values) {
      y =
          Prose.write(
              sheet, value, column + 10, y, sheet.width() - margin - column - 10, ink.bold());
    }
    return Math.max(left, y) + ink.lead() * 0.5;
  }

  /** Form A, of small businesses. */
  private Drawn registration() {
    Sheet sheet = Sheet.a4();
    double y =
        head(
            sheet,
            "Government of " + firm.seat().state(),
            dice.pick(
                "Food Safety and Drug Administration",
                "Commissionerate of Food Safety",
                "Department of Food Safety"),
            "Food Safety and Standards Authority of India",
            dice.pick("Registration Certificate", "Registration certificate under FSS Act, 2006"));
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick("Registration Number", "Registration No.", "Registration Certificate No."),
            number));
    pairs.add(
        new Pair(
            dice.pick(
                "Name of Food Business Operator", "Name of FBO", "Name", "Name of the Company"),
            name));
    pairs.add(
        new Pair(dice.pick("Address", "Permanent Address", "Location"), firm.seat().line(dice)));
    pairs.add(
        new Pair(
            dice.pick("Address of authorized premises", "Premises Address"),
            firm.seat().line(dice)));
    pairs.add(new Pair("Kind of Business", kindOfBusiness()));
    if (dice.chance(0.5)) {
      pairs.add(new Pair("Photo ID No.", dice.shaped("XXXX XXXX ####")));
    }
    Pairs.Way way =
        dice.pick(
            Pairs.Way.COLUMN, Pairs.Way.BOXED, Pairs.Way.BARE, Pairs.Way.TIGHT, Pairs.Way.DOTTED);
    y = Pairs.any(dice, ink, way).draw(sheet, margin, y, sheet.width() - 2 * margin, pairs);
    return ended(sheet, y);
  }

  /** The portal's print. */
  private Drawn labelled() {
    Sheet sheet = Sheet.a4();
    double y = 56;
    sheet.text("fssai", margin, y, ink.bold().scaled(2).in(BLUE));
    sheet.right("Food Safety Compliance System", sheet.width() - margin, y, ink.in(BLUE));
    y += ink.lead() * 3;
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("Company Name", "Name of Company", "FBO Name"), name));
    pairs.add(new Pair("Premises Address", firm.seat().line(dice)));
    pairs.add(
        new Pair(
            dice.pick("License No.", "FSSAI License No.", "License/Registration No."), number));
    pairs.add(
        new Pair(
            "License Category", dice.pick("State License", "Registration", "Central License")));
    pairs.add(new Pair("Status", "Active"));
    pairs.add(new Pair("Issued On", dates.print(issued)));
    pairs.add(new Pair("Valid Upto", dates.print(end)));
    Pairs.any(dice, ink).draw(sheet, margin, y, sheet.width() - 2 * margin, pairs);
    return new Drawn(sheet, truth);
  }

  /** The framed one for the wall: everything in the middle. */
  private Drawn wall() {
    Sheet sheet = dice.chance(0.5) ? Sheet.a4Landscape() : Sheet.a4();
    sheet.box(18, 18, sheet.width() - 36, sheet.height() - 36, BLUE, 2.5);
    double middle = sheet.width() / 2;
    double y = 64;
    sheet.middle(
        "FOOD SAFETY AND STANDARDS AUTHORITY OF INDIA", middle, y, ink.bold().scaled(1.3).in(BLUE));
    y += ink.lead() * 2;
    sheet.middle(dice.pick("LICENSE UNDER FSS ACT, 2006", "FSSAI LICENSE"), middle, y, ink.bold());
    y += ink.lead() * 2.4;
    sheet.middle(
        dice.pick("License No. ", "Lic. No. ", "License Number : ") + number,
        middle,
        y,
        ink.bold().scaled(1.4));
    y += ink.lead() * 2.6;
    boolean above = dice.chance(0.5);
    if (above) {
      sheet.middle(
          dice.pick("Name of Licensee", "Name of the Company"), middle, y, ink.scaled(0.85));
      y += ink.lead() * 1.4;
      sheet.middle(name, middle, y, ink.bold().scaled(1.2));
    } else {
      sheet.middle(dice.pick("Name of Licensee : ", "Name : ") + name, middle, y, ink.bold());
    }
    y += ink.lead() * 1.8;
    double room = sheet.width() * 0.7;
    y = Prose.middle(sheet, firm.seat().line(dice), middle - room / 2, y, room, ink);
    y += ink.lead();
    sheet.middle("Kind of Business : " + kindOfBusiness(), middle, y, ink);
    y += ink.lead() * 2;
    sheet.middle("Valid Upto : " + dates.print(end), middle, y, ink.bold());
    Barcodes.qr(sheet, "fssai/" + number, middle - 36, y + 24, 72);
    return new Drawn(sheet, truth);
  }

  private Drawn ended(Sheet sheet, double top) {
    double y = top + ink.lead() * 2;
    sheet.text("Place : " + firm.seat().district(), margin, y, ink);
    y += ink.lead() * 1.3;
    sheet.text("Issued On : " + dates.print(issued), margin, y, ink);
    if (dice.chance(0.6)) {
      y += ink.lead() * 1.3;
      sheet.text(
          dice.pick("Valid Upto : ", "This license is valid upto : ") + dates.print(end),
          margin,
          y,
          ink);
    }
    double x = sheet.width() - margin - 150;
    Decor.signature(sheet, dice, x + 20, y, 80, Ink.BLACK);
    sheet.text(
        dice.pick("Designated Officer", "Registering Authority", "Central Licensing Authority"),
        x,
        y + 18,
        ink);
    Barcodes.qr(sheet, "fssai/" + number, margin, y + 30, 68);
    sheet.fitted(
        "Note: Please display this certificate at a prominent place of the premises. For renewal apply"
            + " 30 days before the date of expiry.",
        margin,
        sheet.height() - 36,
        sheet.width() - 2 * margin,
        ink.scaled(0.8));
    return new Drawn(sheet, truth);
  }
}
