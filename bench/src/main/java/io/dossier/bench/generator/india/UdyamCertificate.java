package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The registration of a small enterprise: the certificate of both generations, the portal's print.
 */
final class UdyamCertificate {
  static final Kind KIND =
      Kind.of(
          "udyam_cert",
          dice -> new UdyamCertificate(dice).certificate(),
          dice -> new UdyamCertificate(dice).certificate(),
          dice -> new UdyamCertificate(dice).labelled(),
          dice -> new UdyamCertificate(dice).application(),
          dice -> new UdyamCertificate(dice).framed());
  private static final Color NAVY = new Color(20, 40, 100);

  private final Dice dice;
  private final Enterprise firm;
  private final String name;
  private final String number;
  private final DateStyle dates;
  private final Ink ink;
  private final double margin;
  private final Truth truth = new Truth();

  private UdyamCertificate(Dice dice) {
    this.dice = dice;
    this.firm = Enterprise.any(dice);
    this.name = (dice.chance(0.4) ? "M/S " : "") + firm.trade();
    this.number =
        "UDYAM-%s-%02d-%07d"
            .formatted(firm.seat().letters(), dice.between(1, 60), dice.between(1, 400_000));
    this.dates = DateStyle.of(dice.pick("dd/mm/yyyy", "dd/mm/yyyy", "dd-mm-yyyy"), "en");
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SERIF, Family.OPEN, Family.SOURCE, Family.GROTESK),
            dice.between(8.6, 10.2));
    this.margin = dice.between(38.0, 58.0);
    truth.text("udyam_number", number).text("name", name);
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick(
                "UDYAM REGISTRATION NUMBER", "Udyam Registration Number", "Udyam Registration No."),
            number));
    pairs.add(
        new Pair(dice.pick("NAME OF ENTERPRISE", "Name of Enterprise", "Enterprise Name"), name));
    pairs.add(
        new Pair(
            dice.pick("TYPE OF ENTERPRISE", "Type of Enterprise"),
            dice.pick("MICRO", "Micro", "SMALL")));
    pairs.add(
        new Pair(
            dice.pick("MAJOR ACTIVITY", "Major Activity"),
            dice.pick("SERVICES", "MANUFACTURING", "TRADING")));
    if (dice.chance(0.7)) {
      pairs.add(
          new Pair(
              dice.pick("SOCIAL CATEGORY OF ENTREPRENEUR", "Social Category"),
              dice.pick("GENERAL", "OBC", "SC")));
    }
    if (dice.chance(0.7)) {
      pairs.add(new Pair(dice.pick("NAME OF UNIT(S)", "Name of Unit(s)"), firm.trade()));
    }
    pairs.add(
        new Pair(
            dice.pick(
                "OFFICAL ADDRESS OF ENTERPRISE",
                "OFFICIAL ADDRESS OF ENTERPRISE",
                "Official Address"),
            firm.seat().line(dice)));
    pairs.add(
        new Pair(
            dice.pick(
                "DATE OF INCORPORATION / REGISTRATION OF ENTERPRISE", "Date of Incorporation"),
            dates.print(dice.day(1995, 2023))));
    pairs.add(
        new Pair(
            dice.pick("DATE OF COMMENCEMENT OF PRODUCTION/BUSINESS", "Date of Commencement"),
            dates.print(dice.day(2000, 2023))));
    pairs.add(
        new Pair(
            dice.pick("DATE OF UDYAM REGISTRATION", "Date of Udyam Registration"),
            dates.print(dice.day(2020, 2025))));
    return pairs;
  }

  private double head(Sheet sheet) {
    double y = 46;
    double middle = sheet.width() / 2;
    if (dice.chance(0.6)) {
      Decor.emblem(sheet, margin + 20, 26, 44, new Color(90, 80, 50));
    }
    if (dice.chance(0.5)) {
      Devanagari.write(sheet, dice, middle - 50, y - ink.lead(), ink.size(), 3, NAVY);
    }
    sheet.middle("Government of India", middle, y, ink.bold().in(NAVY));
    y += ink.lead() * 1.2;
    sheet.middle("Ministry of Micro, Small and Medium Enterprises", middle, y, ink.bold().in(NAVY));
    y += ink.lead() * 2.4;
    sheet.middle(
        dice.pick("UDYAM REGISTRATION CERTIFICATE", "Udyam Registration Certificate"),
        middle,
        y,
        ink.bold().scaled(1.5).in(NAVY));
    return y + ink.lead() * 2.2;
  }

  /** In a table of two columns, with the kinds of activity below. */
  private Drawn certificate() {
    Sheet sheet = Sheet.a4();
    double y = head(sheet);
    double width = sheet.width() - 2 * margin;
    y =
        new Pairs(Pairs.Way.BOXED, ink.scaled(0.9), ink.bold(), 1.7, 0.36)
            .draw(sheet, margin, y, width, pairs());
    return new Drawn(activities(sheet, y + ink.lead() * 1.5), truth);
  }

  private List<Sheet> activities(Sheet sheet, double top) {
    Pages pages = new Pages(() -> sheet, 60, 70);
    sheet.text("NATIONAL INDUSTRY CLASSIFICATION CODE(S)", margin, top, ink.bold());
    List<List<String>> rows = new ArrayList<>();
    int count = dice.between(1, 3);
    for (int i = 1; i <= count; i++) {
      String two = dice.shaped("##");
      String four = two + dice.shaped("##");
      rows.add(
          List.of(
              "" + i,
              two + " - " + dice.pick("Retail trade", "Repair of equipment", "Food products"),
              four
                  + " - "
                  + dice.pick("Retail sale in stores", "Repair of machinery", "Bakery products"),
              four + dice.shaped("#"),
              dice.pick("Services", "Trading", "Manufacturing")));
    }
    pages.to(top + ink.size());
    Grid.any(dice, ink.scaled(0.85))
        .ruled(Grid.Rules.ALL)
        .draw(
            pages,
            margin,
            sheet.width() - 2 * margin,
            List.of(
                Column.left("SNo.", 0.5),
                Column.left("NIC 2 Digit", 2),
                Column.left("NIC 4 Digit", 2),
                Column.left("NIC 5 Digit", 1),
                Column.left("Activity", 1)),
            rows);
    double y = pages.y() + ink.lead() * 2;
    Barcodes.qr(sheet, "udyam/" + number, sheet.width() - margin - 70, y, 70);
    Prose.write(
        sheet,
        "Disclaimer: This is a computer generated statement, no signature required. Printed from the"
            + " portal & Date of printing: "
            + dates.print(dice.day(2021, 2025)),
        margin,
        y + 12,
        sheet.width() - 2 * margin - 90,
        ink.scaled(0.8));
    return List.of(sheet);
  }

  private Drawn labelled() {
    Sheet sheet = Sheet.a4();
    double y = head(sheet);
    y = Pairs.any(dice, ink).draw(sheet, margin, y, sheet.width() - 2 * margin, pairs());
    return new Drawn(activities(sheet, y + ink.lead() * 1.5), truth);
  }

  /** The portal's print of what was applied for, two columns of labelled values. */
  private Drawn application() {
    Sheet sheet = Sheet.a4();
    double y = head(sheet);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("Udyam Registration Number", number));
    pairs.add(new Pair("Type of Enterprise", dice.pick("Micro", "Small")));
    pairs.add(new Pair("Type of Organisation", firm.constitution()));
    pairs.add(new Pair("Name of Enterprise", name));
    pairs.add(new Pair("Owner Name", firm.owner().capitals()));
    pairs.add(new Pair("PAN", firm.pan()));
    pairs.add(new Pair("Do you have GSTIN", dice.pick("Yes", "No", "Exempted")));
    pairs.add(new Pair("Mobile No.", dice.shaped("9#########")));
    pairs.add(
        new Pair(
            "Email Id",
            firm.trade().split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "@example.in"));
    pairs.add(new Pair("Social Category", dice.pick("General", "OBC", "ST")));
    pairs.add(new Pair("Gender", firm.owner().female() ? "Female" : "Male"));
    pairs.add(new Pair("Date of Incorporation", dates.print(dice.day(1995, 2023))));
    Pairs.Way way = dice.pick(Pairs.Way.ABOVE, Pairs.Way.BARE, Pairs.Way.COLUMN, Pairs.Way.BOXED);
    Pairs style = Pairs.any(dice, ink, way);
    double width = sheet.width() - 2 * margin;
    y =
        dice.chance(0.6)
            ? style.drawTwo(sheet, margin, y, width, pairs)
            : style.draw(sheet, margin, y, width, pairs);
    return new Drawn(activities(sheet, y + ink.lead() * 1.5), truth);
  }

  /** The framed page for the wall, with the number and the name in its middle. */
  private Drawn framed() {
    Sheet sheet = dice.chance(0.5) ? Sheet.a4Landscape() : Sheet.a4();
    sheet.box(20, 20, sheet.width() - 40, sheet.height() - 40, NAVY, 3);
    double y = head(sheet) + ink.lead();
    double middle = sheet.width() / 2;
    sheet.middle(
        dice.pick("Udyam Registration Number : ", "UDYAM REGISTRATION NUMBER: ") + number,
        middle,
        y,
        ink.bold().scaled(1.2));
    y += ink.lead() * 2;
    sheet.middle(
        dice.pick("Name of Enterprise : ", "NAME OF ENTERPRISE: ") + name,
        middle,
        y,
        ink.bold().scaled(1.2));
    y += ink.lead() * 2;
    List<Pair> rest = pairs().subList(2, 5);
    y =
        Pairs.any(dice, ink, Pairs.Way.COLUMN)
            .draw(sheet, margin + 20, y, sheet.width() - 2 * margin - 40, rest);
    Barcodes.qr(sheet, "udyam/" + number, margin + 20, y + 20, 74);
    sheet.text(
        "Date of Udyam Registration: " + dates.print(dice.day(2020, 2025)),
        margin + 120,
        y + 50,
        ink);
    return new Drawn(sheet, truth);
  }
}
