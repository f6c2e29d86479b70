package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The certificate of registration for goods and services tax: Form GST REG-06 in its numbered
 * table, the provisional one of 2017 (REG-25), and the register's page on the web.
 */
final class GstCertificate {
  static final Kind KIND =
      Kind.of(
          "gst_cert",
          dice -> new GstCertificate(dice).sixth(),
          dice -> new GstCertificate(dice).sixth(),
          dice -> new GstCertificate(dice).sixth(),
          dice -> new GstCertificate(dice).sixthInLines(),
          dice -> new GstCertificate(dice).provisional(),
          dice -> new GstCertificate(dice).register());

  private final Dice dice;
  private final Enterprise firm;
  private final String number;
  private final LocalDate liable;
  private final LocalDate issued;
  private final DateStyle dates = DateStyle.of("dd/mm/yyyy", "en");
  private final Ink ink;
  private final double margin;
  private final Truth truth = new Truth();

  private GstCertificate(Dice dice) {
    this.dice = dice;
    this.firm = Enterprise.any(dice);
    this.number = Numbers.gstin(IndianPlace.any(dice).stateCode(), firm.pan(), dice);
    this.liable = dice.day(2017, 2024);
    this.issued = liable.plusDays(dice.between(0, 300));
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.SERIF, Family.OPEN, Family.SOURCE),
            dice.between(9.0, 10.6));
    this.margin = dice.between(44.0, 62.0);
    truth.text("gst_number", number).text("legal_name", firm.legal());
  }

  private Drawn sixth() {
    Sheet sheet = Sheet.a4();
    double y = head(sheet, "Form GST REG-06", "[See Rule 10(1)]", "Registration Certificate");
    String label = dice.pick("Registration Number : ", "Registration Number :", "GSTIN : ");
    sheet.middle(
        label + (label.endsWith(" ") ? "" : " ") + number, sheet.width() / 2, y, ink.bold());
    y += ink.lead() * 1.5;
    y = table(sheet, y, rows());
    y = signature(sheet, y + 8);
    note(sheet, y);
    List<Sheet> pages = new ArrayList<>(List.of(sheet));
    if (dice.chance(0.5)) {
      pages.add(annexure("Annexure A", "Details of Additional Places of Business", false));
      pages.add(annexure("Annexure B", "Details of " + inCharge(), true));
    }
    return new Drawn(pages, truth);
  }

  private String inCharge() {
    return switch (firm.constitution()) {
      case "Proprietorship" -> "Proprietor";
      case "Partnership", "Limited Liability Partnership" -> "Managing / Authorized Partners";
      case "Hindu Undivided Family" -> "Karta";
      default -> "Managing / Whole-time Directors and Key Managerial Persons";
    };
  }

  private List<Pair> rows() {
    List<Pair> rows = new ArrayList<>();
    rows.add(new Pair("Legal Name", firm.legal()));
    rows.add(
        new Pair(
            dice.pick("Trade Name, if any", "Trade Name, if any", "Trade Name"), firm.trade()));
    if (dice.chance(0.4)) {
      rows.add(new Pair("Additional trade names, if any", ""));
    }
    rows.add(new Pair("Constitution of Business", firm.constitution()));
    truth.text("constitution_of_business", firm.constitution());
    rows.add(
        new Pair(
            dice.pick(
                "Address of Principal Place of Business", "Address of Principal Place of Business"),
            address()));
    rows.add(new Pair("Date of Liability", dice.chance(0.6) ? dates.print(liable) : ""));
    rows.add(new Pair("Period of Validity", validity()));
    rows.add(new Pair("Type of Registration", dice.pick("Regular", "Regular", "Composition")));
    rows.add(new Pair("Particulars of Approving Authority", dice.pick("", "Centre", "State")));
    return rows;
  }

  private String validity() {
    return dice.pick("From ", "From ", "Valid From ")
        + dates.print(liable)
        + dice.pick("  To  Not Applicable", "   To   NA", "   To   Not Applicable");
  }

  /** In one text, its parts called by name or not. */
  private String address() {
    Residence seat = firm.seat();
    if (dice.chance(0.4)) {
      return named(seat);
    }
    String text = seat.line(dice);
    truth.text("address", text).object("formatted_address", seat.apart());
    return text;
  }

  private String named(Residence seat) {
    String[] calls = {
      "Building No./Flat No.: ",
      "Name Of Premises/Building: ",
      "Road/Street: ",
      "Nearby Landmark: ",
      "Locality/Sub Locality: "
    };
    StringBuilder text = new StringBuilder();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < seat.parts().size(); i++) {
      text.append(calls[Math.min(i, calls.length - 1)]).append(seat.parts().get(i)).append(", ");
      before.add(seat.parts().get(i));
    }
    text.append("City/Town/Village: ").append(seat.town());
    text.append(", District: ").append(seat.district());
    if (seat.village()) {
      before.add("District: " + seat.district());
    }
    text.append(", State: ").append(seat.state()).append(", PIN Code: ").append(seat.pin());
    truth
        .text("address", text.toString())
        .object("formatted_address", seat.apart(before, seat.town()));
    return text.toString();
  }

  private double head(Sheet sheet, String... lines) {
    double y = dice.between(44.0, 60.0);
    Decor.emblem(sheet, sheet.width() / 2, y - 20, 44, new Color(60, 60, 60));
    y += 40;
    sheet.middle("Government of India", sheet.width() / 2, y, ink.bold().scaled(1.15));
    y += ink.lead() * 1.3;
    for (String line : lines) {
      sheet.middle(line, sheet.width() / 2, y, ink.bold());
      y += ink.lead() * 1.2;
    }
    return y + ink.lead() * 0.4;
  }

  /** Number, title and value in three columns with lines around. */
  private double table(Sheet sheet, double top, List<Pair> rows) {
    double width = sheet.width() - 2 * margin;
    double[] edges = {margin, margin + 24, margin + width * 0.38, margin + width};
    double y = top;
    int count = 1;
    for (Pair row : rows) {
      double base = y + ink.size() * 1.3;
      sheet.text(count++ + ".", edges[0] + 4, base, ink);
      double left =
          Prose.write(sheet, row.label(), edges[1] + 4, base, edges[2] - edges[1] - 8, ink);
      double right =
          Prose.write(sheet, row.value(), edges[2] + 4, base, edges[3] - edges[2] - 8, ink);
      double end = Math.max(left, right) - ink.lead() + ink.size() * 0.6;
      sheet.box(margin, y, width, end - y, Color.DARK_GRAY, 0.6);
      sheet.line(edges[1], y, edges[1], end, Color.DARK_GRAY, 0.6);
      sheet.line(edges[2], y, edges[2], end, Color.DARK_GRAY, 0.6);
      y = end;
    }
    return y;
  }

  private double signature(Sheet sheet, double top) {
    double x = margin + 4;
    double y = top + ink.lead();
    Ink small = ink.scaled(0.8);
    sheet.text("Signature", x, y, ink);
    double column = margin + (sheet.width() - 2 * margin) * 0.38 + 4;
    sheet.text(dice.pick("Signature Not Verified", "Signature valid"), column, y, small.bold());
    sheet.text(
        "Digitally signed by DS GOODS AND SERVICES TAX NETWORK 07",
        column,
        y + small.lead(),
        small);
    String day = DateStyle.of("yyyy.mm.dd", "en").print(issued);
    sheet.text("Date: " + day + " 11:22:33 IST", column, y + 2 * small.lead(), small);
    y += 4 * ink.lead();
    y = line(sheet, x, column, y, "Name", People.indian(dice).name());
    String officer =
        dice.pick(
            "Superintendent", "Assistant Commissioner", "State Tax Officer", "Deputy Commissioner");
    y = line(sheet, x, column, y, "Designation", officer);
    y = line(sheet, x, column, y, "Jurisdictional Office", "RANGE-" + dice.between(1, 90));
    truth.date("date_of_issue", issued);
    String label =
        dice.pick("Date of issue of Certificate", "Date of issue of Certificate", "Date of Issue");
    return line(sheet, x, column, y, label, dates.print(issued));
  }

  private double line(Sheet sheet, double x, double column, double y, String label, String value) {
    sheet.text(label, x, y, ink).text(value, column, y, ink);
    return y + ink.lead() * 1.2;
  }

  private void note(Sheet sheet, double y) {
    Prose.write(
        sheet,
        "Note: The registration certificate is required to be prominently displayed at all places of"
            + " business in the State.",
        margin,
        y + ink.lead(),
        sheet.width() - 2 * margin,
        ink);
    sheet.fitted(
        "This is a system generated digitally signed Registration Certificate issued based on the"
            + " approval of application granted by the jurisdictional authority.",
        margin,
        sheet.height() - 40,
        sheet.width() - 2 * margin,
        ink.scaled(0.75));
  }

  private Sheet annexure(String title, String of, boolean persons) {
    Sheet sheet = Sheet.a4();
    double x = sheet.width() - margin;
    sheet.right(title, x, 50, ink.bold());
    double y = 84;
    y = line(sheet, margin, margin + 160, y, "GSTIN", number);
    y = line(sheet, margin, margin + 160, y, "Legal Name", firm.legal());
    y = line(sheet, margin, margin + 160, y, "Trade Name, if any", firm.trade());
    y += ink.lead();
    sheet.text(of, margin, y, ink.bold());
    y += ink.lead() * 1.6;
    if (persons) {
      y = line(sheet, margin, margin + 160, y, "1   Name", firm.owner().name());
      y =
          line(
              sheet,
              margin,
              margin + 160,
              y,
              "    Designation/Status",
              dice.pick("Proprietor", "Partner", "Director"));
      line(sheet, margin, margin + 160, y, "    Resident of State", firm.seat().state());
    } else {
      line(sheet, margin, margin + 160, y, "Total Number of Additional Places of Business", "");
      sheet.text("0", margin + 300, y, ink);
    }
    return sheet;
  }

  /** The same without a table, labelled values below each other. */
  private Drawn sixthInLines() {
    Sheet sheet = Sheet.a4();
    double y = head(sheet, "Form GST REG-06", "Registration Certificate");
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("Registration Number", "GSTIN", "Registration No."), number));
    pairs.addAll(rows().stream().filter(row -> !row.value().isEmpty()).toList());
    truth.date("date_of_issue", issued);
    pairs.add(
        new Pair(dice.pick("Date of issue of Certificate", "Date of Issue"), dates.print(issued)));
    Pairs.Way way =
        dice.pick(
            Pairs.Way.COLUMN, Pairs.Way.BARE, Pairs.Way.BOXED, Pairs.Way.TIGHT, Pairs.Way.DOTTED);
    y = Pairs.any(dice, ink, way).draw(sheet, margin, y, sheet.width() - 2 * margin, pairs);
    note(sheet, y);
    return new Drawn(sheet, truth);
  }

  private Drawn provisional() {
    Sheet sheet = Sheet.a4();
    double y =
        head(
            sheet,
            "Form GST REG-25",
            "[See Rule 24(1)]",
            "Certificate of Provisional Registration");
    List<Pair> rows = new ArrayList<>();
    rows.add(new Pair(dice.pick("Provisional ID", "Provisional ID / GSTIN", "GSTIN"), number));
    rows.add(new Pair("Permanent Account Number", firm.pan()));
    rows.add(new Pair("Legal Name", firm.legal()));
    rows.add(new Pair("Trade Name", firm.trade()));
    rows.add(new Pair("Registration Details under Existing Law", ""));
    y = table(sheet, y, rows);
    sheet.text("Act", margin + 28, y + ink.lead(), ink.bold());
    sheet.text("Registration Number", margin + 220, y + ink.lead(), ink.bold());
    sheet.text("TIN Under Value Added Tax", margin + 28, y + ink.lead() * 2.2, ink);
    sheet.text(dice.digits(11), margin + 220, y + ink.lead() * 2.2, ink);
    y += ink.lead() * 4;
    sheet.text(
        dice.pick("Date ", "Date : ", "Date of Issue : ") + dates.print(issued), margin, y, ink);
    truth.date("date_of_issue", issued);
    y += ink.lead() * 2;
    Prose.write(
        sheet,
        "This is a Certificate of Provisional Registration issued under the provisions of the Act.",
        margin,
        y,
        sheet.width() - 2 * margin,
        ink);
    return new Drawn(sheet, truth);
  }

  /** The page that a search for a taxpayer answers; it has no date of issue. */
  private Drawn register() {
    Sheet sheet = Sheet.a4();
    sheet.fill(0, 0, sheet.width(), 36, new Color(20, 50, 110));
    sheet.text("Goods and Services Tax", margin, 23, ink.bold().in(Color.WHITE));
    sheet.text(
        dice.pick("Search Taxpayer", "Taxpayer Details", "Search Result based on GSTIN/UIN"),
        margin,
        62,
        ink.bold().scaled(1.2));
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("GSTIN/UIN of the Taxpayer", "GSTIN/UIN"), number));
    pairs.add(new Pair("Legal Name of Business", firm.legal()));
    pairs.add(new Pair("Trade Name", firm.trade()));
    pairs.add(new Pair("Effective Date of registration", dates.print(liable)));
    pairs.add(new Pair("Constitution of Business", firm.constitution()));
    truth.text("constitution_of_business", firm.constitution());
    pairs.add(new Pair("GSTIN / UIN Status", "Active"));
    pairs.add(new Pair("Taxpayer Type", dice.pick("Regular", "Composition")));
    pairs.add(
        new Pair("Administrative Office", "(JURISDICTION - STATE) Range - " + dice.between(1, 80)));
    String address = firm.seat().line(dice);
    truth.text("address", address).object("formatted_address", firm.seat().apart());
    pairs.add(new Pair("Principal Place of Business", address));
    pairs.add(new Pair("Whether Aadhaar Authenticated?", dice.pick("Yes", "No")));
    Pairs.Way way = dice.pick(Pairs.Way.ABOVE, Pairs.Way.BOXED, Pairs.Way.COLUMN);
    Pairs.any(dice, ink, way).draw(sheet, margin, 92, sheet.width() - 2 * margin, pairs);
    return new Drawn(sheet, truth);
  }
}
