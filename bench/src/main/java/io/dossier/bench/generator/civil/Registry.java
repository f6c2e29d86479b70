package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.Locale;

/** What certificates of a register have in common. */
final class Registry {
  private Registry() {}

  /** Patterned paper, or white for those printed at home. */
  static Sheet paper(Dice dice, boolean electronic) {
    Sheet sheet =
        new Sheet(
            210 * Sheet.MM,
            297 * Sheet.MM,
            electronic
                ? Color.WHITE
                : dice.pick(new Color(240, 246, 240), new Color(246, 242, 230), Color.WHITE));
    if (!electronic) {
      Decor.waves(
          sheet, dice, dice.pick(new Color(190, 214, 196, 110), new Color(214, 200, 170, 110)));
      Color border =
          dice.pick(new Color(90, 120, 90), new Color(140, 110, 60), new Color(80, 90, 130));
      sheet.box(24, 24, sheet.width() - 48, sheet.height() - 48, border, 2.5);
      sheet.box(29, 29, sheet.width() - 58, sheet.height() - 58, border, 0.6);
    }
    return sheet;
  }

  /** Office, sign or code, name and number of the officer, around a middle. */
  static void officer(
      Sheet sheet, Dice dice, Ink ink, double middle, double y, String office, boolean electronic) {
    double at = y;
    for (String line : office.split("\n")) {
      sheet.middle(line, middle, at, ink);
      at += ink.lead();
    }
    if (electronic) {
      Barcodes.qr(sheet, dice.shaped("????########"), middle - 24, at, 48);
    } else {
      Decor.signature(sheet, dice, middle - 40, at + 34, 80, new Color(20, 20, 70));
      Decor.roundStamp(
          sheet,
          dice,
          middle - 54,
          at + 26,
          32,
          "DINAS KEPENDUDUKAN",
          "SIPIL",
          new Color(80, 40, 140));
    }
    at += 66;
    sheet.middle(
        People.titled(dice, People.indonesian(dice)).toUpperCase(Locale.ROOT),
        middle,
        at,
        ink.bold());
    sheet.middle("NIP. " + Numbers.nip(dice), middle, at + ink.lead(), ink);
  }
}
