package io.dossier.bench.generator.block;

import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Running text. */
public final class Prose {
  private Prose() {}

  /** Lines no wider than the room, broken at blanks; a longer word stands alone. */
  public static List<String> wrapped(String text, Ink ink, double room) {

    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && ink.width(longer) > room) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Writes a text from its first baseline; answers the baseline after the last. */
  public static double write(Sheet sheet, String text, double x, double y, double room, Ink ink) {
    double at = y;
    for (String line : wrapped(text, ink, room)) {
      sheet.text(line, x, at, ink);
      at += ink.lead();
    }
    return at;
  }

  /** The same, with every line in the middle of the room. */
  public static double middle(Sheet sheet, String text, double x, double y, double room, Ink ink) {
    double at = y;
    for (String line : wrapped(text, ink, room)) {
      sheet.middle(line, x + room / 2, at, ink);
      at += ink.lead();
    }
    return at;
  }

  /** The same, with every line but the last filled to the room's width. */
  public static double justified(
      Sheet sheet, String text, double x, double y, double room, Ink ink) {
    double at = y;
    List<String> lines = wrapped(text, ink, room);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int blanks = line.split(" ").length - 1;
      double over = room - ink.width(line);
      if (i == lines.size() - 1 || blanks == 0 || over > room / 4) {
        sheet.text(line, x, at, ink);
      } else {
        spread(sheet, line, x, at, over / blanks, ink);
      }
      at += ink.lead();
    }
    return at;
  }

  private static void spread(Sheet sheet, String line, double x, double y, double more, Ink ink) {
    double at = x;
    for (String word : line.split(" ")) {
      sheet.text(word, at, y, ink);
      at += ink.width(word + " ") + more;
    }
  }
}
