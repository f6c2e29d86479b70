package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Spelled;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Other proofs of marriage than the book: on one page, of the civil register, as a card. */
final class MarriageCertificate {
  private final Dice dice;
  private final Marriage marriage;

  MarriageCertificate(Dice dice) {
    this.dice = dice;
    this.marriage = new Marriage(dice);
  }

  /** A page in running text, of old books and duplicates. */
  Drawn narrated() {
    Sheet sheet = Registry.paper(dice, false);
    double middle = sheet.width() / 2;
    sheet.middle(
        "KEMENTERIAN AGAMA REPUBLIK INDONESIA", middle, 70, marriage.ink.bold().scaled(1.1));
    sheet.middle(
        "KANTOR URUSAN AGAMA KECAMATAN " + marriage.place.district().toUpperCase(Locale.ROOT),
        middle,
        70 + marriage.ink.lead() * 1.2,
        marriage.ink.bold());
    String title =
        dice.pick(
            "DUPLIKAT KUTIPAN AKTA NIKAH",
            "KUTIPAN AKTA NIKAH",
            "SURAT NIKAH",
            "SURAT KETERANGAN NIKAH");
    sheet.middle(title, middle, 134, marriage.ink.bold().scaled(1.6));
    sheet.middle(
        "Nomor : " + marriage.number(), middle, 134 + marriage.ink.lead() * 1.5, marriage.ink);
    marriage
        .truth
        .text("husband", marriage.shown(marriage.husband.name()))
        .text("wife", marriage.shown(marriage.wife.name()))
        .date("date", marriage.day);
    String town = marriage.shown(marriage.place.city());
    marriage.truth.text("place", town);
    String text =
        "Yang bertanda tangan di bawah ini Pegawai Pencatat Nikah menerangkan bahwa pada hari "
            + marriage.weekday()
            + " tanggal "
            + marriage.dates.print(marriage.day)
            + " bertempat di "
            + town
            + " telah dilangsungkan akad nikah antara "
            + marriage.shown(marriage.husband.name())
            + ", "
            + dice.between(21, 40)
            + " tahun, pekerjaan "
            + Words.any(dice, "occupations-id").toLowerCase(Locale.ROOT)
            + ", dengan "
            + marriage.shown(marriage.wife.name())
            + ", "
            + dice.between(19, 36)
            + " tahun, bertempat tinggal di "
            + marriage.place.line(dice)
            + ", dengan wali nikah "
            + People.JAVANESE.person(dice, false, 1940, 1970).name()
            + " dan maskawin "
            + MoneyStyle.rupiah(dice).print(dice.between(1, 90) * 10_000L)
            + ".";
    double y =
        Prose.justified(sheet, text, 66, 190, sheet.width() - 132, marriage.ink.scaled(1.15));
    Registry.officer(
        sheet,
        dice,
        marriage.ink,
        sheet.width() * 0.68,
        y + 30,
        town
            + ", "
            + marriage.dates.print(marriage.day.plusDays(dice.between(0, 4000)))
            + "\nPegawai Pencatat Nikah",
        false);
    return new Drawn(sheet, marriage.truth);
  }

