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
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** What people photograph and upload by mistake. */
final class Everyday {
  private Everyday() {}

  static Drawn resume(Dice dice) {
    Page page = Page.any(dice);
    Sheet sheet = page.sheet();
    Person person = page.person();
    Color accent = Inks.accent(dice);
    DateStyle style = page.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    sheet.fill(0, 0, sheet.width(), 110, accent);
    sheet.text(person.name(), page.margin(), 60, page.ink().bold().scaled(2.4).in(Color.WHITE));
    sheet.text(
        page.address() + " · " + page.phone(), page.margin(), 84, page.ink().in(Color.WHITE));
    List<Pair> pairs =
        List.of(
            new Pair(
                page.say("Tempat, Tanggal Lahir", "Date of birth"), style.print(person.birth())),
            new Pair(page.say("Agama", "Languages"), page.say("Islam", "English, French")),
            new Pair(page.say("Status", "Nationality"), page.say("Belum menikah", "British")));
    double y = Pairs.any(dice, page.ink()).draw(sheet, page.margin(), 140, page.room(), pairs) + 14;
    String[] sections =
        page.say("PENDIDIKAN,PENGALAMAN KERJA,KEAHLIAN", "EDUCATION,EXPERIENCE,SKILLS").split(",");
    for (String section : sections) {
      sheet.text(section, page.margin(), y, page.ink().bold().scaled(1.2).in(accent));
      y += page.ink().lead() * 1.5;
      for (int i = 0; i < dice.between(2, 3); i++) {
        int year = dice.between(2002, 2020);
        sheet.text(
            year + " - " + (year + dice.between(1, 4)) + "   " + page.company(),
            page.margin(),
            y,
            page.ink().bold());
        y =
            Prose.write(
                    sheet,
                    Letters.paragraph(page),
                    page.margin() + 14,
                    y + page.ink().lead(),
                    page.room() - 14,
                    page.ink())
                + 4;
      }
      y += 6;
    }
    return new Drawn(sheet, new Truth());
  }

  static Drawn businessCard(Dice dice) {
    Page page = Page.any(dice);
    Color accent = Inks.accent(dice);
    Sheet sheet = Sheet.card(Color.WHITE);
    sheet.fill(0, 0, 12, sheet.height(), accent);
    Decor.logo(sheet, dice, sheet.width() - 80, 26, 46, accent);
    sheet.fitted(
        page.company(), 34, 56, sheet.width() - 130, page.ink().bold().scaled(1.6).in(accent));
    sheet.text(page.person().name(), 34, 130, page.ink().bold().scaled(1.5));
    sheet.text(
        page.say("Manajer Pemasaran", dice.pick("Sales Manager", "Partner", "Architect")),
        34,
        150,
        page.ink());
    Prose.write(
        sheet, page.address() + "   " + page.phone(), 34, 190, sheet.width() - 80, page.ink());
    return new Drawn(sheet, new Truth());
  }

  /** Bubbles on a phone's screen, some of which speak of documents. */
  static Drawn chat(Dice dice) {
    Page page = Page.any(dice);
    Color wall = dice.pick(new Color(236, 229, 221), new Color(20, 28, 34), Color.WHITE);
    boolean dark = wall.getRed() < 100;
    Sheet sheet = new Sheet(360, 740, wall);
    Ink ink = Ink.of(dice.pick(Family.GROTESK, Family.OPEN), 12).in(dark ? Color.WHITE : Ink.BLACK);
    sheet.fill(0, 0, 360, 64, Inks.accent(dice));
    sheet.text(page.person().name(), 52, 42, ink.bold().scaled(1.2).in(Color.WHITE));
    double y = 90;
    while (y < 660) {
      boolean own = dice.chance(0.5);
      String text =
          Words.any(
              dice,
              page.say(
                  dice.chance(0.4) ? "mentions-id" : "prose-id",
                  dice.chance(0.4) ? "mentions-en" : "prose-en"));
      int lines = Prose.wrapped(text, ink, 220).size();
      double h = lines * ink.lead() + 26;
      double x = own ? 100 : 14;
      Color bubble =
          dark
              ? (own ? new Color(0, 92, 75) : new Color(44, 52, 58))
              : (own ? new Color(217, 253, 211) : new Color(250, 250, 250));
      sheet.fill(new RoundRectangle2D.Double(x, y, 246, h, 16, 16), bubble);
      Prose.write(sheet, text, x + 12, y + 20, 220, ink);
      sheet.right(
          "%02d:%02d".formatted(dice.between(6, 22), dice.between(0, 59)),
          x + 236,
          y + h - 6,
          ink.scaled(0.7));
      y += h + 10;
    }
    return new Drawn(sheet, new Truth());
  }

  /** What sticks on a parcel. */
  static Drawn parcel(Dice dice) {
    Page page = Page.any(dice);
    Sheet sheet = new Sheet(100 * Sheet.MM, 150 * Sheet.MM, Color.WHITE);
    Ink ink = page.ink().sized(9);
    sheet.box(8, 8, sheet.width() - 16, sheet.height() - 16, Color.BLACK, 1);
    sheet.text(
        page.say(
            dice.pick("KURIR KILAT", "ANTAR CEPAT"), dice.pick("PARCEL EXPRESS", "NEXT DAY POST")),
        18,
        34,
        ink.bold().scaled(1.8));
    String number = dice.shaped("??##########");
    Barcodes.bars(sheet, number, 30, 50, sheet.width() - 60, 46);
    sheet.middle(number, sheet.width() / 2, 110, ink.bold());
    double y = 134;
    for (String head : page.say("Pengirim,Penerima", "From,To").split(",")) {
      sheet.text(head + ":", 18, y, ink.bold());
      sheet.text(page.person().name(), 80, y, ink);
      y =
          Prose.write(
                  sheet,
                  page.address() + ", " + page.phone(),
                  80,
                  y + ink.lead(),
                  sheet.width() - 100,
                  ink)
              + 12;
    }
    sheet.line(8, y, sheet.width() - 8, y, Color.BLACK, 1);
    sheet.text(page.say("Berat: ", "Weight: ") + dice.between(1, 9) + " kg", 18, y + 18, ink);
    sheet.text(page.say("COD: Rp0", "Service: standard"), 140, y + 18, ink);
    Barcodes.qr(sheet, number, sheet.width() - 90, sheet.height() - 90, 70);
    return new Drawn(sheet, new Truth());
  }
}
