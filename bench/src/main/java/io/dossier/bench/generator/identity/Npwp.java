package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The tax number of Indonesia: cards of both generations, and the letter that it comes with. */
final class Npwp {
  static final Kind KIND =
      Kind.of(
          "npwp",
          Npwp::yellowCard,
          Npwp::yellowCard,
          Npwp::blueCard,
          Npwp::newCard,
          Npwp::newCard,
          Npwp::copied,
          Npwp::letter,
          Npwp::letter,
          Npwp::electronic);
  private static final Color GOLD = new Color(250, 214, 70);
  private static final Color NAVY = new Color(24, 44, 110);

  private Npwp() {}

  /** Until 2018: yellow, number first, KPP below. */
  private static Drawn yellowCard(Dice dice) {
    Taxpayer payer = Taxpayer.any(dice, true);
    Sheet sheet = Sheet.card(GOLD);
    sheet.shade(0, 0, sheet.width(), sheet.height(), new Color(252, 224, 110), GOLD, true);
    Decor.waves(sheet, dice, new Color(220, 170, 40, 110));
    Ink head =
        Ink.of(dice.pick(Family.SANS, Family.SERIF), dice.between(9.0, 11.0)).bold().in(NAVY);
    Decor.logo(sheet, dice, 18, 14, 34, NAVY);
    sheet.text("KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 62, 26, head);
    sheet.text("DIREKTORAT JENDERAL PAJAK", 62, 26 + head.lead(), head);
    Ink ink = Ink.of(dice.pick(Family.SANS, Family.MONO), dice.between(10.0, 11.5)).in(Ink.BLACK);
    double y = dice.between(78.0, 96.0);
    String label = dice.pick("NPWP : ", "NPWP: ", "NPWP ", "");
    sheet.text(label + payer.number(), 22, y, ink.bold().scaled(dice.between(1.25, 1.5)));
    y += ink.size() * 2.6;
    return rest(dice, payer, sheet, ink, y);
  }

  private static Drawn rest(Dice dice, Taxpayer payer, Sheet sheet, Ink ink, double start) {
    double y = start;
    y = Prose.write(sheet, payer.name(), 22, y, sheet.width() * 0.85, ink.bold());
    var truth = payer.named();
    if (payer.personal() && dice.chance(0.6)) {
      sheet.text(dice.pick("NIK : ", "NIK: ") + payer.nik(), 22, y, ink);
      y += ink.lead();
    }
    if (dice.chance(0.92)) {
      y = Prose.write(sheet, payer.address(), 22, y + 2, sheet.width() * 0.62, ink);
      truth.text("address", payer.address());
    }
    double bottom = sheet.height() - 16;
    if (dice.chance(0.7)) {
      sheet.text(
          dice.pick("KPP PRATAMA ", "KPP Pratama ", "KPP ") + payer.office(),
          22,
          bottom,
          ink.scaled(0.85));
    }
    if (dice.chance(0.6)) {
      DateStyle style = DateStyle.of(dice.pick("dd-mm-yyyy", "dd/mm/yyyy", "dd mmmm yyyy"), "id");
      String text =
          dice.pick("Tanggal Terdaftar : ", "TERDAFTAR : ", "Terdaftar ", "Tgl. Terdaftar: ")
              + style.print(payer.registered());
      sheet.right(text, sheet.width() - 20, bottom, ink.scaled(0.85));
      truth.date("registered_at", payer.registered());
    }
    return new Drawn(sheet, truth);
  }

  private static Drawn blueCard(Dice dice) {
    Taxpayer payer = Taxpayer.any(dice, true);
    Sheet sheet = Sheet.card(new Color(210, 226, 244));
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(232, 240, 250),
        new Color(150, 186, 226),
        true);
    Decor.rosette(
        sheet, sheet.width() * 0.75, sheet.height() * 0.6, 100, new Color(120, 150, 200, 80));
    Ink head = Ink.of(Family.OPEN, 10).bold().in(NAVY);
    sheet.fill(0, 0, sheet.width(), 52, NAVY);
    sheet.text("DIREKTORAT JENDERAL PAJAK", 22, 24, head.in(Color.WHITE));
    sheet.text("NOMOR POKOK WAJIB PAJAK", 22, 40, head.in(new Color(250, 220, 90)).plain());
    sheet.right("NPWP", sheet.width() - 20, 36, head.scaled(2).in(new Color(250, 220, 90)));
    Ink ink = Ink.of(dice.pick(Family.SANS, Family.OPEN, Family.CONDENSED), 10.5);
    sheet.text(payer.number(), 22, 88, ink.bold().scaled(1.5));
    return rest(dice, payer, sheet, ink, 116);
  }

