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
import io.dossier.bench.generator.invented.CheckDigits;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The elector's photo identity card: the upright paper card of old, the plastic card with both
 * sides, the page of an e-EPIC and the search result of the roll.
 */
final class VoterCard {
  static final Kind KIND = kind(VoterCard::new);
  private static final Color GREEN = new Color(20, 110, 60);

  private final Dice dice;
  private final Person person;
  private final String relative;
  private final String relation;
  private final Residence residence;
  private final String number;
  private final String name;
  private final DateStyle dates;
  private final boolean hindi;
  private final Ink ink;
  private final Truth truth = new Truth();

  private VoterCard(Dice dice) {
    this(dice, People.indian(dice));
  }

  private VoterCard(Dice dice, Person person) {
    this.dice = dice;
    this.person = person;
    boolean capitals = dice.chance(0.4);
    this.relation =
        person.female()
            ? dice.pick("Father", "Husband", "Mother")
            : dice.pick("Father", "Father", "Mother");
    Person elder =
        relation.equals("Mother") ? People.motherOf(dice, person) : People.fatherOf(dice, person);
    this.relative = capitals ? elder.capitals() : elder.name();
    this.name = capitals ? person.capitals() : person.name();
    this.residence = Residence.any(dice);
    this.number = number();
    this.dates = DateStyle.of(dice.pick("dd/mm/yyyy", "dd-mm-yyyy"), "en");
    this.hindi = dice.chance(0.7);
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.OPEN, Family.SERIF, Family.SOURCE),
            dice.between(9.6, 11.2));
    truth.text("voter_id", number).text("name", name);
    truth.text("gender", person.female() ? "FEMALE" : "MALE");
  }

  /** Of this person. */
  static Kind of(Person person) {
    return kind(dice -> new VoterCard(dice, person));
  }

  private static Kind kind(Function<Dice, VoterCard> card) {
    return Kind.of(
        "voter_id",
        dice -> card.apply(dice).upright(),
        dice -> card.apply(dice).upright(),
        dice -> card.apply(dice).plastic(),
        dice -> card.apply(dice).plastic(),
        dice -> card.apply(dice).electronic(),
        dice -> card.apply(dice).roll());
  }

  private String number() {
    if (dice.chance(0.12)) {
      return residence.letters() + dice.shaped("/##/###/######");
    }
    String digits = "%06d".formatted(dice.between(1, 999_999));
    return dice.letters(3) + digits + CheckDigits.luhn(digits);
  }

  private String gender() {
    return person.female() ? dice.pick("Female", "FEMALE", "F") : dice.pick("Male", "MALE", "M");
  }

  /** Since 1993: photograph above, text below. */
  private Drawn upright() {
    double scale = dice.between(0.95, 1.1);
    Sheet sheet = new Sheet(250 * scale, 380 * scale, new Color(250, 250, 244));
    double middle = sheet.width() / 2;
    Decor.waves(sheet, dice, new Color(190, 200, 190, 60));
    Ink head = ink.bold().scaled(0.95);
    if (hindi) {
      Devanagari.write(sheet, dice, middle - 60, 18, head.size(), 3, Ink.BLACK);
    }
    sheet.middle("ELECTION COMMISSION OF INDIA", middle, 32, head);
    String title =
        dice.pick("ELECTOR PHOTO IDENTITY CARD", "IDENTITY CARD", "ELECTOR'S PHOTO IDENTITY CARD");
    sheet.middle(title, middle, 46, head.scaled(0.95));
    Decor.portrait(sheet, dice, middle - 44, 58, 88, 108, new Color(220, 226, 230));
    sheet.middle(number, middle, 182, ink.bold().scaled(1.15));
    double y = 204;
    y = pair(sheet, y, dice.pick("Elector's Name", "Name", "Electors Name"), name);
    y = pair(sheet, y, relation + dice.pick("'s Name", "'s Name", "s Name"), relative);
    y = pair(sheet, y, dice.pick("Sex", "Sex", "Gender"), gender());
    age(sheet, y);
    Sheet front = sheet;
    return dice.chance(0.4) ? new Drawn(withBack(front), truth) : new Drawn(front, truth);
  }

  private void age(Sheet sheet, double y) {
    if (dice.chance(0.6)) {
      truth.date("date_of_birth", person.birth());
      pair(
          sheet, y, dice.pick("Date of Birth", "Date of Birth / Age"), dates.print(person.birth()));
    } else {
      String label = "Age as on 1.1." + dice.between(2000, 2022);
      pair(sheet, y, label, "" + dice.between(18, 80));
    }
  }

  private double pair(Sheet sheet, double y, String label, String value) {
    double x = 16;
    if (hindi && dice.chance(0.4)) {
      Devanagari.write(sheet, dice, x, y, ink.size() * 0.85, 2, Ink.BLACK);
      return pairBelow(sheet, y + ink.lead(), label, value);
    }
    return pairBelow(sheet, y, label, value);
  }

  private double pairBelow(Sheet sheet, double y, String label, String value) {
    double colon = 16 + Math.max(78, ink.width(label) + 6);
    sheet.text(label, 16, y, ink).text(":", colon, y, ink);
    Prose.write(sheet, value, colon + 8, y, sheet.width() - colon - 12, ink.bold());
    int lines = Prose.wrapped(value, ink.bold(), sheet.width() - colon - 12).size();
    return y + ink.lead() * (lines + 0.25);
  }

  private Sheet withBack(Sheet front) {
    Sheet back = new Sheet(front.width(), front.height(), new Color(250, 250, 244));
    backText(back, 16, 30, back.width() - 32);
    Sheet both = new Sheet(2 * front.width() + 16, front.height(), Color.WHITE);
    return both.place(front, 0, 0, 1).place(back, front.width() + 16, 0, 1);
  }

  private void backText(Sheet sheet, double x, double top, double room) {
    double y = top;
    sheet.text(dice.pick("Address:", "Address :", "Address"), x, y, ink.bold());
    y = Prose.write(sheet, residence.line(dice), x, y + ink.lead(), room, ink) + ink.lead() * 0.6;
    sheet.text("Date: " + dates.print(dice.day(2005, 2024)), x, y, ink);
    y += ink.lead() * 2;
    Decor.signature(sheet, dice, x, y, 60, Ink.BLACK);
    y += ink.lead();
    sheet.text("Electoral Registration Officer", x, y, ink.scaled(0.85));
    y += ink.lead() * 1.4;
    int seat = dice.between(1, 290);
    String assembly = "Assembly Constituency No. and Name : " + seat + " - " + residence.district();
    y = Prose.write(sheet, assembly, x, y, room, ink.scaled(0.85));
    Prose.write(
        sheet,
        "Part No. and Name : " + dice.between(1, 300) + " - " + residence.parts().get(0),
        x,
        y,
        room,
        ink.scaled(0.85));
  }

  /** Since 2015: a card in colours, both sides of it or the front alone. */
  private Drawn plastic() {
    Sheet front = plasticFront();
    if (dice.chance(0.5)) {
      return new Drawn(Copies.maybe(dice, front), truth);
    }
    Sheet back = Sheet.card(new Color(246, 250, 246));
    backText(back, 22, 40, back.width() * 0.6);
    Barcodes.qr(back, "epic/" + number, back.width() - 110, 30, 84);
    return new Drawn(Copies.ofBoth(dice, front, back), truth);
  }

  private Sheet plasticFront() {
    Sheet sheet = Sheet.card(new Color(240, 248, 240));
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(250, 236, 220),
        new Color(220, 240, 224),
        true);
    Ink head = ink.bold().scaled(1.05).in(GREEN);
    double middle = sheet.width() / 2;
    Decor.emblem(sheet, 40, 10, 36, new Color(90, 80, 50));
    if (hindi) {
      Devanagari.write(sheet, dice, middle - 60, 20, head.size(), 3, GREEN);
    }
    sheet.middle("ELECTION COMMISSION OF INDIA", middle, 34, head);
    sheet.middle(
        dice.pick("ELECTOR PHOTO IDENTITY CARD", "Elector's Photo Identity Card", "IDENTITY CARD"),
        middle,
        48,
        head.scaled(0.9));
    Decor.portrait(sheet, dice, 22, 62, 84, 104, new Color(210, 220, 230));
    boolean epic = dice.chance(0.4);
    sheet.text(
        (epic ? dice.pick("EPIC No. : ", "EPIC No: ") : "") + number,
        epic ? 124 : 30,
        epic ? 76 : 184,
        ink.bold());
    double x = 124;
    double y = epic ? 98 : 80;
    boolean above = dice.chance(0.25);
    y = value(sheet, above, x, y, dice.pick("Name", "Elector's Name", "Elector Name"), name);
    y = value(sheet, above, x, y, relation + "'s Name", relative);
    y = value(sheet, above, x, y, dice.pick("Gender", "Sex", "Gender / Sex"), gender());
    if (dice.chance(0.75)) {
      truth.date("date_of_birth", person.birth());
      String label = dice.pick("Date of Birth", "Date of Birth / Age", "DOB");
      value(sheet, above, x, y, label, dates.print(person.birth()));
    }
    return sheet;
  }

  private double value(
      Sheet sheet, boolean above, double x, double top, String label, String value) {
    double y = top;
    if (hindi && dice.chance(0.5)) {
      Devanagari.write(sheet, dice, x, y, ink.size() * 0.9, 3, Ink.BLACK);
      y += ink.lead();
    }
    if (above) {
      sheet.text(label, x, y, ink.scaled(0.8)).text(value, x, y + ink.lead(), ink.bold());
      return y + ink.lead() * 2.1;
    }
    sheet.text(label + " :", x, y, ink);
    sheet.text(value, x + ink.width(label + " : "), y, ink.bold());
    return y + ink.lead() * 1.2;
  }

  /** A page with the card's sides and what to know about it. */
  private Drawn electronic() {
    Sheet sheet = Sheet.a4();
    double margin = dice.between(44.0, 64.0);
    sheet.middle(
        dice.pick(
            "e - Electors Photo Identity Card", "e-EPIC", "Elector Photo Identity Card (e-EPIC)"),
        sheet.width() / 2,
        54,
        ink.bold().scaled(1.3));
    Sheet front = plasticFront();
    Sheet back = Sheet.card(new Color(246, 250, 246));
    backText(back, 22, 40, back.width() * 0.6);
    double factor = (sheet.width() - 2 * margin - 12) / (2 * front.width());
    sheet.place(front, margin, 84, factor);
    sheet.place(back, margin + front.width() * factor + 12, 84, factor);
    double y = 84 + front.height() * factor + 40;
    for (String line :
        List.of(
            "1. This card is a proof of identity, and not of citizenship.",
            "2. Mere possession of this card is no guarantee that you are an elector in the current roll.",
            "3. Date of birth mentioned in this card shall not be treated as a proof of age.",
            "4. For more information visit the portal of voters or call 1950.")) {
      sheet.fitted(line, margin, y, sheet.width() - 2 * margin, ink.scaled(0.85));
      y += ink.lead();
    }
    sheet.text("Download Date: " + dates.print(dice.day(2021, 2025)), margin, y + ink.lead(), ink);
    return new Drawn(sheet, truth);
  }

  /** What a search of the electoral roll answers. */
  private Drawn roll() {
    Sheet sheet = Sheet.a4();
    double margin = dice.between(44.0, 64.0);
    sheet.middle(
        dice.pick("Electoral Search", "Voter Information", "ELECTION COMMISSION OF INDIA"),
        sheet.width() / 2,
        56,
        ink.bold().scaled(1.3));
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("EPIC Number", "EPIC No.", "Voter ID"), number));
    pairs.add(new Pair(dice.pick("Name", "Elector's Name", "Name of Elector"), name));
    pairs.add(new Pair(dice.pick(relation + "'s Name", "Relative's Name"), relative));
    pairs.add(new Pair("Gender", gender()));
    if (dice.chance(0.5)) {
      truth.date("date_of_birth", person.birth());
      pairs.add(new Pair("Date of Birth", dates.print(person.birth())));
    } else {
      pairs.add(new Pair("Age", "" + dice.between(18, 80)));
    }
    pairs.add(new Pair("State", residence.state()));
    pairs.add(
        new Pair("Assembly Constituency", dice.between(1, 290) + " - " + residence.district()));
    pairs.add(new Pair("Part Number", "" + dice.between(1, 300)));
    pairs.add(
        new Pair(
            "Polling Station",
            residence.parts().get(residence.parts().size() - 1).toUpperCase(Locale.ROOT)));
    Pairs.any(dice, ink).draw(sheet, margin, 92, sheet.width() - 2 * margin, pairs);
    return new Drawn(sheet, truth);
  }
}
