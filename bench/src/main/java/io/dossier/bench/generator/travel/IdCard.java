package io.dossier.bench.generator.travel;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.WorldPlace;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Cards of sizes TD1 and TD2: identity cards and residence permits, front and back. */
final class IdCard {
  static final Kind KIND =
      Kind.of(
          "id_card",
          dice -> new IdCard(dice).below(),
          dice -> new IdCard(dice).below(),
          dice -> new IdCard(dice).twoPages(),
          dice -> new IdCard(dice).back(),
          dice -> new IdCard(dice).large(),
          dice -> new IdCard(dice).onPaper());

  private final Dice dice;
  private final Bearer bearer;
  private final DateStyle dates;
  private final Labels labels;
  private final Ink ink;
  private final Color from;
  private final Color to;
  private final boolean permit;
  private final Truth truth = new Truth();

  private IdCard(Dice dice) {
    this.dice = dice;
    this.bearer = Bearer.any(dice);
    this.dates = bearer.dates(dice);
    this.labels = new Labels(bearer.labels(), false);
    this.ink =
        Ink.of(
            dice.pick(
                Family.SANS,
                Family.OPEN,
                Family.SOURCE,
                Family.CONDENSED,
                Family.GROTESK,
                Family.TECHNICAL),
            dice.between(10.0, 11.5));
    this.from =
        dice.pick(
            new Color(236, 240, 246),
            new Color(244, 236, 236),
            new Color(236, 244, 236),
            new Color(246, 242, 230));
    this.to =
        dice.pick(
            new Color(196, 212, 232),
            new Color(228, 200, 204),
            new Color(196, 220, 204),
            new Color(226, 214, 180));
    this.permit = dice.chance(0.3);
    truth
        .text("documentNumber", bearer.number())
        .text("surname", bearer.surname())
        .text("nationality", bearer.state())
        .text("issuingCountry", bearer.state())
        .date("dateOfBirth", bearer.birth())
        .text("sex", bearer.sex())
        .date("expiryDate", bearer.expiry());
    if (!bearer.givenNames().isEmpty()) {
      truth.text("givenNames", bearer.givenNames());
    }
  }

  private Sheet blank(double w, double h) {
    Sheet sheet = new Sheet(w, h, from);
    sheet.shade(0, 0, w, h, from, to, dice.chance(0.5));
    Decor.waves(
        sheet, dice, new Color(to.getRed() - 30, to.getGreen() - 30, to.getBlue() - 30, 100));
    return sheet;
  }

  private Sheet card() {
    return blank(85.6 * Sheet.MM * 2, 53.98 * Sheet.MM * 2);
  }

