package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The digital identity (Identitas Kependudukan Digital) on a phone's screen, since 2022. */
final class KtpOnPhone {
  private final Dice dice;
  private final KtpHolder holder;

  KtpOnPhone(Dice dice, KtpHolder holder) {
    this.dice = dice;
    this.holder = holder;
  }

  Sheet sheet() {
    Color accent = Inks.accent(dice);
    Sheet sheet = new Sheet(360, 760, Color.WHITE);
    Ink ink =
        Ink.of(dice.pick(Family.GROTESK, Family.OPEN, Family.SOURCE), dice.between(10.0, 11.5));
    sheet.fill(0, 0, 360, 88, accent);
    sheet.text(
        "%02d:%02d".formatted(dice.between(6, 22), dice.between(0, 59)),
        18,
        20,
        ink.in(Color.WHITE));
    sheet.right(dice.between(9, 100) + "%", 342, 20, ink.in(Color.WHITE));
    sheet.text("Identitas Kependudukan Digital", 18, 50, ink.bold().scaled(1.3).in(Color.WHITE));
    sheet.text("Kartu Tanda Penduduk Elektronik", 18, 70, ink.in(Color.WHITE));
    Decor.portrait(sheet, dice, 18, 104, 84, 106, new Color(180, 50, 50));
    sheet.text("PROVINSI " + holder.place().province(), 116, 120, ink.scaled(0.85));
    sheet.text(holder.place().regency(), 116, 136, ink.scaled(0.85));
    Barcodes.qr(sheet, "ikd/" + holder.nik(), 250, 148, 60);
    Pairs.Way way = dice.pick(Pairs.Way.COLUMN, Pairs.Way.BARE, Pairs.Way.DOTTED, Pairs.Way.ABOVE);
    double size = way == Pairs.Way.ABOVE ? 0.82 : 0.95;
    new Pairs(
            way,
            ink.scaled(size * 0.9).in(new Color(90, 90, 96)),
            ink.bold().scaled(size),
            way == Pairs.Way.ABOVE ? 1.35 : 2.1,
            0.36)
        .draw(sheet, 18, 232, 324, rows());
    return sheet;
  }

  private List<Pair> rows() {
    List<Pair> rows = new ArrayList<>();
    rows.add(new Pair("NIK", holder.nik()));
    rows.add(new Pair(dice.pick("Nama", "Nama Lengkap"), holder.name()));
    rows.add(
        new Pair(
            dice.pick("Tempat/Tgl Lahir", "Tempat, Tanggal Lahir"),
            holder.birthPlace() + ", " + holder.birthDate()));
    rows.add(new Pair("Jenis Kelamin", holder.gender()));
    rows.add(new Pair(dice.pick("Golongan Darah", "Gol. Darah"), holder.bloodType()));
    rows.add(new Pair("Alamat", holder.address()));
    rows.add(new Pair("RT/RW", holder.place().rtRw()));
    rows.add(new Pair(dice.pick("Kelurahan/Desa", "Kel/Desa"), holder.village()));
    rows.add(new Pair("Kecamatan", holder.district()));
    rows.add(new Pair("Agama", holder.religion()));
    rows.add(new Pair(dice.pick("Status Perkawinan", "Status Kawin"), holder.maritalStatus()));
    rows.add(new Pair(dice.pick("Pekerjaan", "Jenis Pekerjaan"), holder.occupation()));
    rows.add(new Pair("Kewarganegaraan", holder.nationality()));
    rows.add(new Pair("Berlaku Hingga", holder.validUntil()));
    rows.add(new Pair(dice.pick("Tanggal Terbit", "Diterbitkan"), holder.issuedDate()));
    return rows;
  }
}
