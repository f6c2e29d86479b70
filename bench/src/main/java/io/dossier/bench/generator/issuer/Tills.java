package io.dossier.bench.generator.issuer;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Receipts of tills. */
final class Tills {
  private static final List<String> GOODS =
      List.of(
          "BEYAZ PEYNİR", "ZEYTİN 500G", "EKMEK", "DOMATES", "ÇAY 1KG", "BULGUR", "AYRAN", "SİMİT");
  private static final List<String> CODES =
      List.of("A-104", "A-119", "B-007", "B-310", "C-442", "D-015", "F-228");

  private Tills() {}

  static Drawn turkish(Dice dice) {
    int count = dice.between(2, 7);
    Sheet sheet = new Sheet(230, 330 + 13 * count, Color.WHITE);
    Ink ink = Ink.of(Family.MONO, 9);
    Truth truth = new Truth();
    String issuer = "KÖŞEBAŞI BAKKALİYE";
    sheet.middle(issuer, 115, 30, ink.bold());
    sheet.middle("Çınar Sok. 12 Yeşilova", 115, 43, ink);
    truth.text("company", issuer);
    LocalDate day = dice.day(2021, 2025);
    String time = "%02d:%02d".formatted(dice.between(8, 21), dice.between(0, 59));
    sheet.text("TARİH " + Written.day(day, "."), 14, 66, ink).right("SAAT " + time, 216, 66, ink);
    sheet.text("FİŞ NO " + dice.shaped("0###"), 14, 79, ink);
    truth.date("date", day).text("time", time);
    double y = 102;
    BigDecimal total = BigDecimal.ZERO;
    for (String text : dice.some(GOODS, count)) {
      BigDecimal price = Written.cents(dice.between(500, 24_000));
      total = total.add(price);
      sheet.text(text, 14, y, ink).right("*" + Written.continental(price), 216, y, ink);
      y += 13;
    }
    BigDecimal tax =
        total
            .multiply(BigDecimal.valueOf(8))
            .divide(BigDecimal.valueOf(108), 2, RoundingMode.HALF_UP);
    y += 8;
    y = line(sheet, "VERGİ", tax, y, ink);
    y = line(sheet, "TUTAR", total, y, ink.bold().scaled(1.15));
    truth.number("tax", tax).number("total", total);
    if (dice.chance(0.7)) {
      BigDecimal given = total.add(Written.cents(dice.between(0, 60) * 50L));
      y = line(sheet, "ALINAN", given, y, ink);
      y = line(sheet, "İADE", given.subtract(total), y, ink);
      truth.number("cash", given).number("change", given.subtract(total));
    } else {
      sheet.text("KREDİ KARTI", 14, y, ink);
      y += 13;
    }
    sheet.middle("TEŞEKKÜR EDERİZ", 115, y + 14, ink);
    return new Drawn(sheet, truth);
  }

  private static double line(Sheet sheet, String label, BigDecimal amount, double y, Ink ink) {
    sheet.text(label, 14, y, ink).right("*" + Written.continental(amount), 216, y, ink);
    return y + 13;
  }

  /** Figures and codes alone: what is what, its place tells. */
  static Drawn wordless(Dice dice) {
    int count = dice.between(2, 6);
    Sheet sheet = new Sheet(220, 250 + 14 * count, Color.WHITE);
    Ink ink = Ink.of(Family.CONDENSED, 10);
    Truth truth = new Truth();
    LocalDate day = dice.day(2021, 2025);
    String time = "%02d.%02d".formatted(dice.between(7, 22), dice.between(0, 59));
    sheet.text(dice.shaped("#####"), 16, 28, ink).right(Written.day(day, "/"), 204, 28, ink);
    sheet.text(dice.shaped("##/###"), 16, 42, ink).right(time, 204, 42, ink);
    truth.date("date", day).text("time", time);
    double y = 70;
    BigDecimal net = BigDecimal.ZERO;
    for (String code : dice.some(CODES, count)) {
      BigDecimal price = Written.cents(dice.between(90, 4_500));
      net = net.add(price);
      sheet.text(code, 16, y, ink).right(Written.english(price), 204, y, ink);
      y += 14;
    }
    BigDecimal tax = Written.share(net, 12);
    y += 10;
    sheet.line(120, y - 12, 206, y - 12, Color.BLACK, 0.7);
    sheet.right(Written.english(net), 204, y, ink);
    sheet.right(Written.english(tax), 204, y + 14, ink);
    sheet.right(Written.english(net.add(tax)), 204, y + 36, ink.bold().scaled(1.5));
    truth.number("tax", tax).number("total", net.add(tax));
    String issuer = "Kiosk Nordpol";
    sheet.middle(issuer, 110, y + 74, ink.bold().scaled(1.2));
    sheet.middle("www.kiosk-nordpol.example", 110, y + 88, ink.scaled(0.8));
    truth.text("company", issuer);
    return new Drawn(sheet, truth);
  }
}
