package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.sheet.Ink;
import java.util.ArrayList;
import java.util.List;

/** Tables of things that are not sold, paid or owed. */
final class Lists {
  private Lists() {}

  static Drawn menu(Dice dice) {
    Page page = Page.any(dice);
    Ink title = page.ink().bold().scaled(2.4).in(Inks.accent(dice));
    page.sheet()
        .middle(
            page.company().replaceAll("^(PT|CV)\\.? ", ""), page.sheet().width() / 2, 80, title);
    MoneyStyle money = page.indonesian() ? MoneyStyle.rupiah(dice) : MoneyStyle.english(dice, "$");
    double y = 130;
    for (int section = 0; section < 3; section++) {
      page.sheet()
          .middle(
              page.say(
                  dice.pick("MAKANAN", "MINUMAN", "CAMILAN"),
                  dice.pick("STARTERS", "MAINS", "DRINKS", "DESSERTS")),
              page.sheet().width() / 2,
              y,
              page.ink().bold().scaled(1.3));
      y += page.ink().lead() * 1.8;
      for (int i = 0; i < dice.between(3, 8); i++) {
        page.sheet()
            .text(
                Words.any(dice, page.say("dishes-id", "dishes-en")), page.margin(), y, page.ink());
        page.sheet()
            .right(
                money.print(dice.between(3, 90) * (page.indonesian() ? 1000L : 1L)),
                page.sheet().width() - page.margin(),
                y,
                page.ink());
        y += page.ink().lead() * 1.4;
      }
      y += 14;
    }
    return new Drawn(page.sheet(), new Truth());
  }

  static Drawn attendance(Dice dice) {
    Page page = Page.any(dice);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= dice.between(8, 24); i++) {
      rows.add(List.of("" + i, page.person().name(), page.company(), page.phone(), ""));
    }
    return table(
        page,
        page.say("DAFTAR HADIR", "ATTENDANCE LIST"),
        List.of(
            Column.middle("No", 4),
            Column.left(page.say("Nama", "Name"), 20),
            Column.left(page.say("Instansi", "Organisation"), 22),
            Column.left(page.say("No. HP", "Phone"), 14),
            Column.left(page.say("Tanda Tangan", "Signature"), 14)),
        rows);
  }

  static Drawn priceList(Dice dice) {
    Page page = Page.any(dice);
    MoneyStyle money = page.indonesian() ? MoneyStyle.rupiah(dice) : MoneyStyle.english(dice, "$");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= dice.between(8, 26); i++) {
      rows.add(
          List.of(
              dice.shaped("??-###"),
              Words.any(dice, page.say("dishes-id", "dishes-en")),
              money.print(dice.between(2, 400) * (page.indonesian() ? 500L : 1L))));
    }
    return table(
        page,
        page.say("DAFTAR HARGA", "PRICE LIST"),
        List.of(
            Column.left(page.say("Kode", "Code"), 8),
            Column.left(page.say("Nama Barang", "Item"), 30),
            Column.right(page.say("Harga", "Price"), 12)),
        rows);
  }

  static Drawn schedule(Dice dice) {
    Page page = Page.any(dice);
    DateStyle style = page.indonesian() ? DateStyle.indonesian(dice) : DateStyle.english(dice);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= dice.between(6, 18); i++) {
      rows.add(
          List.of(
              style.print(dice.day(2022, 2025)),
              "%02d:%s".formatted(dice.between(7, 20), dice.pick("00", "15", "30", "45")),
              Words.any(dice, page.say("subjects-id", "subjects-en")),
              page.person().name()));
    }
    return table(
        page,
        page.say("JADWAL KEGIATAN", "SCHEDULE OF EVENTS"),
        List.of(
            Column.left(page.say("Tanggal", "Date"), 14),
            Column.middle(page.say("Jam", "Time"), 8),
            Column.left(page.say("Kegiatan", "Event"), 34),
            Column.left(page.say("Penanggung Jawab", "In charge"), 20)),
        rows);
  }

  /** Of a laboratory: what was measured, and what is usual. */
  static Drawn results(Dice dice) {
    Page page = Page.any(dice);
    List<List<String>> rows = new ArrayList<>();
    for (String test :
        dice.some(
            List.of(
                "Hemoglobin",
                "Leukosit",
                "Trombosit",
                "Glucose",
                "Cholesterol",
                "HDL",
                "LDL",
                "Creatinine",
                "Ureum",
                "SGOT",
                "SGPT",
                "Albumin",
                "Sodium",
                "Kalium"),
            dice.between(6, 12))) {
      int least = dice.between(3, 90);
      rows.add(
          List.of(
              test,
              dice.between(2, 160) + "." + dice.below(10),
              least + " - " + (least + dice.between(5, 80)),
              dice.pick("g/dL", "mg/dL", "U/L", "%")));
    }
    return table(
        page,
        page.say("HASIL PEMERIKSAAN LABORATORIUM", "LABORATORY REPORT"),
        List.of(
            Column.left(page.say("Pemeriksaan", "Test"), 24),
            Column.right(page.say("Hasil", "Result"), 10),
            Column.middle(page.say("Nilai Rujukan", "Reference"), 16),
            Column.left(page.say("Satuan", "Unit"), 10)),
        rows);
  }

  /** An offer: like an invoice, but nothing is owed. */
  static Drawn quotation(Dice dice) {
    Page page = Page.any(dice);
    MoneyStyle money = page.indonesian() ? MoneyStyle.rupiah(dice) : MoneyStyle.english(dice, "$");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= dice.between(2, 9); i++) {
      int quantity = dice.between(1, 20);
      long price = dice.between(2, 900) * (page.indonesian() ? 500L : 1L);
      rows.add(
          List.of(
              "" + i,
              Words.any(dice, page.say("dishes-id", "dishes-en")),
              "" + quantity,
              money.print(price),
              money.print(price * quantity)));
    }
    return table(
        page,
        page.say(
            dice.pick("SURAT PENAWARAN HARGA", "PENAWARAN"),
            dice.pick("QUOTATION", "PRICE QUOTE", "ESTIMATE")),
        List.of(
            Column.middle("No", 4),
            Column.left(page.say("Uraian", "Description"), 26),
            Column.right(page.say("Jumlah", "Qty"), 8),
            Column.right(page.say("Harga", "Price"), 14),
            Column.right(page.say("Total", "Amount"), 14)),
        rows);
  }

  private static Drawn table(
      Page page, String title, List<Column> columns, List<List<String>> rows) {
    page.sheet().middle(title, page.sheet().width() / 2, 64, page.ink().bold().scaled(1.6));
    Pages pages = new Pages(page::sheet, 80, 0).to(90);
    Grid.any(page.dice(), page.ink().scaled(0.9))
        .draw(
            pages, page.margin(), page.room(), columns, rows.subList(0, Math.min(rows.size(), 18)));
    pages.down(24);
    if (page.dice().chance(0.7)) {
      Letters.body(page, pages.y(), page.dice().between(1, 2));
    }
    return new Drawn(page.sheet(), new Truth());
  }
}
