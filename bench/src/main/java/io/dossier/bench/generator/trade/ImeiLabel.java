package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The label of a telephone's box, and the screen on which a telephone shows its numbers. */
final class ImeiLabel {
  static final Kind KIND =
      Kind.of(
          "imei",
          dice -> new ImeiLabel(dice).box(),
          dice -> new ImeiLabel(dice).box(),
          dice -> new ImeiLabel(dice).sticker(),
          dice -> new ImeiLabel(dice).screen());

  private final Dice dice;
  private final Durable phone;
  private final String second;
  private final boolean two;
  private final String serial;
  private final Truth truth = new Truth();

  private ImeiLabel(Dice dice) {
    this.dice = dice;
    this.phone = Durable.phone(dice);
    this.second = Numbers.imei(dice);
    this.two = dice.chance(0.7);
    this.serial = dice.shaped("?##?#######");
    truth.text("imei", phone.serial());
  }

  private String first() {
    return two
        ? dice.pick("IMEI1", "IMEI 1", "IMEI 1:", "IMEI (Slot 1)")
        : dice.pick("IMEI", "IMEI:", "IMEI No.", "IMEI Number");
  }

  private String other() {
    return dice.pick("IMEI2", "IMEI 2", "IMEI 2:");
  }

  /** Bars over the numbers, names of the goods beside them. */
  private Drawn box() {
    Sheet sheet = new Sheet(420, 250, dice.pick(Color.WHITE, new Color(246, 244, 238)));
    Ink ink = Ink.of(dice.pick(Family.SANS, Family.OPEN, Family.GROTESK, Family.CONDENSED), 10);
    sheet.rounded(6, 6, 408, 238, Color.GRAY, 0.8);
    sheet.text(phone.brand(), 20, 30, ink.bold().scaled(1.6));
    sheet.fitted(phone.name(), 20, 48, 200, ink);
    sheet.text(
        dice.pick("Model: ", "Model No. ") + dice.shaped("??-?####"), 20, 63, ink.scaled(0.9));
    sheet.text("MRP Rs. " + phone.price() + ".00 (incl. of all taxes)", 20, 78, ink.scaled(0.8));
    sheet.text("Made in India. Qty: 1 N", 20, 90, ink.scaled(0.8));
    double y = 112;
    y = bars(sheet, ink, first(), phone.serial(), y);
    if (two) {
      y = bars(sheet, ink, other(), second, y);
    }
    if (dice.chance(0.6)) {
      bars(sheet, ink, dice.pick("S/N", "Serial No", "SN:"), serial, y);
    }
    String article = "890" + dice.digits(10);
    Barcodes.bars(sheet, article, 290, 22, 110, 26);
    sheet.text("EAN " + article, 290, 60, ink.scaled(0.75));
    if (dice.chance(0.5)) {
      Barcodes.qr(sheet, phone.serial() + "," + serial, 330, 150, 62);
    }
    return new Drawn(sheet, truth);
  }

  private double bars(Sheet sheet, Ink ink, String label, String number, double y) {
    Barcodes.bars(sheet, number, 20, y, dice.between(170.0, 240.0), 20);
    sheet.text(label + " " + number, 20, y + 31, ink);
    return y + 44;
  }

  /** The small sticker on a telephone's back or tray. */
  private Drawn sticker() {
    Sheet sheet = new Sheet(390, 156, dice.pick(Color.WHITE, new Color(40, 40, 44)));
    Ink ink = Ink.of(dice.pick(Family.SANS, Family.GROTESK), 14);
    sheet.fill(8, 8, 374, 140, Color.WHITE);
    double y = 36;
    sheet.fitted(phone.title(), 18, y, 352, ink.bold());
    for (String line : lines()) {
      y += ink.lead() * 1.3;
      sheet.text(line, 18, y, ink);
    }
    return new Drawn(sheet, truth);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(first().replace(":", "") + dice.pick(": ", " : ", " ") + phone.serial());
    if (two) {
      lines.add(other().replace(":", "") + ": " + second);
    }
    lines.add("S/N: " + serial);
    return lines;
  }

  /** What the telephone answers to *#06#, or shows of itself. */
  private Drawn screen() {
    boolean dark = dice.chance(0.4);
    Color paper = dark ? new Color(18, 18, 20) : new Color(248, 248, 250);
    Sheet sheet = new Sheet(300, 560, paper);
    Ink ink =
        Ink.of(dice.pick(Family.GROTESK, Family.OPEN, Family.SOURCE), 14)
            .in(dark ? Color.WHITE : Ink.BLACK);
    sheet.text(dice.between(1, 12) + ":" + dice.between(10, 59), 16, 22, ink.scaled(0.75));
    sheet.text(
        dice.pick("Device information", "About phone", "IMEI information", "Status"),
        20,
        70,
        ink.bold().scaled(1.3));
    double y = 120;
    Ink label = ink.scaled(0.8).in(new Color(120, 120, 130));
    sheet.text(dice.pick("Device name", "Model name"), 20, y, label);
    sheet.fitted(phone.title(), 20, y + 18, 260, ink);
    y += 56;
    sheet.text(first(), 20, y, label);
    sheet.text(phone.serial(), 20, y + 18, ink);
    y += 44;
    if (dice.chance(0.5)) {
      sheet.fill(18, y - 16, 214, 34, Color.WHITE);
      Barcodes.bars(sheet, phone.serial(), 25, y - 12, 200, 26);
      y += 36;
    }
    if (two) {
      sheet.text(other(), 20, y, label);
      sheet.text(second, 20, y + 18, ink);
      y += 44;
    }
    sheet.text("Serial number", 20, y, label);
    sheet.text(serial, 20, y + 18, ink);
    return new Drawn(sheet, truth);
  }
}
