package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.Numbers;
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

/** The Indian tax card, with and without labels, of persons and firms, and the page of an e-PAN. */
final class PanCard {
  static final Kind KIND = kind(PanCard::new);
  private static final Color BLUE = new Color(20, 50, 120);

  private final Dice dice;
  private final boolean firm;
  private final String name;
  private final String father;
  private final LocalDate day;
  private final String number;
  private final boolean hindi;
  private final Ink ink;
  private final Truth truth = new Truth();

  private PanCard(Dice dice) {
    this(dice, dice.chance(0.12), People.indian(dice));
  }

  private PanCard(Dice dice, boolean firm, Person person) {
    this.dice = dice;
    this.firm = firm;
    this.name = (firm ? Companies.indian(dice) : person.name()).toUpperCase(Locale.ROOT);
    this.father = People.fatherOf(dice, person).capitals();
    this.day = firm ? dice.day(1985, 2023) : person.birth();
    this.number =
        Numbers.pan(
            dice,
            firm ? dice.pick('C', 'F', 'T') : 'P',
            firm || person.surname().isEmpty() ? name : person.surname());
    this.hindi = dice.chance(0.75);
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.OPEN, Family.GROTESK, Family.SOURCE),
            dice.between(10.0, 12.0));
    truth.text("name_as_per_pan", name).text("pan_number", number).date("dob", day);
    if (!firm) {
      truth.text("father_name", father);
    }
  }

  /** Of this person. */
  static Kind of(Person person) {
    return kind(dice -> new PanCard(dice, false, person));
  }

  private static Kind kind(Function<Dice, PanCard> card) {
    return Kind.of(
        "pan",
        dice -> card.apply(dice).alone(),
        dice -> card.apply(dice).alone(),
        dice -> card.apply(dice).alone(),
        dice -> card.apply(dice).alone(),
        dice -> card.apply(dice).electronic(),
        dice -> card.apply(dice).letter());
  }

  private String day() {
    return DateStyle.of("dd/mm/yyyy", "en").print(day);
  }

  private Drawn alone() {
    Sheet sheet = dice.chance(0.4) ? plain() : labelled();
    return new Drawn(Copies.maybe(dice, sheet), truth);
  }

  /** Since the 1990s: values alone, the number below its title. */
  private Sheet plain() {
    Sheet sheet = paper();
    double y = dice.between(78.0, 90.0);
    double gap = ink.lead() * dice.between(1.5, 1.9);
    List<String> lines = new ArrayList<>(List.of(name));
    if (!firm) {
      lines.add(father);
    }
    lines.add(day());
    for (String line : lines) {
      sheet.fitted(line, 22, y, sheet.width() * 0.6, ink.bold());
      y += gap;
    }
    y += ink.size() * 0.2;
    sheet.text("Permanent Account Number", 22, y, ink.scaled(0.85));
    sheet.text(number, 22, y + ink.lead() * 1.2, ink.bold().scaled(1.3));
    Decor.signature(sheet, dice, 26, sheet.height() - 34, 80, Ink.BLACK);
    if (dice.chance(0.6)) {
      sheet.text("Signature", 40, sheet.height() - 14, ink.scaled(0.75));
    }
    Decor.portrait(
        sheet, dice, sheet.width() - 118, 74, 90, 112, dice.pick(Color.WHITE, BLUE.brighter()));
    return sheet;
  }

  /** Since 2017: the number in the middle, a label above each value, a square code. */
  private Sheet labelled() {
    Sheet sheet = paper();
    Decor.portrait(sheet, dice, 22, 66, 74, 92, dice.pick(Color.WHITE, new Color(200, 220, 240)));
    double middle = sheet.width() * 0.47;
    if (hindi) {
      Devanagari.write(sheet, dice, middle - 60, 72, ink.size() * 0.9, 3, Ink.BLACK);
    }
    sheet.middle("Permanent Account Number Card", middle, 84, ink.scaled(0.85));
    sheet.middle(number, middle, 104, ink.bold().scaled(1.4));
    Barcodes.qr(sheet, number + "/" + name, sheet.width() - 128, 74, 106);
    double y = 174;
    y = above(sheet, y, firm ? dice.pick("Name", "Name of Entity") : "Name", name);
    if (!firm) {
      y = above(sheet, y, "Father's Name", father);
    }
    String label =
        firm
            ? dice.pick("Date of Incorporation / Formation", "Date of Incorporation/Formation")
            : "Date of Birth";
    above(sheet, y, label, day());
    Decor.signature(sheet, dice, sheet.width() * 0.55, sheet.height() - 34, 80, Ink.BLACK);
    sheet.text("Signature", sheet.width() * 0.6, sheet.height() - 14, ink.scaled(0.75));
    return sheet;
  }

  private double above(Sheet sheet, double y, String label, String value) {
    Ink small = ink.scaled(0.78);
    double x = 22;
    if (hindi) {
      x = Devanagari.write(sheet, dice, 22, y, small.size(), dice.between(1, 3), Ink.BLACK) + 2;
      sheet.text("/", x, y, small);
      x += small.width("/ ");
    }
    sheet.text(label, x, y, small);
    sheet.fitted(value, 22, y + ink.lead(), sheet.width() * 0.7, ink.bold());
    return y + ink.lead() * 2.1;
  }

  private Sheet paper() {
    Sheet sheet = Sheet.card(new Color(190, 220, 240));
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        dice.pick(new Color(214, 234, 246), new Color(222, 240, 232)),
        dice.pick(new Color(150, 196, 226), new Color(190, 214, 236)),
        dice.chance(0.5));
    Decor.waves(sheet, dice, new Color(120, 160, 200, 70));
    Ink head = ink.bold().scaled(0.95).in(BLUE);
    Decor.emblem(sheet, sheet.width() / 2, 12, 38, new Color(110, 90, 50));
    if (hindi) {
      Devanagari.write(sheet, dice, 22, 24, head.size(), 3, BLUE);
      Devanagari.write(sheet, dice, sheet.width() - 100, 24, head.size(), 2, BLUE);
    }
    sheet.text("INCOME TAX DEPARTMENT", 22, 42, head);
    sheet.right("GOVT. OF INDIA", sheet.width() - 22, 42, head);
    return sheet;
  }

  /** A page of labelled values with the card below them. */
  private Drawn electronic() {
    Sheet sheet = Sheet.a4();
    double margin = dice.between(44.0, 64.0);
    sheet.text("INCOME TAX DEPARTMENT", margin, 56, ink.bold().in(BLUE));
    sheet.right("GOVT. OF INDIA", sheet.width() - margin, 56, ink.bold().in(BLUE));
    String title =
        dice.pick(
            "e - Permanent Account Number Card",
            "e-Permanent Account Number (e-PAN) Card",
            "Electronic Permanent Account Number (e-PAN)");
    sheet.middle(title, sheet.width() / 2, 84, ink.bold().scaled(1.15));
    boolean bare = dice.chance(0.5);
    if (bare) {
      sheet.middle(number, sheet.width() / 2, 106, ink.bold().scaled(1.3));
    }
    List<Pair> pairs = new ArrayList<>();
    if (!bare) {
      pairs.add(
          new Pair(
              dice.pick("Permanent Account Number", "Permanent Account Number (PAN)", "PAN"),
              number));
    }
    pairs.add(new Pair("Name", name));
    if (!firm) {
      pairs.add(new Pair(dice.pick("Father's Name", "Father's Name", "Name of Father"), father));
    }
    String birth = dice.pick("Date of Birth", "Date of Birth / Incorporation");
    pairs.add(new Pair(firm ? "Date of Incorporation / Formation" : birth, day()));
    if (!firm && dice.chance(0.6)) {
      pairs.add(new Pair("Gender", dice.pick("Male", "Female", "MALE", "FEMALE")));
    }
    double y =
        Pairs.any(
                dice,
                ink,
                dice.pick(Pairs.Way.COLUMN, Pairs.Way.BARE, Pairs.Way.BOXED, Pairs.Way.ABOVE))
            .draw(sheet, margin, 138, sheet.width() * 0.6, pairs);
    Barcodes.qr(sheet, number + "/" + name, sheet.width() - margin - 96, 126, 96);
    y = notes(sheet, margin, Math.max(y, 232) + ink.lead());
    Sheet card = labelled();
    double factor = 85.6 * Sheet.MM * dice.between(1.0, 1.3) / card.width();
    sheet.place(card, margin, Math.max(y + 20, sheet.height() * 0.62), factor);
    return new Drawn(sheet, truth);
  }

  private double notes(Sheet sheet, double x, double top) {
    double y = top;
    for (String line :
        dice.some(
            List.of(
                "Permanent Account Number (PAN) facilitates Income Tax Department linking of various documents,",
                "including payment of taxes, assessment, tax demand, tax arrears, matching of information.",
                "Quoting of PAN is now mandatory for several transactions specified under Income Tax Act, 1961.",
                "Possessing or using more than one PAN is against the law & may attract penalty of upto Rs. 10,000.",
                "The PAN Card enclosed contains Enhanced QR Code which is readable by a specific Android Mobile App.",
                "This is a valid mode of issue of Permanent Account Number (PAN) under section 139A."),
            4)) {
      sheet.fitted("\u2022 " + line, x, y, sheet.width() - 2 * x, ink.scaled(0.75));
      y += ink.lead();
    }
    return y;
  }

  /** The letter that the card comes with. */
  private Drawn letter() {
    Sheet sheet = Sheet.a4();
    double margin = dice.between(48.0, 66.0);
    double y = 60;
    sheet.text("INCOME TAX DEPARTMENT", margin, y, ink.bold());
    sheet.right("GOVT. OF INDIA", sheet.width() - margin, y, ink.bold());
    y += ink.lead() * 2.5;
    sheet.text(dice.pick("Shri/Smt ", "Kum./Smt./Shri ", "") + name, margin, y, ink);
    y += ink.lead();
    Residence residence = Residence.any(dice);
    for (String line : residence.parts()) {
      sheet.text(line.toUpperCase(Locale.ROOT), margin, y, ink);
      y += ink.lead();
    }
    String town = residence.district() + " " + residence.state() + " " + residence.pin();
    sheet.text(town.toUpperCase(Locale.ROOT), margin, y, ink);
    y += ink.lead() * 2;
    sheet.text("Dear Sir/Madam,", margin, y, ink);
    y += ink.lead() * 1.5;
    sheet.text("Your Permanent Account Number (PAN) has been allotted as below.", margin, y, ink);
    y += ink.lead() * 2;
    Sheet card = dice.chance(0.5) ? plain() : labelled();
    double factor = 85.6 * Sheet.MM * dice.between(1.1, 1.5) / card.width();
    sheet.place(card, margin, y, factor);
    notes(sheet, margin, y + card.height() * factor + ink.lead() * 2);
    return new Drawn(sheet, truth);
  }
}
