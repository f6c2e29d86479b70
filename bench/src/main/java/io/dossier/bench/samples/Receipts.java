package io.dossier.bench.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;

/** Till receipts of shops that do not exist. */
final class Receipts {
  private static final String[][] ITEMS = {
    {"Flat white large", "2", "9.50", "19.00"},
    {"Banana bread", "1", "7.20", "7.20"},
    {"Notebook A5 dotted", "3", "4.90", "14.70"},
    {"Gel pen black", "5", "2.10", "10.50"},
  };

  private Receipts() {}

  static BufferedImage coffeeAndStationery() {
    Canvas page = new Canvas(760, 1180, new Color(250, 249, 245));
    page.font(Font.SANS_SERIF, Font.BOLD, 32).middle("LANTERN QUAY TRADING SDN BHD", 90);
    page.font(Font.SANS_SERIF, Font.PLAIN, 24);
    page.middle("(1299123-K)", 126);
    page.middle("Lot 7, Jalan Pelita Timur 3/2,", 162);
    page.middle("47301 Petaling Jaya, Selangor", 194);
    page.middle("Tel: 03-5550 1177", 226);
    page.font(Font.SANS_SERIF, Font.BOLD, 30).middle("TAX INVOICE", 290);
    page.font(Font.MONOSPACED, Font.PLAIN, 25);
    page.left("Receipt No: LQ-004517", 50, 345).left("Date: 14/08/2025", 50, 380);
    page.right("Time: 10:42", 710, 380);
    int y = 450;
    for (String[] item : ITEMS) {
      page.left(item[0], 50, y);
      page.left("  " + item[1] + " x " + item[2], 50, y + 34).right(item[3], 710, y + 34);
      y += 84;
    }
    page.left("-".repeat(44), 50, y);
    page.left("Subtotal", 50, y + 44).right("51.40", 710, y + 44);
    page.left("SST 6%", 50, y + 82).right("3.08", 710, y + 82);
    page.left("Rounding", 50, y + 120).right("0.02", 710, y + 120);
    page.font(Font.MONOSPACED, Font.BOLD, 32);
    page.left("TOTAL (RM)", 50, y + 172).right("54.50", 710, y + 172);
    page.font(Font.MONOSPACED, Font.PLAIN, 25);
    page.left("CASH", 50, y + 220).right("60.00", 710, y + 220);
    page.left("CHANGE", 50, y + 258).right("5.50", 710, y + 258);
    page.middle("Thank you, please come again", y + 330);
    return page.picture;
  }
}
