package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Filler;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import java.awt.Color;
import java.util.List;

/** Letters, some of which name documents of the types. */
final class Letters {
  private Letters() {}

  static Drawn business(Dice dice) {
    Page page = Page.any(dice);
    double y =
        Letterhead.draw(
            page.sheet(), dice, page.ink(), Inks.accent(dice), page.company(), page.contacts());
    y = dateLine(page, y);
    page.sheet()
        .text(
            page.say(
                "Kepada Yth.", "Dear " + dice.pick("Sir or Madam,", "Customer,", "Colleagues,")),
            page.margin(),
            y,
            page.ink());
    y += page.ink().lead();
    page.sheet().text(page.person().name(), page.margin(), y, page.ink().bold());
    y += page.ink().lead() * 2;
    y = body(page, y, dice.between(3, 8));
    end(page, y);
    return new Drawn(page.sheet(), new Truth());
  }

  /** From an office, with a reference, a subject and what to bring. */
  static Drawn official(Dice dice) {
    Page page = Page.any(dice);
    double y =
        Letterhead.draw(
            page.sheet(),
            dice,
            page.ink(),
            Color.BLACK,
            page.say(
                "PEMERINTAH " + Words.parts(dice, "regencies")[2],
                "OFFICE OF THE " + dice.pick("REGISTRAR", "DISTRICT COLLECTOR", "COUNTY CLERK")),
            page.contacts());
    List<Pair> pairs =
        List.of(
            new Pair(
                page.say("Nomor", "Ref. No."),
                dice.shaped("###/??-##/") + dice.between(2015, 2025)),
            new Pair(page.say("Lampiran", "Enclosures"), dice.pick("-", "1", "2")),
            new Pair(
                page.say("Perihal", "Subject"),
                Words.any(dice, page.say("subjects-id", "subjects-en"))));
    y =
        Pairs.any(dice, page.ink(), Pairs.Way.COLUMN)
            .draw(page.sheet(), page.margin(), y, page.room() * 0.7, pairs);
    y = body(page, y + 14, dice.between(2, 5));
    y =
        Prose.write(
                page.sheet(),
                Words.any(dice, page.say("mentions-id", "mentions-en")),
                page.margin(),
                y,
                page.room(),
                page.ink())
            + 8;
    end(page, y);
    return new Drawn(page.sheet(), new Truth());
  }

  /** A certificate of employment or residence, which looks like a civil document and is none. */
  static Drawn reference(Dice dice) {
    Page page = Page.any(dice);
    double y =
        Letterhead.draw(
            page.sheet(), dice, page.ink(), Inks.accent(dice), page.company(), page.contacts());
    String title =
        page.say(
            dice.pick(
                "SURAT KETERANGAN KERJA",
                "SURAT KUASA",
                "SURAT PERNYATAAN",
                "SURAT KETERANGAN DOMISILI",
                "SURAT REKOMENDASI"),
            dice.pick(
                "EXPERIENCE CERTIFICATE",
                "TO WHOM IT MAY CONCERN",
                "LETTER OF RECOMMENDATION",
                "NO OBJECTION CERTIFICATE"));
    page.sheet().middle(title, page.sheet().width() / 2, y + 10, page.ink().bold().scaled(1.4));
    y += 40;
    Person person = page.person();
    DateStyle style = page.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    List<Pair> pairs =
        List.of(
            new Pair(page.say("Nama", "Name"), person.name()),
            new Pair(
                page.say("Tempat/Tanggal Lahir", "Date of birth"), style.print(person.birth())),
            new Pair(
                page.say("NIK", "Employee No."),
                page.indonesian() ? Numbers.nik(dice, person) : dice.shaped("E-#####")),
            new Pair(
                page.say("Jabatan", "Position"),
                page.indonesian()
                    ? Words.any(dice, "occupations-id").toLowerCase(java.util.Locale.ROOT)
                    : dice.pick("Clerk", "Engineer", "Sales Executive", "Nurse")),
            new Pair(page.say("Alamat", "Address"), page.address()));
    y =
        Prose.write(
            page.sheet(),
            page.say(
                "Yang bertanda tangan di bawah ini menerangkan dengan sebenarnya bahwa:",
                "This is to certify that the person named below is known to us:"),
            page.margin(),
            y,
            page.room(),
            page.ink());
    y =
        Pairs.any(dice, page.ink())
            .draw(page.sheet(), page.margin() + 16, y + 8, page.room() - 32, pairs);
    y = body(page, y + 8, 1);
    end(page, y);
    return new Drawn(page.sheet(), new Truth());
  }

  private static double dateLine(Page page, double y) {
    DateStyle style =
        page.indonesian() ? DateStyle.indonesian(page.dice()) : DateStyle.english(page.dice());
    page.sheet()
        .right(
            style.print(page.dice().day(2008, 2025)),
            page.sheet().width() - page.margin(),
            y,
            page.ink());
    return y + page.ink().lead() * 2;
  }

  static double body(Page page, double start, int paragraphs) {
    double y = start;
    boolean justified = page.dice().chance(0.5);
    for (int i = 0; i < paragraphs; i++) {
      String text = paragraph(page);
      y =
          justified
              ? Prose.justified(page.sheet(), text, page.margin(), y, page.room(), page.ink())
              : Prose.write(page.sheet(), text, page.margin(), y, page.room(), page.ink());
      y += page.ink().size();
    }
    return y;
  }

  static String paragraph(Page page) {
    StringBuilder text = new StringBuilder();
    int sentences = page.dice().between(2, 6);
    for (int i = 0; i < sentences; i++) {
      double kind = page.dice().between(0.0, 1.0);
      String sentence =
          kind < 0.6
              ? Words.any(page.dice(), page.say("prose-id", "prose-en"))
              : page.indonesian() ? Filler.indonesian(page.dice()) : Filler.english(page.dice());
      text.append(i == 0 ? "" : " ").append(sentence);
    }
    return text.toString();
  }

  private static void end(Page page, double y) {
    double x = page.dice().chance(0.5) ? page.margin() : page.sheet().width() * 0.62;
    page.sheet()
        .text(
            page.say(
                "Hormat kami,",
                page.dice().pick("Yours sincerely,", "Kind regards,", "Yours faithfully,")),
            x,
            y + 12,
            page.ink());
    Decor.signature(page.sheet(), page.dice(), x, y + 52, 80, new Color(20, 30, 100));
    page.sheet().text(page.person().name(), x, y + 76, page.ink().bold());
    if (page.dice().chance(0.3)) {
      Decor.roundStamp(
          page.sheet(),
          page.dice(),
          x + 10,
          y + 50,
          32,
          page.say("KANTOR PUSAT JAKARTA", "HEAD OFFICE SEAL"),
          page.say("RESMI", "SEAL"),
          new Color(50, 50, 150));
    }
  }
}
