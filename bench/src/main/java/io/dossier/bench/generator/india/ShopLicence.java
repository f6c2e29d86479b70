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
import java.util.Locale;

/** Registrations of shops and establishments, as the acts of several states have them. */
final class ShopLicence {
  static final Kind KIND =
      Kind.of(
          "shop_act_license",
          dice -> new ShopLicence(dice).receipt(),
          dice -> new ShopLicence(dice).certificate(),
          dice -> new ShopLicence(dice).certificate(),
          dice -> new ShopLicence(dice).formC(),
          dice -> new ShopLicence(dice).corporation());

  private final Dice dice;
  private final Enterprise firm;
  private final String number;
  private final LocalDate issued;
  private final DateStyle dates;
  private final Ink ink;
  private final double margin;
  private final Truth truth = new Truth();

  private ShopLicence(Dice dice) {
    this.dice = dice;
    this.firm = Enterprise.any(dice);
    this.number =
        dice.pick(
            dice.shaped("##########"),
            dice.shaped("202#########"),
            firm.seat().letters() + dice.shaped("/SE/202#/#####"),
            dice.shaped("########## / ") + dice.pick("H West Ward", "K East Ward"),
            dice.shaped("??-###/") + firm.seat().letters() + dice.shaped("/##/#####"),
            dice.shaped("SEA/##/##/#####"));
    this.issued = dice.day(2014, 2025);
    this.dates = DateStyle.indian(dice);
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SERIF, Family.OPEN, Family.SOURCE, Family.SANS),
            dice.between(9.2, 11.0));
    this.margin = dice.between(42.0, 62.0);
    truth.text("registration_number", number.replaceAll(" / .*", "")).text("name", firm.trade());
  }

  private double head(Sheet sheet, String... lines) {
    double y = dice.between(50.0, 66.0);
    if (dice.chance(0.6)) {
      Decor.emblem(
          sheet,
          dice.chance(0.5) ? sheet.width() / 2 : margin + 20,
          y - 34,
          40,
          new Color(90, 80, 60));
      y += 24;
    }
    for (String line : lines) {
      y = Prose.middle(sheet, line, margin, y, sheet.width() - 2 * margin, ink.bold());
      y += ink.lead() * 0.25;
    }
    return y + ink.lead();
  }

  private Pair named() {
    return new Pair(
        dice.pick(
            "Name of Establishment",
            "Name of the Establishment",
            "Name of Shop/Establishment",
            "Establishment Name",
            "Name of the Shop"),
        firm.trade());
  }

  private Pair numbered() {
    return new Pair(
        dice.pick(
            "Registration Number",
            "Registration No.",
            "Registration Certificate No.",
            "Certificate No.",
            "Licence No."),
        number);
  }

  private List<Pair> others() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick("Name of Employer", "Name of the Employer", "Employer Name", "Name of Owner"),
            firm.owner().name()));
    pairs.add(
        new Pair(
            dice.pick("Address", "Postal Address of the Establishment", "Address of Establishment"),
            firm.seat().line(dice)));
    pairs.add(
        new Pair(
            dice.pick("Nature of Business", "Category of Establishment"),
            dice.pick(
                "Retail Trade", "Commercial Establishment", "Hotel and Restaurant", "Garments")));
    if (dice.chance(0.7)) {
      pairs.add(
          new Pair(
              dice.pick("Total Number of Employees", "Number of Workers", "No. of Employees"),
              "" + dice.between(1, 40)));
    }
    if (dice.chance(0.6)) {
      pairs.add(new Pair("Date of Commencement of Business", dates.print(dice.day(1998, 2022))));
    }
    return pairs;
  }

  /** Maharashtra, Form G: the receipt of an intimation. */
  private Drawn receipt() {
    Sheet sheet = Sheet.a4();
    double y =
        head(
            sheet,
            "GOVERNMENT OF " + firm.seat().state().toUpperCase(Locale.ROOT),
            dice.pick("OFFICE OF THE DEPUTY COMMISSIONER OF LABOUR", "LABOUR DEPARTMENT"),
            dice.pick("FORM - 'G'", "FORM 'G' (See Rule 9)", "Form G"),
            "INTIMATION RECEIPT",
            "The "
                + firm.seat().state()
                + " Shops and Establishments (Regulation of Employment and"
                + " Conditions of Service) Act, 2017");
    sheet.text("Application ID : " + dice.shaped("############"), margin, y, ink);
    sheet.right("Date : " + dates.print(issued), sheet.width() - margin, y, ink);
    y += ink.lead() * 2;
    List<Pair> pairs = new ArrayList<>(List.of(numbered(), named()));
    pairs.addAll(others());
    y = Pairs.any(dice, ink).draw(sheet, margin, y, sheet.width() - 2 * margin, pairs);
    return signed(sheet, y);
  }

  /** A certificate in labelled values, as most states' portals print it. */
  private Drawn certificate() {
    Sheet sheet = Sheet.a4();
    if (dice.chance(0.5)) {
      sheet.box(18, 18, sheet.width() - 36, sheet.height() - 36, new Color(120, 90, 40), 1.5);
    }
    double y =
        head(
            sheet,
            "Department of Labour, Government of " + firm.seat().state(),
            dice.pick(
                "CERTIFICATE OF REGISTRATION OF ESTABLISHMENT",
                "REGISTRATION CERTIFICATE OF ESTABLISHMENT",
                "CERTIFICATE OF REGISTRATION"),
            "(Under the "
                + firm.seat().state()
                + " Shops and Establishments Act, "
                + dice.pick("1954", "1961", "1947", "1988")
                + ")");
    List<Pair> pairs = new ArrayList<>();
    boolean first = dice.chance(0.6);
    if (first) {
      pairs.add(numbered());
    }
    pairs.add(named());
    List<Pair> others = others();
    pairs.addAll(others);
    if (!first) {
      pairs.add(dice.below(pairs.size() + 1), numbered());
    }
    pairs.add(new Pair(dice.pick("Valid From", "Date of Registration"), dates.print(issued)));
    if (dice.chance(0.5)) {
      pairs.add(new Pair("Valid Upto", dates.print(issued.plusYears(5))));
    }
    y = Pairs.any(dice, ink).draw(sheet, margin, y, sheet.width() - 2 * margin, pairs);
    return signed(sheet, y);
  }

  /** Karnataka and others, Form C: running text with numbered values. */
  private Drawn formC() {
    Sheet sheet = Sheet.a4();
    double y =
        head(
            sheet,
            "GOVERNMENT OF " + firm.seat().state().toUpperCase(Locale.ROOT),
            "DEPARTMENT OF LABOUR",
            dice.pick("FORM - C", "FORM 'C'", "FORM C"),
            "REGISTRATION CERTIFICATE OF ESTABLISHMENT");
    Pair number = numbered();
    sheet.text(number.label() + " : " + number.value(), margin, y, ink.bold());
    y += ink.lead() * 2;
    y =
        Prose.write(
            sheet,
            "This is to certify that the following establishment has been registered under the "
                + firm.seat().state()
                + " Shops and Commercial Establishments Act, "
                + dice.pick("1961.", "1988.", "1966."),
            margin,
            y,
            sheet.width() - 2 * margin,
            ink);
    y += ink.lead();
    List<Pair> pairs = new ArrayList<>(List.of(named()));
    pairs.addAll(others());
    int count = 1;
    double column = margin + (sheet.width() - 2 * margin) * 0.44;
    for (Pair pair : pairs) {
      sheet.fitted(count++ + ". " + pair.label(), margin, y, column - margin - 8, ink);
      sheet.text(":", column, y, ink);
      y =
          Prose.write(
              sheet,
              pair.value(),
              column + 10,
              y,
              sheet.width() - margin - column - 10,
              ink.bold());
      y += ink.lead() * 0.5;
    }
    return signed(sheet, y);
  }

  /** A municipal corporation's: number and date on top, the name in a table. */
  private Drawn corporation() {
    Sheet sheet = Sheet.a4();
    double y =
        head(
            sheet,
            firm.seat().district().toUpperCase(Locale.ROOT) + " MUNICIPAL CORPORATION",
            dice.pick("SHOP ACT LICENCE", "SHOP & ESTABLISHMENT DEPARTMENT", "GUMASTA LICENCE"),
            "REGISTRATION CERTIFICATE OF ESTABLISHMENT");
    double right = sheet.width() - margin;
    sheet.text(
        dice.pick("Reg. No. ", "Registration No.: ", "Licence No. : ") + number,
        margin,
        y,
        ink.bold());
    sheet.right(
        dice.pick("Date : ", "Date of Registration: ") + dates.print(issued), right, y, ink);
    y += ink.lead() * 2;
    List<Pair> pairs = new ArrayList<>(List.of(named()));
    pairs.addAll(others());
    Pairs.Way way = dice.pick(Pairs.Way.BOXED, Pairs.Way.ABOVE, Pairs.Way.DOTTED);
    y = Pairs.any(dice, ink, way).draw(sheet, margin, y, right - margin, pairs);
    return signed(sheet, y);
  }

  private Drawn signed(Sheet sheet, double top) {
    double y = top + ink.lead() * 3;
    if (dice.chance(0.5)) {
      Barcodes.qr(sheet, "shop/" + number, margin, y, 64);
    }
    double x = sheet.width() * 0.62;
    if (dice.chance(0.6)) {
      Decor.roundStamp(
          sheet, dice, x - 40, y + 20, 34, "LABOUR DEPARTMENT", "SEAL", new Color(60, 60, 150));
    }
    Decor.signature(sheet, dice, x + 10, y + 20, 80, Ink.BLACK);
    sheet.text(
        dice.pick(
            "Inspector, Shops and Establishments",
            "Registering Authority",
            "Assistant Labour Commissioner"),
        x,
        y + 40,
        ink);
    sheet.text("Place : " + firm.seat().district(), x, y + 40 + ink.lead(), ink);
    return new Drawn(sheet, truth);
  }
}
