package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;

/** How letters of a tax office begin and end. */
final class TaxOffice {
  private TaxOffice() {}

  /** Answers the baseline below. */
  static double letterhead(Sheet sheet, Dice dice, Ink ink, String office) {
    double middle = sheet.width() / 2 + 20;
    Decor.logo(sheet, dice, 56, 42, 48, new Color(24, 44, 110));
    double y = 52;
    sheet.middle("KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", middle, y, ink.bold().scaled(1.15));
    y += ink.lead() * 1.1;
    sheet.middle("DIREKTORAT JENDERAL PAJAK", middle, y, ink.bold());
    y += ink.lead();
    sheet.middle("KANTOR PELAYANAN PAJAK PRATAMA " + office, middle, y, ink.bold());
    y += ink.lead();
    String contact =
        IndonesianPlace.street(dice).toUpperCase(java.util.Locale.ROOT)
            + " TELEPON "
            + Numbers.phoneId(dice)
            + "; SITUS www.pajak.example";
    sheet.middle(contact, middle, y, ink.scaled(0.7));
    y += 10;
    sheet.line(50, y, sheet.width() - 50, y, Ink.BLACK, 1.4);
    return y + 14;
  }

  static void signed(Sheet sheet, Dice dice, Ink ink, double y, String office, String date) {
    double x = sheet.width() * 0.58;
    sheet.text(IndonesianPlace.any(dice).city() + ", " + date, x, y, ink);
    sheet.text(dice.pick("a.n. Kepala Kantor", "Kepala Kantor,"), x, y + ink.lead(), ink);
    sheet.text(
        dice.pick("Kepala Seksi Pelayanan", "KPP Pratama " + office), x, y + ink.lead() * 2, ink);
    Decor.signature(sheet, dice, x + 10, y + ink.lead() * 5, 80, new Color(20, 30, 110));
    if (dice.chance(0.6)) {
      Decor.roundStamp(
          sheet,
          dice,
          x + 10,
          y + ink.lead() * 4.5,
          34,
          "KANTOR PELAYANAN PAJAK",
          "DJP",
          new Color(70, 40, 130));
    }
    sheet.text(People.titled(dice, People.indonesian(dice)), x, y + ink.lead() * 7, ink.bold());
    sheet.text("NIP " + Numbers.nip(dice), x, y + ink.lead() * 8, ink);
  }
}
