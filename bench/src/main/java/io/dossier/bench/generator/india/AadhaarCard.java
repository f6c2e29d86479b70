package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Both sides of an Aadhaar card, as a plastic card or cut from the letter. */
final class AadhaarCard {
  private static final Color SAFFRON = new Color(244, 138, 40);
  private static final Color GREEN = new Color(30, 130, 60);
  private static final Color RED = new Color(190, 30, 36);

  private final Dice dice;
  private final AadhaarHolder holder;
  private final Ink ink;
  private final boolean hindi;
  private final boolean virtual;
  private final boolean banded;
  private final String dates;

  AadhaarCard(Dice dice, AadhaarHolder holder) {
    this.dice = dice;
    this.holder = holder;
    this.ink =
        Ink.of(
            dice.pick(Family.SANS, Family.SANS, Family.OPEN, Family.SOURCE, Family.GROTESK),
            dice.between(10.0, 12.0));
    this.hindi = dice.chance(0.8);
    this.virtual = dice.chance(0.45);
    this.banded = dice.chance(0.6);
    this.dates = dice.pick("dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy", "dd-mm-yyyy");
  }

  Sheet front(Truth truth) {
    Sheet sheet = paper("Government of India");
    Decor.portrait(sheet, dice, 22, 66, 84, 104, dice.pick(new Color(200, 210, 230), Color.WHITE));
    double x = 124;
    double y = dice.between(78.0, 88.0);
    if (hindi) {
      Devanagari.write(sheet, dice, x, y, ink.size(), dice.between(2, 3), Ink.BLACK);
      y += ink.lead() * 1.2;
    }
    sheet.text(holder.person().name(), x, y, ink.bold());
    truth.text("name", holder.person().name());
    y = birth(sheet, x, y + ink.lead() * 1.25, truth);
    double end = hindi ? Devanagari.write(sheet, dice, x, y, ink.size(), 1, Ink.BLACK) + 2 : x;
    String gender = holder.gender(dice);
    sheet.text(
        hindi ? "/ " + gender : dice.pick("", "Gender: ", "") + gender, hindi ? end : x, y, ink);
    if (dice.chance(0.15)) {
      sheet.text("Mobile No: " + dice.shaped("9#########"), x, y + ink.lead() * 1.25, ink);
    }
    if (dice.chance(0.35)) {
      issued(sheet);
    }
    number(sheet, truth);
    return sheet;
  }

  private double birth(Sheet sheet, double x, double y, Truth truth) {
    double start = x;
    if (hindi) {
      start = Devanagari.write(sheet, dice, x, y, ink.size(), 2, Ink.BLACK) + 3;
      sheet.text("/", start - 2, y, ink);
      start += ink.width("/ ");
    }
    if (dice.chance(0.15)) {
      String label = dice.pick("Year of Birth : ", "Year of Birth: ", "YoB: ");
      sheet.text(label + holder.person().birth().getYear(), start, y, ink);
    } else {
      String label = dice.pick("DOB: ", "DOB : ", "DOB:", "Date of Birth: ", "DOB : ");
      sheet.text(label + DateStyle.of(dates, "en").print(holder.person().birth()), start, y, ink);
      truth.date("date_of_birth", holder.person().birth());
    }
    return y + ink.lead() * 1.25;
  }

  /** Upwards along the left edge. */
  private void issued(Sheet sheet) {
    String text =
        dice.pick("Aadhaar no. issued: ", "Issue Date: ", "Download Date: ", "Details as on: ")
            + DateStyle.of("dd/mm/yyyy", "en").print(dice.day(2011, 2025));
    sheet.text(text, 17, 172, ink.scaled(0.55).turned(90));
  }

  Sheet back(Truth truth) {
    Sheet sheet = paper("Unique Identification Authority of India");
    double y = dice.between(72.0, 84.0);
    double room = sheet.width() * 0.62;
    if (hindi) {
      Devanagari.write(sheet, dice, 22, y, ink.size(), 1, Ink.BLACK);
      for (int i = 1; i <= 2; i++) {
        Devanagari.write(
            sheet, dice, 22, y + i * ink.lead(), ink.size() * 0.9, dice.between(3, 5), Ink.BLACK);
      }
      y += ink.lead() * 3.2;
    }
    List<String> before = new ArrayList<>(holder.residence().parts());
    String address = address(before, truth);
    if (dice.chance(0.5)) {
      sheet.text(dice.pick("Address:", "Address :", "Address"), 22, y, ink.bold());
      y += ink.lead();
      Prose.write(sheet, address, 22, y, room, ink);
    } else {
      sheet.text("Address:", 22, y, ink.bold());
      double indent = ink.bold().width("Address: ") + 2;
      if (dice.chance(0.5)) {
        Prose.write(sheet, address, 22 + indent, y, room - indent, ink);
      } else {
        hanging(sheet, address, indent, y, room);
      }
    }
    Barcodes.qr(sheet, "uid/" + holder.virtual(), sheet.width() - 122, 72, 100);
    number(sheet, truth);
    return sheet;
  }

