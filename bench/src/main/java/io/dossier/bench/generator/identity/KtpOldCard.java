package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;

/** The laminated paper card that came before the chip, signed by the head of the district. */
final class KtpOldCard {
  private final Dice dice;
  private final KtpHolder holder;
  private final Ink label;
  private final Ink value;

  KtpOldCard(Dice dice, KtpHolder holder) {
    this.dice = dice;
    this.holder = holder;
    this.label =
        Ink.of(dice.pick(Family.SANS, Family.SERIF, Family.CONDENSED), dice.between(9.0, 10.2));
    this.value =
        dice.chance(0.5)
            ? Inks.needles(dice, label.size() * 1.05)
            : dice.chance(0.5) ? label.bold() : label;
  }

  Sheet sheet() {
    Color paper =
        dice.pick(new Color(246, 240, 200), new Color(214, 230, 240), new Color(238, 238, 232));
    Sheet sheet = Sheet.card(paper);
    Decor.rosette(
        sheet, sheet.width() * 0.5, sheet.height() * 0.55, 100, new Color(200, 150, 120, 70));
    double middle = sheet.width() / 2;
    Ink head = label.bold().scaled(1.15);
    sheet.middle("PROVINSI " + holder.place().province(), middle, 20, head);
    sheet.middle(holder.place().regency(), middle, 20 + head.lead(), head);
    sheet.middle("KARTU TANDA PENDUDUK", middle, 20 + head.lead() * 2.1, head.scaled(1.1));
    boolean photoLeft = dice.chance(0.4);
    double x = photoLeft ? 128 : 20;
    rows(sheet, x, 70);
    double px = photoLeft ? 22 : sheet.width() - 112;
    Decor.portrait(
        sheet, dice, px, 78, 84, 108, dice.pick(new Color(180, 40, 40), new Color(40, 70, 170)));
    Decor.signature(sheet, dice, px + 6, 216, 70, Ink.BLACK);
    signed(sheet, photoLeft ? sheet.width() * 0.72 : sheet.width() * 0.58);
    return sheet;
  }

  private void rows(Sheet sheet, double x, double start) {
    String gender = holder.gender() + "      Gol. Darah : " + holder.bloodType();
    String[][] rows = {
      {"NIK", holder.nik()},
      {"Nama", holder.name()},
      {"Tempat/Tgl. Lahir", holder.birthPlace() + ", " + holder.birthDate()},
      {"Jenis Kelamin", gender},
      {"Alamat", holder.address()},
      {"    RT/RW", holder.place().rtRw()},
      {"    Kel/Desa", holder.village()},
      {"    Kecamatan", holder.district()},
      {"Agama", holder.religion()},
      {"Status Perkawinan", holder.maritalStatus()},
      {"Pekerjaan", holder.occupation()},
      {"Kewarganegaraan", holder.nationality()},
      {"Berlaku Hingga", holder.validUntil()}
    };
    double colon = x + label.width("Status Perkawinan") + 8;
    double y = start;
    double step = (sheet.height() - 14 - start) / rows.length;
    for (String[] row : rows) {
      sheet.text(row[0], x, y, label).text(":", colon, y, label);
      sheet.fitted(
          row[1], colon + 8, y, sheet.width() * 0.97 - colon - (x < 100 ? 120 : 20), value);
      y += step;
    }
  }

  private void signed(Sheet sheet, double x) {
    Ink small = label.scaled(0.78);
    double y = sheet.height() - 62;
    sheet.text(holder.district() + ", " + holder.issuedDate(), x, y, small);
    sheet.text("CAMAT " + holder.district(), x, y + small.lead(), small);
    Decor.signature(sheet, dice, x, y + small.lead() * 3, 50, new Color(20, 20, 60));
    Decor.roundStamp(
        sheet,
        dice,
        x + 6,
        y + small.lead() * 2.4,
        17,
        "KANTOR KECAMATAN",
        "CAMAT",
        new Color(80, 40, 140));
    sheet.text(People.titled(dice, People.indonesian(dice)), x, y + small.lead() * 4, small);
    sheet.text("NIP. " + Numbers.nip(dice), x, y + small.lead() * 5, small);
  }
}
