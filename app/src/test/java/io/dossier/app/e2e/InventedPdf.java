package io.dossier.app.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs with so much text that nobody has to look at their picture: reading one is quick. */
final class InventedPdf {
  private static final List<String> FOOTER =
      List.of(
          "This page was made up for a test, and nothing that stands on it",
          "is about anybody or anything that there is or ever was.");

  private InventedPdf() {}

  static byte[] of(String... lines) throws IOException {
    try (PDDocument document = document(lines)) {
      return bytes(document);
    }
  }

  static byte[] locked(String password, String... lines) throws IOException {
    try (PDDocument document = document(lines)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner-" + password, password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return bytes(document);
    }
  }

  private static PDDocument document(String... lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.setFont(new PDType1Font(FontName.HELVETICA), 12);
      float y = 740;
      for (String line : concat(lines, FOOTER)) {
        out.beginText();
        out.newLineAtOffset(60, y);
        out.showText(line);
        out.endText();
        y -= 20;
      }
    }
    return document;
  }

  private static List<String> concat(String[] lines, List<String> more) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.addAll(more);
    return all;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
