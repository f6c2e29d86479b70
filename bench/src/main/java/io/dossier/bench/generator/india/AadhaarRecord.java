package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pair;
import io.dossier.bench.generator.block.Pairs;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The record as wallets of documents and eKYC print it: labelled values on a page. */
final class AadhaarRecord {
  private final Dice dice;
  private final AadhaarHolder holder;
  private final Ink ink;
  private final Truth truth = new Truth();

  AadhaarRecord(Dice dice, AadhaarHolder holder) {
    this.dice = dice;
    this.holder = holder;
    this.ink = Inks.page(dice);
  }

  Drawn drawn() {
    Sheet sheet = Sheet.a4();
    double margin = dice.between(40.0, 64.0);
    double y = 60;
    String title =
        dice.pick("Aadhaar", "eAadhaar", "Aadhaar eKYC Details", "Aadhaar Card", "e-KYC Data");
    sheet.text(title, margin, y, ink.bold().scaled(1.8));
    if (dice.chance(0.6)) {
      sheet.right(
          "Unique Identification Authority of India", sheet.width() - margin, y, ink.scaled(0.9));
    }
    y += ink.lead() * 2.2;
    Decor.portrait(sheet, dice, sheet.width() - margin - 84, y, 84, 104, new Color(200, 210, 230));
    y += ink.lead();
    Pairs pairs =
        Pairs.any(
            dice,
            ink,
            dice.pick(
                Pairs.Way.COLUMN,
                Pairs.Way.BARE,
                Pairs.Way.TIGHT,
                Pairs.Way.BOXED,
                Pairs.Way.INLINE));
    y = pairs.draw(sheet, margin, y, sheet.width() - 2 * margin - 100, values());
    y += ink.lead() * 2;
    sheet.line(margin, y, sheet.width() - margin, y, Color.GRAY, 0.6);
    sheet.text(
        "This is a digitally generated document. It needs no signature.",
        margin,
        y + ink.lead() * 1.5,
        ink.scaled(0.85));
    return new Drawn(sheet, truth);
  }

  private List<Pair> values() {
    DateStyle dates = DateStyle.of(dice.pick("dd-mm-yyyy", "dd/mm/yyyy"), "en");
    List<Pair> values = new ArrayList<>();
    values.add(
        new Pair(dice.pick("Name", "Full Name", "Name of Resident"), holder.person().name()));
    truth.text("name", holder.person().name());
    values.add(new Pair(dice.pick("Date of Birth", "DOB"), dates.print(holder.person().birth())));
    truth.date("date_of_birth", holder.person().birth());
    values.add(new Pair("Gender", holder.gender(dice)));
    values.add(
        new Pair(
            dice.pick("Aadhaar Number", "Aadhaar No.", "Masked Aadhaar Number", "UID"),
            holder.number()));
    holder.number(truth);
    Residence residence = holder.residence();
    String address = residence.line(dice);
    boolean related = dice.chance(0.5);
    if (related) {
      values.add(
          new Pair(dice.pick("Care of", "C/O"), holder.careOf().replaceFirst("^.../?:? ?", "")));
    }
    values.add(new Pair("Address", address));
    truth.text("address", address).object("formatted_address", residence.apart());
    if (dice.chance(0.6)) {
      values.add(
          new Pair(
              dice.pick("Generation Date", "Download Date", "Timestamp"),
              dates.print(dice.day(2018, 2025))));
    }
    return values;
  }
}
