package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The face of a KTP: the same order of fields everywhere, with the variation of real cards. */
final class KtpCard {
  private final Dice dice;
  private final KtpHolder holder;
  private final Sheet sheet;
  private final Ink ink;
  private final Ink value;
  private final double left;
  private final double colon;

  KtpCard(Dice dice, KtpHolder holder) {
    this.dice = dice;
    this.holder = holder;
    Color paper =
        dice.pick(new Color(186, 214, 232), new Color(196, 222, 236), new Color(178, 205, 222));
    this.sheet = Sheet.card(paper);
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.SOURCE, Family.GROTESK, Family.OPEN),
            dice.between(10.0, 11.3));
    this.value = dice.chance(0.4) ? ink.bold() : ink;
    this.left = dice.between(14.0, 24.0);
    this.colon = left + dice.between(98.0, 112.0);
  }

  Sheet sheet() {
    sheet.shade(
        0,
        0,
        sheet.width(),
        sheet.height(),
        new Color(176, 209, 232),
        new Color(214, 230, 240),
        dice.chance(0.5));
    Decor.waves(sheet, dice, new Color(120, 170, 200, 90));
    Decor.rosette(
        sheet, sheet.width() * 0.42, sheet.height() * 0.55, 90, new Color(150, 180, 210, 90));
    heading();
    double y = dice.between(66.0, 72.0);
    double nikSize = ink.size() * dice.between(1.25, 1.5);
    sheet.text("NIK", left, y, ink.sized(nikSize * 0.95));
    sheet.text(":", colon, y, ink.sized(nikSize));
    sheet.text(
        holder.nik(),
        colon + 9,
        y,
        ink.bold().in(dice.pick(Family.SANS, Family.MONO)).sized(nikSize));
    rows(y + ink.size() * 1.75);
    photo();
    return sheet;
  }

  private void heading() {
    Ink head = ink.bold().sized(dice.between(12.5, 14.5));
    String province = "PROVINSI " + holder.place().province();
    String regency = holder.place().regency();
    if (dice.chance(0.3)) {
      regency = regency.replace("KABUPATEN", "KAB.");
    }
    double middle = sheet.width() / 2;
    sheet.middle(province, middle, 24, head);
    sheet.middle(regency, middle, 24 + head.lead(), head);
  }

  private void rows(double start) {
    String blank = dice.pick("   ", "      ", "    ");
    List<Pair> rows = new ArrayList<>();
    rows.add(new Pair("Nama", holder.name()));
    rows.add(
        new Pair(
            dice.pick(
                "Tempat/Tgl Lahir", "Tempat/Tgl Lahir", "Tempat/Tgl. Lahir", "Tempat / Tgl Lahir"),
            holder.birthPlace() + ", " + holder.birthDate()));
    rows.add(new Pair(dice.pick("Jenis kelamin", "Jenis Kelamin"), holder.gender()));
    rows.add(new Pair("Alamat", holder.address()));
    rows.add(new Pair(blank + dice.pick("RT/RW", "RT/RW", "RT / RW"), holder.place().rtRw()));
    rows.add(
        new Pair(
            blank + dice.pick("Kel/Desa", "Kel/Desa", "Kel / Desa", "Kelurahan/Desa"),
            holder.village()));
    rows.add(new Pair(blank + "Kecamatan", holder.district()));
    rows.add(new Pair("Agama", holder.religion()));
    rows.add(new Pair("Status Perkawinan", holder.maritalStatus()));
    rows.add(new Pair("Pekerjaan", holder.occupation()));
    rows.add(new Pair("Kewarganegaraan", holder.nationality()));
    rows.add(new Pair("Berlaku Hingga", holder.validUntil()));
    double y = start;
    double step = (sheet.height() - 14 - start) / rows.size();
    step = Math.min(step, ink.size() * 1.62);
    double room = sheet.width() * 0.73 - colon - 9;
    for (Pair row : rows) {
      boolean address = row.label().equals("Alamat");
      sheet.text(row.label(), left, y, ink);
      sheet.text(":", colon, y, ink);
      List<String> lines = Prose.wrapped(row.value(), value, room);
      if (address && lines.size() == 2) {
        sheet.text(lines.get(0), colon + 9, y, value);
        y += step * 0.85;
        sheet.text(lines.get(1), colon + 9, y, value);
      } else {
        sheet.fitted(row.value(), colon + 9, y, room, value);
      }
      if (row.label().startsWith("Jenis")) {
        sheet.text(
            dice.pick("Gol. Darah", "Gol Darah", "Gol. Darah") + " : " + holder.bloodType(),
            sheet.width() * 0.52,
            y,
            ink);
      }
      y += step;
    }
  }

  private void photo() {
    double w = sheet.width() * 0.205;
    double h = w * 1.28;
    double x = sheet.width() * 0.76;
    double y = dice.between(66.0, 84.0);
    Color wall =
        holder.person().birth().getYear() % 2 == 0
            ? new Color(40, 70, 160)
            : new Color(180, 40, 40);
    Decor.portrait(sheet, dice, x, y, w, h, wall);
    Ink small = ink.scaled(0.86);
    double at = y + h + small.size() * 1.5;
    sheet.middle(cityOfIssue(), x + w / 2, at, small);
    sheet.middle(holder.issuedDate(), x + w / 2, at + small.lead(), small);
    Decor.signature(
        sheet, dice, x + w * 0.1, at + small.lead() * 2.6, w * 0.8, new Color(20, 20, 30));
  }

  private String cityOfIssue() {
    String regency = holder.place().regency();
    return dice.chance(0.5) ? regency.replace("KABUPATEN ", "").replace("KOTA ", "") : regency;
  }
}
