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
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The Indian driving licence: the card of one layout for the union, those of the states before it,
 * and the record of a wallet of documents.
 */
final class IndianLicence {
  static final Kind KIND = kind(IndianLicence::new);

  private final Dice dice;
  private final Person person;
  private final String father;
  private final Residence residence;
  private final String number;
  private final LocalDate issued;
  private final LocalDate end;
  private final DateStyle dates;
  private final boolean capitals;
  private final Ink ink;
  private final Truth truth = new Truth();

  private IndianLicence(Dice dice) {
    this(dice, People.anyIndian(dice).person(dice, dice.chance(0.3), 1955, 2004));
  }

  private IndianLicence(Dice dice, Person person) {
    this.dice = dice;
    this.person = person;
    this.father = People.fatherOf(dice, person).name();
    this.residence = Residence.any(dice);
    this.issued = dice.day(Math.max(2008, person.birth().getYear() + 19), 2024);
    this.end = issued.plusYears(dice.pick(10, 20, 20, 5)).minusDays(1);
    this.number = number();
    this.dates =
        DateStyle.of(dice.pick("dd-mm-yyyy", "dd-mm-yyyy", "dd/mm/yyyy", "dd-mmm-yyyy"), "en");
    this.capitals = dice.chance(0.8);
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.OPEN, Family.CONDENSED, Family.SOURCE),
            dice.between(9.0, 10.6));
    truth
        .text("dl_number", number)
        .text("name", cased(person.name()))
        .date("date_of_birth", person.birth())
        .date("issue_date", issued)
        .date("valid_till", end);
  }

  /** Of this person. */
  static Kind of(Person person) {
    return kind(dice -> new IndianLicence(dice, person));
  }

  private static Kind kind(Function<Dice, IndianLicence> licence) {
    return Kind.of(
        "driving_license",
        dice -> licence.apply(dice).union(),
        dice -> licence.apply(dice).union(),
        dice -> licence.apply(dice).ofState(),
        dice -> licence.apply(dice).ofState(),
        dice -> licence.apply(dice).seventh(),
        dice -> licence.apply(dice).record());
  }

  private String number() {
    String office = residence.letters() + "%02d".formatted(dice.between(1, 60));
    String running = "%07d".formatted(dice.between(1, 99_999));
    return switch (dice.below(4)) {
      case 0 -> office + "-" + issued.getYear() + running;
      case 1 -> office.substring(0, 2) + "-" + office.substring(2) + issued.getYear() + running;
      default -> office + " " + issued.getYear() + running;
    };
  }

  private String cased(String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  private String state() {
    truth.text("state", residence.state());
    return residence.state();
  }

  private String address() {
    return cased(
        String.join(", ", residence.upToTown())
            + ", "
            + residence.letters()
            + dice.pick(" ", " - ", ", ")
            + residence.pin());
  }

  /** Since 2019, alike in all states. */
  private Drawn union() {
    Sheet sheet = paper(new Color(222, 238, 250), new Color(250, 232, 220));
    Ink head = ink.bold();
    Decor.emblem(sheet, 40, 8, 38, new Color(110, 90, 50));
    sheet.middle("Indian Union Driving Licence", sheet.width() / 2, 22, head.scaled(1.2));
    String state = state();
    sheet.middle(
        "Issued by Government of " + (dice.chance(0.5) ? state : state.toUpperCase(Locale.ROOT)),
        sheet.width() / 2,
        36,
        head);
    sheet.text(number, 80, 58, ink.bold().scaled(1.3));
    double third = sheet.width() * 0.24;
    double y = 74;
    Ink small = ink.scaled(0.78);
    boolean transport = dice.chance(0.4);
    sheet.text("Issue Date", 22, y, small).text(dates.print(issued), 22, y + 12, ink.bold());
    sheet
        .text(dice.pick("Validity (NT)", "Validity(NT)"), 22 + third, y, small)
        .text(dates.print(end), 22 + third, y + 12, ink.bold());
    sheet.text(dice.pick("Validity (TR)", "Validity(TR)"), 22 + 2 * third, y, small);
    if (transport) {
      sheet.text(dates.print(issued.plusYears(3)), 22 + 2 * third, y + 12, ink.bold());
    }
    Decor.portrait(sheet, dice, sheet.width() - 106, 56, 80, 96, new Color(190, 210, 230));
    y = 106;
    y = row(sheet, 22, y, dice.pick("Name :", "Name:", "Name"), cased(person.name()));
    y =
        row(
            sheet,
            22,
            y,
            dice.pick("Date of Birth :", "Date Of Birth:"),
            dates.print(person.birth()));
    if (dice.chance(0.7)) {
      row(sheet, 22 + 2 * third * 0.86, y - ink.lead() * 1.15, "Blood Group :", blood());
    }
    if (dice.chance(0.5)) {
      y = row(sheet, 22, y, "Organ Donor :", dice.pick("N", "Y"));
    }
    String relation = dice.pick("Son/Daughter/Wife of :", "S/D/W of:", "Son/Daughter/Wife of");
    y = row(sheet, 22, y, relation, cased(father));
    sheet.text("Address :", 22, y, small);
    Prose.write(sheet, address(), 22, y + ink.lead(), sheet.width() * 0.66, ink);
    sheet.text("Date of First Issue", sheet.width() - 116, 166, small);
    sheet.text(
        dates.print(issued.minusYears(dice.pick(0, 0, 5, 10))),
        sheet.width() - 116,
        178,
        ink.bold());
    Decor.signature(sheet, dice, sheet.width() - 110, 214, 70, Ink.BLACK);
    sheet.text("Holder's Signature", sheet.width() - 116, 232, small);
    return new Drawn(Copies.maybe(dice, sheet), truth);
  }

  private String blood() {
    return dice.pick("A+", "B+", "O+", "AB+", "O-", "U", "B-");
  }

  private double row(Sheet sheet, double x, double y, String label, String value) {
    sheet.text(label, x, y, ink.scaled(0.85));
    sheet.text(value, x + ink.scaled(0.85).width(label) + 6, y, ink.bold());
    return y + ink.lead() * 1.15;
  }

  /** The states' own smart cards: short labels, colons below each other. */
  private Drawn ofState() {
    Sheet sheet = paper(new Color(250, 246, 226), new Color(220, 236, 222));
    Ink head = ink.bold();
    sheet.middle(dice.pick("THE UNION OF INDIA", "UNION OF INDIA"), sheet.width() / 2, 20, head);
    String state = state().toUpperCase(Locale.ROOT);
    String title =
        dice.pick(
            state + " STATE MOTOR DRIVING LICENCE",
            "GOVERNMENT OF " + state + " - DRIVING LICENCE",
            state + " MOTOR DRIVING LICENCE");
    sheet.middle(title, sheet.width() / 2, 34, head);
    double y = 56;
    double colon = 92;
    y = pair(sheet, 22, colon, y, dice.pick("DL No", "DL No.", "Licence No."), number);
    String valid = dates.print(end) + dice.pick(" (NT)", "(NT)", "");
    if (dice.chance(0.5)) {
      pair(sheet, 22, colon, y, dice.pick("DOI", "Date of Issue"), dates.print(issued));
      pair(sheet, sheet.width() * 0.44, sheet.width() * 0.44 + 50, y, "Valid Till", valid);
      y += ink.lead() * 1.2;
    } else {
      y = pair(sheet, 22, colon, y, dice.pick("DOI", "Issued on"), dates.print(issued));
      y = pair(sheet, 22, colon, y, dice.pick("Valid Till", "Valid Upto"), valid);
    }
    if (dice.chance(0.6)) {
      y = classes(sheet, y);
    }
    double left = sheet.width() * 0.42;
    pair(sheet, left, left + 28, y, "BG", blood());
    y = pair(sheet, 22, colon, y, "DOB", dates.print(person.birth()));
    y = pair(sheet, 22, colon, y, "Name", cased(person.name()));
    y = pair(sheet, 22, colon, y, dice.pick("S/D/W of", "S/D/W", "S/O"), cased(father));
    sheet.text("Add", 22, y, ink).text(":", colon, y, ink);
    y = Prose.write(sheet, address(), colon + 8, y, sheet.width() * 0.5, ink);
    if (dice.chance(0.5)) {
      sheet.text("PIN", 22, y, ink).text(": " + residence.pin(), colon, y, ink);
    }
    Decor.portrait(sheet, dice, sheet.width() - 108, 62, 82, 98, new Color(200, 214, 230));
    Decor.signature(sheet, dice, sheet.width() - 104, 190, 70, Ink.BLACK);
    sheet.text("Signature/Thumb", sheet.width() - 112, 208, ink.scaled(0.75));
    sheet.text(
        dice.pick("Signature & ID of Issuing Authority: ", "Issuing Authority: ")
            + dice.shaped("##########"),
        22,
        sheet.height() - 14,
        ink.scaled(0.75));
    return new Drawn(Copies.maybe(dice, sheet), truth);
  }

  private double classes(Sheet sheet, double top) {
    double y = top;
    Ink small = ink.scaled(0.8);
    sheet.text("AUTHORISATION TO DRIVE FOLLOWING CLASS OF VEHICLES", 22, y, small);
    y += small.lead();
    sheet.text("COV", 22, y, small.bold()).text("DOI", 92, y, small.bold());
    for (String kind : dice.some(List.of("MCWG", "LMV", "TRANS"), dice.between(1, 2))) {
      y += small.lead();
      sheet.text(kind, 22, y, small).text(dates.print(issued), 92, y, small);
    }
    return y + ink.lead() * 1.2;
  }

  private double pair(Sheet sheet, double x, double colon, double y, String label, String value) {
    sheet.text(label, x, y, ink).text(":", colon, y, ink).text(value, colon + 8, y, ink.bold());
    return y + ink.lead() * 1.2;
  }

  /** Form 7 of the rules: two columns, the label above its value. */
  private Drawn seventh() {
    Sheet sheet = paper(new Color(236, 226, 244), new Color(220, 236, 246));
    Ink head = ink.bold();
    sheet.text("FORM 7", 22, 18, ink.scaled(0.75));
    sheet.middle("DRIVING LICENCE", sheet.width() / 2, 22, head.scaled(1.2));
    sheet.middle(
        dice.pick("Government of ", "Transport Department, Government of ") + state(),
        sheet.width() / 2,
        38,
        head);
    Decor.portrait(sheet, dice, 22, 56, 80, 98, new Color(220, 220, 226));
    double x = 118;
    double right = 118 + sheet.width() * 0.34;
    double y = 64;
    y = above(sheet, x, y, dice.pick("Licence No.", "Licence Number", "DL No."), number);
    y = above(sheet, x, y, "Name", cased(person.name()));
    above(sheet, right, y, "Blood Group", blood());
    y = above(sheet, x, y, "Date of Birth", dates.print(person.birth()));
    y = above(sheet, x, y, dice.pick("S/D/W of", "Son/Daughter/Wife of"), cased(father));
    above(sheet, right, y, dice.pick("Valid Till", "Valid Upto"), dates.print(end));
    y = above(sheet, x, y, "Date of Issue", dates.print(issued));
    sheet.text("Address", 22, y, ink.scaled(0.75));
    Prose.write(sheet, address(), 22, y + ink.lead(), sheet.width() * 0.7, ink);
    return new Drawn(Copies.maybe(dice, sheet), truth);
  }

  private double above(Sheet sheet, double x, double y, String label, String value) {
    sheet.text(label, x, y, ink.scaled(0.75).in(new Color(80, 80, 90)));
    sheet.text(value, x, y + ink.lead() * 0.95, ink.bold());
    return y + ink.lead() * 2;
  }

  /** As wallets of documents and the register on the web print it. */
  private Drawn record() {
    Sheet sheet = Sheet.a4();
    double margin = dice.between(44.0, 64.0);
    String title = dice.pick("Driving License", "Driving Licence", "Driving Licence Details");
    sheet.text(title, margin, 60, ink.bold().scaled(1.7));
    boolean told = dice.chance(0.7);
    if (told) {
      String issuer = dice.pick("Transport Department, Government of ", "Government of ") + state();
      sheet.right(issuer, sheet.width() - margin, 60, ink);
    }
    Decor.portrait(sheet, dice, sheet.width() - margin - 80, 84, 80, 100, Color.WHITE);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("DL Number", "Licence No.", "Driving Licence No."), number));
    pairs.add(new Pair(dice.pick("Name", "Holder's Name", "Name of Holder"), cased(person.name())));
    if (dice.chance(0.7)) {
      pairs.add(new Pair(dice.pick("Father's Name", "S/D/W of", "Father Name"), cased(father)));
    }
    pairs.add(new Pair(dice.pick("Date of Birth", "DOB"), dates.print(person.birth())));
    if (dice.chance(0.5)) {
      pairs.add(new Pair("Blood Group", blood()));
    }
    pairs.add(new Pair(dice.pick("Date of Issue", "Issue Date"), dates.print(issued)));
    pairs.add(
        new Pair(
            dice.pick(
                "Valid Upto (Non-Transport)",
                "Validity (Non Transport)",
                "Valid Till",
                "Valid Upto"),
            dates.print(end)));
    if (dice.chance(0.6)) {
      pairs.add(new Pair(dice.pick("Address", "Present Address"), address()));
    }
    pairs.add(new Pair(dice.pick("Class of Vehicle", "COV"), "MCWG, LMV"));
    double y = Pairs.any(dice, ink).draw(sheet, margin, 96, sheet.width() - 2 * margin - 96, pairs);
    if (dice.chance(0.6)) {
      Barcodes.qr(sheet, "dl/" + number, margin, y + 20, 84);
    }
    return new Drawn(sheet, truth);
  }

  private Sheet paper(Color from, Color to) {
    Sheet sheet = Sheet.card(from);
    sheet.shade(0, 0, sheet.width(), sheet.height(), from, to, dice.chance(0.5));
    Decor.waves(sheet, dice, new Color(170, 180, 200, 70));
    return sheet;
  }
}
