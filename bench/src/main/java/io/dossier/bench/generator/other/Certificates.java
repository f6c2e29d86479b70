package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;

/** Certificates, tickets and cards of no official kind. */
final class Certificates {
  private Certificates() {}

  static Drawn course(Dice dice) {
    Page given = Page.any(dice);
    Sheet sheet = Sheet.a4Landscape();
    Color accent = Inks.accent(dice);
    sheet.box(24, 24, sheet.width() - 48, sheet.height() - 48, accent, 3);
    sheet.box(32, 32, sheet.width() - 64, sheet.height() - 64, accent, 0.8);
    double middle = sheet.width() / 2;
    Ink ink = given.ink().scaled(1.3);
    sheet.middle(
        given.say(
            dice.pick("SERTIFIKAT", "PIAGAM PENGHARGAAN"),
            dice.pick("CERTIFICATE OF COMPLETION", "CERTIFICATE OF ACHIEVEMENT", "DIPLOMA")),
        middle,
        120,
        ink.bold().scaled(2.4).in(accent));
    sheet.middle(given.say("diberikan kepada", "is awarded to"), middle, 170, ink.italic());
    sheet.middle(given.person().name(), middle, 220, ink.bold().scaled(2));
    double y =
        Prose.middle(
            sheet,
            given.say("atas partisipasinya dalam kegiatan ", "for taking part in ")
                + Words.any(dice, given.say("subjects-id", "subjects-en")),
            120,
            260,
            sheet.width() - 240,
            ink);
    DateStyle style = given.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    sheet.middle(style.print(dice.day(2012, 2025)), middle, y + 20, ink);
    Decor.signature(sheet, dice, middle - 50, y + 80, 100, new Color(20, 30, 90));
    sheet.middle(given.person().name(), middle, y + 110, ink.bold());
    return new Drawn(sheet, new Truth());
  }

  static Drawn ticket(Dice dice) {
    Page given = Page.any(dice);
    Sheet sheet = new Sheet(500, 210, dice.pick(Color.WHITE, new Color(250, 246, 236)));
    Color accent = Inks.accent(dice);
    sheet.fill(0, 0, 500, 34, accent);
    sheet.text(
        given.say(
            dice.pick("TIKET KERETA", "TIKET MASUK"),
            dice.pick("BOARDING PASS", "ADMIT ONE", "EVENT TICKET")),
        20,
        23,
        given.ink().bold().scaled(1.5).in(Color.WHITE));
    DateStyle style = given.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    List<Pair> pairs =
        List.of(
            new Pair(given.say("Nama Penumpang", "Passenger"), given.person().capitals()),
            new Pair(
                given.say("Dari / Ke", "From / To"),
                Words.parts(dice, "world-cities")[1]
                    + " - "
                    + Words.parts(dice, "world-cities")[1]),
            new Pair(given.say("Tanggal", "Date"), style.print(dice.day(2018, 2025))),
            new Pair(given.say("Kursi", "Seat"), dice.between(1, 40) + dice.letters(1)),
            new Pair(given.say("Kode Booking", "Booking ref."), dice.letters(6)));
    Pairs.any(dice, given.ink(), dice.pick(Pairs.Way.COLUMN, Pairs.Way.BARE))
        .draw(sheet, 20, 66, 300, pairs);
    Barcodes.qr(sheet, dice.shaped("??????######"), 380, 60, 90);
    return new Drawn(sheet, new Truth());
  }

  static Drawn memberCard(Dice dice) {
    Page given = Page.any(dice);
    Color accent = Inks.accent(dice);
    Sheet sheet = Sheet.card(accent.brighter());
    sheet.shade(0, 0, sheet.width(), sheet.height(), accent.brighter(), accent, dice.chance(0.5));
    Ink white = given.ink().scaled(1.1).in(Color.WHITE);
    sheet.fitted(given.company(), 24, 40, sheet.width() - 48, white.bold().scaled(1.6));
    sheet.text(
        given.say(
            dice.pick("KARTU ANGGOTA", "KARTU PELAJAR", "KARTU PERPUSTAKAAN", "KARTU KARYAWAN"),
            dice.pick(
                "MEMBER CARD", "STUDENT CARD", "LIBRARY CARD", "EMPLOYEE CARD", "LOYALTY CARD")),
        24,
        64,
        white);
    boolean portrait = dice.chance(0.5);
    if (portrait) {
      Decor.portrait(sheet, dice, sheet.width() - 110, 84, 84, 108, new Color(200, 210, 220));
    }
    DateStyle style = given.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    List<Pair> pairs =
        List.of(
            new Pair(given.say("Nama", "Name"), given.person().name()),
            new Pair(given.say("No. Anggota", "Member No."), dice.digits(dice.between(6, 12))),
            new Pair(given.say("Berlaku s/d", "Valid thru"), style.print(dice.day(2024, 2030))));
    new Pairs(Pairs.Way.COLUMN, white, white.bold(), 1.7, 0.36)
        .draw(sheet, 24, 120, sheet.width() * 0.62, pairs);
    Barcodes.bars(
        sheet.fill(20, sheet.height() - 60, 200, 44, Color.WHITE),
        dice.digits(10),
        30,
        sheet.height() - 54,
        180,
        32);
    return new Drawn(sheet, new Truth());
  }
}