  /** Since 2018: dark blue and gold, NIK as the number for persons. */
  private static Drawn newCard(Dice dice) {
    Taxpayer payer = Taxpayer.any(dice, dice.chance(0.25));
    Sheet sheet = Sheet.card(new Color(30, 52, 110));
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(18, 36, 92),
        new Color(52, 92, 168),
        dice.chance(0.5));
    Decor.waves(sheet, dice, new Color(120, 150, 220, 60));
    Ink white =
        Ink.of(
                dice.pick(Family.GROTESK, Family.OPEN, Family.SANS, Family.SOURCE),
                dice.between(9.5, 11.0))
            .in(Color.WHITE);
    sheet.right(
        "npwp", sheet.width() - 22, 46, white.bold().scaled(2.6).in(new Color(250, 210, 70)));
    sheet.text("KEMENTERIAN KEUANGAN", 22, 28, white.bold().scaled(0.85));
    sheet.text("DIREKTORAT JENDERAL PAJAK", 22, 41, white.bold().scaled(0.85));
    double y = dice.between(84.0, 100.0);
    String shown = payer.number();
    if (dice.chance(0.4)) {
      sheet.text("NPWP16", 22, y - 16, white.scaled(0.7));
    }
    sheet.text(shown, 22, y, white.bold().scaled(1.5));
    if (dice.chance(0.5)) {
      Barcodes.qr(
          white(sheet),
          "https://example.id/" + payer.number(),
          sheet.width() - 92,
          sheet.height() - 102,
          66);
    }
    return rest(dice, payer, sheet, white, y + 28);
  }

  private static Sheet white(Sheet sheet) {
    return sheet.fill(sheet.width() - 96, sheet.height() - 106, 74, 74, Color.WHITE);
  }

  private static Drawn copied(Dice dice) {
    Drawn card = dice.chance(0.5) ? yellowCard(dice) : newCard(dice);
    return new Drawn(Copy.ofCard(dice, card.pages().get(0)), card.truth());
  }

  /** Surat Keterangan Terdaftar. */
  private static Drawn letter(Dice dice) {
    Taxpayer payer = Taxpayer.any(dice, dice.chance(0.6));
    Sheet sheet = Sheet.a4();
    Ink ink = Inks.page(dice);
    double left = 60;
    double width = sheet.width() - 120;
    double y = TaxOffice.letterhead(sheet, dice, ink, payer.office());
    sheet.middle("SURAT KETERANGAN TERDAFTAR", sheet.width() / 2, y + 20, ink.bold().scaled(1.25));
    String reference =
        "S-"
            + dice.digits(dice.between(3, 5))
            + "KT/WPJ."
            + dice.digits(2)
            + "/KP."
            + dice.digits(4)
            + "/"
            + payer.registered().getYear();
    sheet.middle("Nomor : " + reference, sheet.width() / 2, y + 20 + ink.lead() * 1.2, ink);
    y += 70;
    y =
        Prose.justified(
            sheet,
            "Sesuai dengan Pasal 2 Undang-Undang Nomor 6 Tahun 1983 tentang Ketentuan Umum dan Tata Cara Perpajakan "
                + "sebagaimana telah beberapa kali diubah, dengan ini diterangkan bahwa:",
            left,
            y,
            width,
            ink);
    var truth = payer.named();
    DateStyle style = DateStyle.indonesian(dice);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(dice.pick("Nama", "Nama Wajib Pajak"), payer.name()));
    pairs.add(new Pair(dice.pick("NPWP", "Nomor Pokok Wajib Pajak", "NPWP16"), payer.number()));
    if (payer.personal() && dice.chance(0.5)) {
      pairs.add(new Pair("NIK", payer.nik()));
    }
    if (dice.chance(0.5)) {
      pairs.add(new Pair("Kategori", payer.personal() ? "Orang Pribadi" : "Badan"));
    }
    pairs.add(new Pair(dice.pick("Alamat", "Alamat Wajib Pajak"), payer.address()));
    truth.text("address", payer.address());
    if (dice.chance(0.6)) {
      pairs.add(
          new Pair(
              "Klasifikasi Lapangan Usaha (KLU)",
              dice.digits(5)
                  + " - "
                  + dice.pick(
                      "Perdagangan Eceran",
                      "Jasa Konsultasi",
                      "Pegawai Swasta",
                      "Industri Makanan")));
    }
    if (dice.chance(0.8)) {
      pairs.add(
          new Pair(
              dice.pick("Tanggal Terdaftar", "Terdaftar sejak", "Tanggal terdaftar"),
              style.print(payer.registered())));
      truth.date("registered_at", payer.registered());
    }
    if (dice.chance(0.5)) {
      pairs.add(new Pair("Kode KPP", payer.officeCode()));
      truth.text("kpp_code", payer.officeCode());
    }
    if (dice.chance(0.5)) {
      pairs.add(new Pair("KPP", "KPP Pratama " + payer.office()));
    }
    y =
        Pairs.any(
                dice,
                ink,
                dice.pick(Pairs.Way.COLUMN, Pairs.Way.COLUMN, Pairs.Way.TIGHT, Pairs.Way.BOXED))
            .draw(sheet, left + 20, y + 14, width - 40, pairs);
    y =
        Prose.justified(
            sheet,
            "telah terdaftar pada tata usaha Kantor Pelayanan Pajak dan kepadanya diwajibkan untuk melaksanakan hak dan "
                + "kewajiban perpajakan sesuai dengan ketentuan peraturan perundang-undangan perpajakan yang berlaku.",
            left,
            y + 14,
            width,
            ink);
    TaxOffice.signed(
        sheet,
        dice,
        ink,
        y + 30,
        payer.office(),
        style.print(payer.registered().plusDays(dice.between(0, 900))));
    return new Drawn(sheet, truth);
  }

  /** The card as the tax office mails it: printed at home on a page. */
  private static Drawn electronic(Dice dice) {
    Drawn card = dice.chance(0.5) ? newCard(dice) : yellowCard(dice);
    Sheet page = Sheet.a4();
    Ink ink = Inks.page(dice);
    page.text("Kartu NPWP Elektronik", 60, 70, ink.bold().scaled(1.4));
    double y =
        Prose.write(
            page,
            dice.pick(
                "Berikut adalah kartu NPWP elektronik Saudara. Kartu ini sah tanpa tanda tangan.",
                "Terima kasih telah mendaftar. Simpan dokumen ini dengan baik dan tunjukkan bila diperlukan."),
            60,
            92,
            page.width() - 120,
            ink);
    page.place(card.pages().get(0), 110, y + 20, 0.75);
    page.text("Kring Pajak 1500200", 60, page.height() - 50, ink.scaled(0.8).in(Color.GRAY));
    return new Drawn(page, card.truth());
  }
}
