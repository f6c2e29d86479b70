package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Letterhead;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import java.awt.Color;
import java.util.List;

/** Forms, filled or blank, that ask for what identity documents say. */
final class Forms {
  private Forms() {}

  static Drawn application(Dice dice) {
    Page page = Page.any(dice);
    double y =
        Letterhead.draw(
            page.sheet(), dice, page.ink(), Inks.accent(dice), page.company(), page.contacts());
    page.sheet()
        .middle(
            page.say(
                dice.pick("FORMULIR PENDAFTARAN", "FORMULIR PERMOHONAN", "DATA PELAMAR"),
                dice.pick("APPLICATION FORM", "REGISTRATION FORM", "MEMBERSHIP APPLICATION")),
            page.sheet().width() / 2,
            y,
            page.ink().bold().scaled(1.5));
    y += 30;
    boolean filled = dice.chance(0.6);
    Person person = page.person();
    DateStyle style = page.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    Ink pen = Ink.of(Family.HUMANIST, page.ink().size() * 1.2).italic().in(new Color(30, 40, 130));
    List<String[]> fields =
        List.of(
            new String[] {page.say("Nama Lengkap", "Full name"), person.name()},
            new String[] {
              page.say("NIK / No. KTP", "ID or passport number"),
              page.indonesian() ? Numbers.nik(dice, person) : dice.shaped("?#######")
            },
            new String[] {
              page.say("NPWP", "Tax number"),
              page.indonesian() ? Numbers.npwp15(dice) : dice.shaped("###-##-####")
            },
            new String[] {
              page.say("Tempat, Tanggal Lahir", "Date of birth"), style.print(person.birth())
            },
            new String[] {page.say("Alamat", "Address"), page.address()},
            new String[] {page.say("No. Telepon", "Telephone"), page.phone()},
            new String[] {
              page.say("Pekerjaan", "Occupation"),
              page.say(
                  Words.any(dice, "occupations-id").toLowerCase(java.util.Locale.ROOT),
                  dice.pick("Teacher", "Driver", "Accountant"))
            },
            new String[] {
              page.say("Nama Ibu Kandung", "Mother's maiden name"), page.person().name()
            });
    for (String[] field : fields) {
      page.sheet()
          .text(field[0], page.margin(), y, page.ink())
          .text(":", page.margin() + page.room() * 0.35, y, page.ink());
      page.sheet()
          .dashes(
              page.margin() + page.room() * 0.37,
              page.sheet().width() - page.margin(),
              y + 3,
              Color.GRAY,
              0.5);
      if (filled) {
        page.sheet()
            .fitted(field[1], page.margin() + page.room() * 0.38, y, page.room() * 0.6, pen);
      }
      y += page.ink().lead() * 1.9;
    }
    y =
        Prose.write(
            page.sheet(),
            page.say(
                "Lampirkan fotokopi KTP, Kartu Keluarga, NPWP dan slip gaji terakhir.",
                "Please attach a copy of your passport or identity card and a recent bank statement."),
            page.margin(),
            y + 10,
            page.room(),
            page.ink());
    Decor.signature(
        page.sheet(), dice, page.sheet().width() * 0.65, y + 60, 80, new Color(30, 40, 130));
    return new Drawn(page.sheet(), new Truth());
  }

  static Drawn survey(Dice dice) {
    Page page = Page.any(dice);
    double y =
        Articles.title(page, page.say("Survei Kepuasan Pelanggan", "Customer Satisfaction Survey"));
    for (int i = 1; i <= dice.between(5, 9); i++) {
      y =
          Prose.write(
              page.sheet(),
              i
                  + ". "
                  + page.say(
                      dice.pick(
                          "Bagaimana pelayanan kami?",
                          "Seberapa sering Anda datang?",
                          "Apakah harga kami sesuai?",
                          "Dari mana Anda mengenal kami?"),
                      dice.pick(
                          "How satisfied are you with our service?",
                          "How often do you visit us?",
                          "Would you recommend us to a friend?",
                          "How did you hear of us?")),
              page.margin(),
              y,
              page.room(),
              page.ink());
      double x = page.margin() + 12;
      for (String answer :
          page.say("Sangat baik,Baik,Cukup,Kurang", "Very good,Good,Fair,Poor").split(",")) {
        page.sheet()
            .box(
                x,
                y - page.ink().size() * 0.8,
                page.ink().size(),
                page.ink().size(),
                Color.DARK_GRAY,
                0.7);
        page.sheet().text(answer, x + page.ink().size() * 1.5, y, page.ink());
        x += page.room() / 4.2;
      }
      y += page.ink().lead() * 2.2;
    }
    return new Drawn(page.sheet(), new Truth());
  }
}