  /** The first line behind the label, all others below the label. */
  private void hanging(Sheet sheet, String address, double indent, double y, double room) {
    String first = Prose.wrapped(address, ink, room - indent).get(0);
    sheet.text(first, 22 + indent, y, ink);
    String rest = address.substring(first.length()).strip();
    if (!rest.isEmpty()) {
      Prose.write(sheet, rest, 22, y + ink.lead(), room, ink);
    }
  }

  /** One text, and what it comes apart into. */
  private String address(List<String> before, Truth truth) {
    Residence residence = holder.residence();
    String city = residence.district();
    switch (dice.below(3)) {
      case 0 -> {
        before.add(residence.town());
        before.add("PO: " + residence.town());
        city = residence.district();
        String text = text(before, "DIST: " + city);
        truth.text("address", text).object("formatted_address", residence.apart(before, city));
        return text;
      }
      case 1 -> {
        before.add(residence.town());
        String text = text(before, city);
        truth.text("address", text).object("formatted_address", residence.apart(before, city));
        return text;
      }
      default -> {
        if (residence.village()) {
          before.add(residence.town());
        }
        String text = text(before, city);
        truth.text("address", text).object("formatted_address", residence.apart(before, city));
        return text;
      }
    }
  }

  private String text(List<String> before, String city) {
    Residence residence = holder.residence();
    String careOf = dice.chance(0.85) ? holder.careOf() + ", " : "";
    return careOf
        + String.join(", ", before)
        + ", "
        + city
        + ", "
        + residence.state()
        + dice.pick(" - ", ", ", " - ", ", India, ", " ")
        + residence.pin();
  }

  private Sheet paper(String authority) {
    Sheet sheet = Sheet.card(dice.pick(Color.WHITE, new Color(252, 250, 244)));
    double top = 14;
    if (banded) {
      sheet.fill(66, top, sheet.width() - 84, 14, SAFFRON);
      sheet.fill(66, top + 18, sheet.width() - 84, 17, GREEN);
    } else {
      sheet.shade(0, 0, sheet.width(), 52, new Color(250, 196, 130), Color.WHITE, true);
    }
    Decor.emblem(sheet, 40, 10, 40, new Color(120, 90, 40));
    Ink head = ink.bold().scaled(0.95).in(banded ? Color.WHITE : Ink.BLACK);
    double middle = sheet.width() / 2 + 20;
    if (hindi) {
      Devanagari.write(
          sheet, dice, middle - 40, banded ? top + 11 : 26, head.size(), 2, head.color());
    }
    sheet.middle(authority, middle, banded ? top + 30 : 42, head);
    return sheet;
  }

  /** Below the line, with the virtual identifier and the motto. */
  private void number(Sheet sheet, Truth truth) {
    holder.number(truth);
    double y = sheet.height() - (virtual ? 60 : 52);
    Ink large = ink.bold().scaled(1.6);
    sheet.middle(holder.number(), sheet.width() / 2, y, large);
    if (virtual) {
      y += ink.lead();
      String label = dice.pick("VID : ", "VID: ");
      sheet.middle(label + holder.virtual(), sheet.width() / 2, y, ink.scaled(0.85));
    }
    double line = sheet.height() - 38;
    sheet.line(0, line, sheet.width(), line, RED, 1.5);
    foot(sheet, line + 18);
  }

  private void foot(Sheet sheet, double y) {
    double middle = sheet.width() / 2;
    switch (dice.below(3)) {
      case 0 -> {
        if (hindi) {
          double end = Devanagari.write(sheet, dice, middle - 80, y, ink.size(), 2, RED);
          Devanagari.write(sheet, dice, end + 10, y, ink.size(), 2, Ink.BLACK);
        } else {
          sheet.middle("MERA AADHAAR, MERI PEHCHAN", middle, y, ink.bold().in(RED));
        }
      }
      case 1 -> {
        Ink small = ink.scaled(0.75);
        sheet.text("1947", 40, y, small);
        sheet.middle("help@uidai.gov.in", middle, y, small);
        sheet.right("www.uidai.gov.in", sheet.width() - 40, y, small);
      }
      default ->
          sheet.middle("Aadhaar - Aam Admi ka Adhikar", middle, y, ink.in(new Color(60, 60, 60)));
    }
  }
}
