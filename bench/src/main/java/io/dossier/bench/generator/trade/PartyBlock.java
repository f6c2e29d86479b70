package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody as a block of lines: a heading, the name, the address, and the lines that Indian book
 * keeping programs print below it: tax number, state and code, telephone, e-mail.
 *
 * @param room in points
 */
record PartyBlock(Sheet sheet, Dice dice, Ink ink, double x, double room) {
  /** The heading above the name; answers the baseline for the name. */
  double headed(String heading, double y, Ink letters) {
    sheet.text(heading, x, y, letters);
    return y + ink.lead() * 1.15;
  }

  /** Name and address; answers the baseline below. */
  double named(Party party, String name, double y) {
    Ink bold = dice.chance(0.7) ? ink.bold() : ink;
    double at = Prose.write(sheet, name, x, y, room, bold);
    for (String line : party.address()) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    return at;
  }

  /** What stands below the address; answers the baseline below. */
  double particulars(Party party, double y) {
    List<String> lines = new ArrayList<>();
    if (!party.taxId().isEmpty()) {
      lines.add(
          dice.pick("GSTIN/UIN: ", "GSTIN : ", "GSTIN No. ", "GST No: ", "GSTIN/UIN        : ")
              + party.taxId());
    } else if (dice.chance(0.3)) {
      lines.add(dice.pick("GSTIN : Unregistered", "GSTIN/UIN : URP", "PAN : ", "Email : -"));
    }
    if (dice.chance(0.6)) {
      lines.add("State Name : " + state() + ", Code : " + dice.digits(2));
    }
    if (dice.chance(0.5)) {
      lines.add(
          dice.pick("Contact : ", "Mob: ", "Phone No. ", "Ph. ", "Mobile No.: ") + party.phone());
    }
    if (dice.chance(0.3)) {
      lines.add(
          dice.pick("E-Mail : ", "Email: ")
              + party.name().split(" ")[0].toLowerCase(Locale.ROOT).replace(".", "")
              + dice.digits(2)
              + dice.pick("@gmail.com", "@yahoo.co.in", "@rediffmail.com"));
    }
    double at = y;
    for (String line : lines) {
      at = Prose.write(sheet, line, x, at, room, ink);
    }
    return at;
  }

  private String state() {
    return IndianPlace.any(dice).state();
  }
}