  private Sheet front(Sheet sheet) {
    String title =
        permit
            ? dice.pick(
                "RESIDENCE PERMIT", "AUFENTHALTSTITEL", "TITRE DE SEJOUR", "PERMANENT RESIDENT")
            : switch (bearer.labels()) {
              case "de" -> "PERSONALAUSWEIS / IDENTITY CARD";
              case "fr" -> "CARTE NATIONALE D'IDENTITE / IDENTITY CARD";
              case "id" -> "KARTU IDENTITAS / IDENTITY CARD";
              case "ms" -> "KAD PENGENALAN / IDENTITY CARD";
              default -> "IDENTITY CARD";
            };
    sheet.fitted(bearer.issuer(), 20, 24, sheet.width() * 0.6, ink.bold());
    sheet.text(title, 20, 38, ink.scaled(0.85));
    boolean left = dice.chance(0.7);
    double photo = 104;
    double px = left ? 20 : sheet.width() - photo - 20;
    Decor.portrait(sheet, dice, px, 58, photo, photo * 1.27, new Color(210, 216, 220));
    sheet.right(bearer.number(), sheet.width() - 20, 28, ink.bold().scaled(1.2));
    double x = left ? 20 + photo + 16 : 20;
    double room = sheet.width() - photo - 60;
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(labels.of("surname"), bearer.surname()));
    if (!bearer.givenNames().isEmpty()) {
      pairs.add(new Pair(labels.of("given"), bearer.givenNames()));
    }
    pairs.add(
        new Pair(
            labels.of("sex") + " · " + labels.of("nationality"),
            bearer.sex() + "   " + bearer.nationality()));
    pairs.add(new Pair(labels.of("birth"), dates.print(bearer.birth())));
    if (dice.chance(0.5)) {
      pairs.add(new Pair(labels.of("place"), bearer.birthPlace()));
      truth.text("placeOfBirth", bearer.birthPlace());
    }
    pairs.add(new Pair(labels.of("expiry"), dates.print(bearer.expiry())));
    Pairs.Way way = dice.pick(Pairs.Way.ABOVE, Pairs.Way.ABOVE, Pairs.Way.COLUMN);
    Ink small = ink.scaled(way == Pairs.Way.ABOVE ? 0.7 : 0.75);
    double scale = sheet.height() > 250 && pairs.size() < 6 ? 1 : 0.9;
    new Pairs(
            way,
            small.in(new Color(80, 80, 90)),
            ink.bold().scaled(scale * 0.95),
            way == Pairs.Way.ABOVE ? 1.15 : 1.9,
            0.44)
        .draw(sheet, x, 64, room, pairs);
    Decor.signature(sheet, dice, px + 10, 58 + photo * 1.27 + 30, 70, new Color(20, 20, 40));
    return sheet;
  }

  private Sheet backSide() {
    Sheet sheet = card();
    WorldPlace place = WorldPlace.any(dice);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            dice.pick("Address", "Anschrift / Address", "Adresse / Address"),
            place.street() + ", " + place.cityLine()));
    pairs.add(new Pair(labels.of("authority"), bearer.authority() + " " + bearer.issuedAt()));
    if (dice.chance(0.6)) {
      pairs.add(new Pair(labels.of("issued"), dates.print(bearer.issued())));
      truth.date("issueDate", bearer.issued());
    }
    if (dice.chance(0.5)) {
      pairs.add(
          new Pair(
              dice.pick("Height", "Größe / Height", "Taille"), dice.between(150, 198) + " cm"));
    }
    new Pairs(Pairs.Way.ABOVE, ink.scaled(0.68), ink.scaled(0.9), 1.2, 0.3)
        .draw(sheet, 20, 30, sheet.width() * 0.6, pairs);
    zone(sheet, new Zone(bearer).td1(permit ? "IR" : dice.pick("I<", "ID", "IC")));
    if (!bearer.personalNumber().isEmpty()) {
      truth.text("personalNumber", bearer.personalNumber());
    }
    return sheet;
  }

  private void zone(Sheet sheet, List<String> lines) {
    truth.texts("mrz", lines);
    double lead = 24;
    double top = sheet.height() - lead * lines.size() - 14;
    sheet.fill(0, top - 8, sheet.width(), sheet.height() - top + 8, new Color(250, 250, 248));
    Ink letters = Passport.zoneInk(lines.get(0), sheet.width() - 44);
    for (int i = 0; i < lines.size(); i++) {
      sheet.text(lines.get(i), 22, top + 14 + i * lead, letters);
    }
  }

  /** The back below the front, as on one copy. */
  private Drawn below() {
    Sheet front = front(card());
    Sheet sheet = new Sheet(front.width() + 40, front.height() * 2 + 70, Color.WHITE);
    sheet.place(front, 20, 20, 1).place(backSide(), 20, front.height() + 50, 1);
    return new Drawn(sheet, truth);
  }

  private Drawn twoPages() {
    return new Drawn(List.of(front(card()), backSide()), truth);
  }

  /** The back alone: what it does not print is known from its zone. */
  private Drawn back() {
    Sheet sheet = backSide();
    truth.text("surname", Zone.latin(bearer.surname()).replace('<', ' '));
    if (!bearer.givenNames().isEmpty()) {
      truth.text("givenNames", Zone.latin(bearer.givenNames()).replace('<', ' '));
    }
    return new Drawn(sheet, truth);
  }

  /** TD2: one side with all. */
  private Drawn large() {
    Sheet sheet = front(blank(105 * Sheet.MM * 1.75, 74 * Sheet.MM * 1.75));
    List<String> lines = new Zone(bearer).td2(permit ? "IR" : dice.pick("I<", "ID"));
    zone(sheet, lines);
    if (!bearer.personalNumber().isEmpty() && bearer.personalNumber().length() <= 7) {
      truth.text("personalNumber", bearer.personalNumber());
    }
    return new Drawn(sheet, truth);
  }

  private Drawn onPaper() {
    Sheet page = Sheet.a4();
    double factor = dice.between(0.6, 1.0);
    Sheet front = front(card());
    double x = dice.between(0.1, 0.9) * (page.width() - front.width() * factor);
    page.place(front, x, 50, factor).place(backSide(), x, 80 + front.height() * factor, factor);
    return new Drawn(page, truth);
  }
}