  /** Of the civil register, for those of other faiths. */
  Drawn civil() {
    boolean electronic = marriage.day.getYear() > 2019;
    Sheet sheet = Registry.paper(dice, electronic);
    double middle = sheet.width() / 2;
    Decor.emblem(sheet, middle, 50, 60, new Color(150, 116, 40));
    sheet.middle("PENCATATAN SIPIL", middle, 136, marriage.ink.bold().scaled(1.2));
    sheet.middle(
        "WARGA NEGARA INDONESIA", middle, 136 + marriage.ink.lead() * 1.3, marriage.ink.bold());
    sheet.middle("KUTIPAN AKTA PERKAWINAN", middle, 186, marriage.ink.bold().scaled(1.6));
    sheet.middle(
        "EXCERPT OF MARRIAGE CERTIFICATE",
        middle,
        186 + marriage.ink.lead() * 1.1,
        marriage.ink.italic().scaled(0.8));
    String number =
        marriage.place.code().substring(0, 4)
            + "-KW-"
            + "%02d%02d%d"
                .formatted(
                    marriage.day.getDayOfMonth(),
                    marriage.day.getMonthValue(),
                    marriage.day.getYear())
            + "-%04d".formatted(dice.between(1, 90));
    String town = marriage.place.city().toUpperCase(Locale.ROOT);
    marriage.truth.text("number", number).text("place", town).date("date", marriage.day);
    marriage
        .truth
        .text("husband", marriage.husband.capitals())
        .text("wife", marriage.wife.capitals());
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("Berdasarkan Akta Perkawinan Nomor", number));
    pairs.add(new Pair("bahwa di", town));
    pairs.add(
        new Pair(
            "pada tanggal",
            dice.chance(0.5)
                ? marriage.dates.print(marriage.day).toUpperCase(Locale.ROOT)
                : Spelled.indonesian(marriage.day).toUpperCase(Locale.ROOT)));
    pairs.add(new Pair("telah tercatat perkawinan antara", marriage.husband.capitals()));
    pairs.add(
        new Pair(
            dice.pick("lahir di", "yang lahir di"),
            Words.parts(dice, "regencies")[3].toUpperCase(Locale.ROOT)
                + ", "
                + marriage.dates.print(marriage.husband.birth())));
    pairs.add(new Pair(dice.pick("dengan", "dan"), marriage.wife.capitals()));
    pairs.add(
        new Pair(
            dice.pick("lahir di", "yang lahir di"),
            Words.parts(dice, "regencies")[3].toUpperCase(Locale.ROOT)
                + ", "
                + marriage.dates.print(marriage.wife.birth())));
    pairs.add(
        new Pair(
            "yang dilangsungkan di hadapan pemuka agama",
            dice.pick("KRISTEN", "KATHOLIK", "BUDDHA", "HINDU")
                + " bernama "
                + dice.pick("Pdt. ", "Pastor ", "Rm. ")
                + People.BATAK.person(dice, false, 1950, 1980).name()));
    double y =
        Pairs.any(
                dice,
                marriage.ink.scaled(1.05),
                dice.pick(Pairs.Way.COLUMN, Pairs.Way.ABOVE, Pairs.Way.DOTTED))
            .draw(sheet, 66, 240, sheet.width() - 132, pairs);
    Registry.officer(
        sheet,
        dice,
        marriage.ink,
        sheet.width() * 0.68,
        y + 20,
        "Kutipan ini dikeluarkan di "
            + marriage.place.regencyTitled()
            + "\npada tanggal "
            + marriage.dates.print(marriage.day.plusDays(dice.between(1, 60)))
            + "\nPejabat Pencatatan Sipil",
        electronic);
    return new Drawn(sheet, marriage.truth);
  }

  /** The card of the office of religious affairs (Kartu Nikah), since 2018. */
  Drawn card() {
    Sheet sheet = Sheet.card(new Color(226, 240, 226));
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(240, 248, 236),
        new Color(180, 216, 180),
        true);
    Decor.rosette(sheet, sheet.width() / 2, sheet.height() * 0.6, 90, new Color(120, 170, 120, 90));
    Ink letters = marriage.ink.in(Family.SANS).sized(9.5);
    double middle = sheet.width() / 2;
    sheet.middle("KEMENTERIAN AGAMA REPUBLIK INDONESIA", middle, 24, letters.bold());
    sheet.middle("KARTU NIKAH", middle, 42, letters.bold().scaled(1.5));
    marriage
        .truth
        .text("husband", marriage.husband.capitals())
        .text("wife", marriage.wife.capitals())
        .date("date", marriage.day);
    Decor.portrait(sheet, dice, 24, 60, 62, 82, new Color(170, 50, 50));
    Decor.portrait(sheet, dice, sheet.width() - 86, 60, 62, 82, new Color(60, 80, 170));
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("Suami", marriage.husband.capitals()));
    pairs.add(new Pair("Istri", marriage.wife.capitals()));
    pairs.add(
        new Pair(
            dice.pick("Tanggal Akad", "Tanggal Nikah", "Tgl Akad Nikah"),
            marriage.dates.print(marriage.day)));
    pairs.add(new Pair(dice.pick("No. Akta Nikah", "Nomor Akta", "No. Seri"), marriage.number()));
    pairs.add(new Pair("KUA", marriage.place.district().toUpperCase(Locale.ROOT)));
    new Pairs(Pairs.Way.COLUMN, letters, letters.bold(), 1.7, 0.32)
        .draw(sheet, 98, 76, sheet.width() - 196, pairs);
    return new Drawn(sheet, marriage.truth);
  }
}
