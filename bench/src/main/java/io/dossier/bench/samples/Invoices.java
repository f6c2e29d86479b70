package io.dossier.bench.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Invoices of companies that do not exist, as PDF. */
final class Invoices {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final String[][] LINES = {
    {"Annual calibration, pressure bench", "1", "1,250.00", "1,250.00"},
    {"Replacement seal kit", "4", "86.50", "346.00"},
    {"On-site technician, hours", "6", "95.00", "570.00"},
  };

  private Invoices() {}

  static void write(Path file) throws IOException {
    try (PDDocument document = document()) {
      document.save(file.toFile());
    }
  }

  /** AES-256 (ISO 32000-2, revision 6). */
  static void writeLocked(Path file, String password) throws IOException {
    try (PDDocument document = document()) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner of " + password, password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      policy.setPreferAES(true);
      document.protect(policy);
      document.save(file.toFile());
    }
  }

  private static PDDocument document() throws IOException {
    PDDocument document = new PDDocument();
    document.setDocumentId(20_250_388L);
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    made.setTimeInMillis(1_767_225_600_000L);
    document.getDocumentInformation().setCreationDate(made);
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      text(out, BOLD, 18, 50, 780, "Brightwater Instruments Ltd");
      text(out, PLAIN, 10, 50, 762, "12 Harbour Row, Port Ellery PE4 2QT");
      text(out, PLAIN, 10, 50, 748, "VAT No: GB 987 6543 21");
      text(out, BOLD, 24, 400, 780, "INVOICE");
      text(out, PLAIN, 10, 360, 748, "Invoice number:");
      text(out, PLAIN, 10, 470, 748, "BW-2025-0388");
      text(out, PLAIN, 10, 360, 732, "Invoice date:");
      text(out, PLAIN, 10, 470, 732, "3 September 2025");
      text(out, PLAIN, 10, 360, 716, "Due date:");
      text(out, PLAIN, 10, 470, 716, "3 October 2025");
      text(out, BOLD, 10, 50, 690, "Bill to");
      text(out, PLAIN, 10, 50, 676, "Fenwick Dairy Cooperative");
      text(out, PLAIN, 10, 50, 662, "Mill Lane 5, Upper Dale UD1 9ZZ");
      table(out);
      text(out, PLAIN, 9, 50, 400, "Payment within 30 days to Ellery Savings, sort code 00-11-22,");
      text(out, PLAIN, 9, 50, 387, "account 12345678. Please quote the invoice number.");
    }
    return document;
  }

  private static void table(PDPageContentStream out) throws IOException {
    int y = 620;
    out.setNonStrokingColor(0.9f);
    out.addRect(45, y - 6, 505, 19);
    out.fill();
    out.setNonStrokingColor(0f);
    row(out, BOLD, y, "Description", "Qty", "Unit price", "Amount");
    for (String[] line : LINES) {
      y -= 20;
      row(out, PLAIN, y, line);
    }
    out.moveTo(45, y - 12);
    out.lineTo(550, y - 12);
    out.stroke();
    row(out, PLAIN, y - 34, "", "", "Subtotal", "GBP 2,166.00");
    row(out, PLAIN, y - 52, "", "", "VAT 20%", "GBP 433.20");
    row(out, BOLD, y - 70, "", "", "Total", "GBP 2,599.20");
  }

  private static void row(PDPageContentStream out, PDFont font, int y, String... cells)
      throws IOException {
    int[] columns = {50, 320, 370, 470};
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        text(out, font, 10, columns[i], y, cells[i]);
      }
    }
  }

  private static void text(
      PDPageContentStream out, PDFont font, float size, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }
}
