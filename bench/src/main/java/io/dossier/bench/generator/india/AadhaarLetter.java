package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The letter that an Aadhaar number comes with, on paper or as a PDF, mostly with the card below.
 */
final class AadhaarLetter {
  private static final Color RED = new Color(190, 30, 36);
  private static final String[] INFORMATION = {
    "Aadhaar is a proof of identity, not of citizenship.",
    "Verify identity using Secure QR Code / Offline XML / Online Authentication.",
    "This is electronically generated letter.",
    "To establish identity, authenticate online.",
    "Aadhaar is valid throughout the country.",
    "Aadhaar helps you avail various Government and non-Government services easily.",
    "Keep your mobile number & email ID updated in Aadhaar.",
    "Carry Aadhaar in your smart phone - use mAadhaar App."
  };

  private final Dice dice;
  private final AadhaarHolder holder;
  private final Ink ink;
  private final Sheet sheet = Sheet.a4();
  private final Truth truth = new Truth();

  AadhaarLetter(Dice dice, AadhaarHolder holder) {
    this.dice = dice;
    this.holder = holder;
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.OPEN, Family.SOURCE),
            dice.between(9.0, 10.5));
  }

  Drawn drawn() {
    double margin = dice.between(44.0, 64.0);
    double y = 46;
    sheet.middle("Government of India", sheet.width() / 2, y, ink.bold().scaled(1.2));
    sheet.middle(
        "Unique Identification Authority of India",
        sheet.width() / 2,
        y + ink.lead() * 1.3,
        ink.bold());
    y += ink.lead() * 3;
    sheet.text(
        dice.pick("Enrolment No.: ", "Enrollment No : ", "Enrolment No. ")
            + dice.shaped("####/#####/#####"),
        margin,
        y,
        ink);
    boolean carded = dice.chance(0.7);
    y = addressee(margin, y + ink.lead() * 1.8, !carded);
    if (dice.chance(0.6)) {
      signed(sheet.width() * 0.48, y - ink.lead() * 5);
    }
    Barcodes.qr(sheet, "uid/" + holder.virtual(), sheet.width() - margin - 110, 110, 110);
    y = number(y + ink.lead() * 2);
    if (carded) {
      information(margin, y + 6);
      cards(margin);
    } else {
      information(margin, y + 30);
    }
    return new Drawn(sheet, truth);
  }

  private double addressee(double x, double top, boolean counts) {
    double y = top;
    sheet.text(dice.pick("To", "To,"), x, y, ink);
    y += ink.lead();
    if (dice.chance(0.7)) {
      Devanagari.write(sheet, dice, x, y, ink.size(), dice.between(2, 3), Ink.BLACK);
      y += ink.lead();
    }
    sheet.text(holder.person().name(), x, y, ink);
    truth.text("name", holder.person().name());
    y += ink.lead();
    List<String> before = new ArrayList<>(holder.residence().parts());
    List<String> lines = dice.chance(0.6) ? labelled(before) : plain(before);
    for (String line : lines) {
      sheet.text(line, x, y, ink);
      y += ink.lead();
    }
    if (counts) {
      truth
          .text("address", String.join(" ", lines))
          .object("formatted_address", holder.residence().apart(before, city(lines)));
    }
    if (dice.chance(0.7)) {
      sheet.text(dice.pick("Mobile: ", "Mobile No: ", "") + dice.shaped("9#########"), x, y, ink);
      y += ink.lead();
    }
    return y;
  }

  private String city(List<String> lines) {
    boolean town = lines.stream().anyMatch(line -> line.startsWith("VTC"));
    return town ? holder.residence().town() : holder.residence().district();
  }

  /** Each part with what it is called, as downloaded letters have them. */
  private List<String> labelled(List<String> before) {
    Residence residence = holder.residence();
    List<String> lines = new ArrayList<>();
    lines.add(holder.careOf() + ",");
    residence.parts().forEach(part -> lines.add(part + ","));
    lines.add("VTC: " + residence.town() + ",");
    add(lines, before, "PO: " + residence.town());
    if (dice.chance(0.6)) {
      add(lines, before, "Sub District: " + residence.district());
    }
    if (residence.village()) {
      add(lines, before, "District: " + residence.district());
    } else {
      lines.add("District: " + residence.district() + ",");
    }
    lines.add("State: " + residence.state() + ",");
    lines.add(dice.pick("PIN Code: ", "PIN Code - ") + residence.pin());
    return lines;
  }

  private static void add(List<String> lines, List<String> before, String part) {
    lines.add(part + ",");
    before.add(part);
  }

  /** As posted letters have them: town and district in one line, state and PIN in the last. */
  private List<String> plain(List<String> before) {
    Residence residence = holder.residence();
    List<String> lines = new ArrayList<>();
    lines.add(holder.careOf() + ",");
    residence.parts().forEach(part -> lines.add(part + ","));
    if (residence.village()) {
      before.add(residence.town());
      lines.add(residence.town() + ", " + residence.district() + ",");
    } else {
      lines.add(residence.district() + ",");
    }
    lines.add(residence.state() + dice.pick(" - ", " ", ", ") + residence.pin());
    return lines;
  }

  private void signed(double x, double y) {
    Ink small = ink.scaled(0.62);
    sheet.text(
        dice.pick("Signature valid", "Signature Not Verified", "Validity unknown"),
        x,
        y,
        small.bold());
    sheet.text("Digitally signed by DS UNIQUE", x, y + small.lead(), small);
    sheet.text("IDENTIFICATION AUTHORITY OF INDIA 05", x, y + 2 * small.lead(), small);
    String day = DateStyle.of("yyyy.mm.dd", "en").print(dice.day(2018, 2025));
    sheet.text("Date: " + day + " 14:35:12 IST", x, y + 3 * small.lead(), small);
  }

  private double number(double top) {
    double y = top;
    double middle = sheet.width() / 2;
    sheet.middle(
        dice.pick("Your Aadhaar No. :", "Your Aadhaar No.:", "Your Aadhaar Number"),
        middle,
        y,
        ink.bold().in(RED));
    y += ink.lead() * 2;
    sheet.middle(holder.number(), middle, y, ink.bold().scaled(2));
    holder.number(truth);
    y += ink.lead() * 1.4;
    if (dice.chance(0.6)) {
      sheet.middle("VID : " + holder.virtual(), middle, y, ink.bold());
      y += ink.lead() * 1.4;
    }
    sheet.middle("My Aadhaar, My Identity", middle, y, ink.bold().in(RED));
    return y + ink.lead();
  }

  private void information(double x, double top) {
    double y = top;
    sheet.text("INFORMATION", x, y, ink.bold());
    y += ink.lead();
    for (String line : dice.some(List.of(INFORMATION), dice.between(3, 5))) {
      sheet.text("\u2022 " + line, x, y, ink.scaled(0.85));
      y += ink.lead();
    }
  }

  /** Both sides of the card below the line where they are cut off. */
  private void cards(double margin) {
    AadhaarCard card = new AadhaarCard(dice, holder);
    Sheet cut = Copies.beside(card.front(truth), card.back(truth), 12);
    double width = sheet.width() - 2 * margin * 0.6;
    double factor = width / cut.width();
    double y = sheet.height() - cut.height() * factor - 30;
    sheet.dashes(0, sheet.width(), y - 10, Color.GRAY, 0.6);
    sheet.place(cut, margin * 0.6, y, factor);
  }
}
