package io.dossier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.masking.InventedNumbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
  private static final String NIK = "3171044512900003";
  private static final String AADHAAR = InventedNumbers.aadhaar(new Random(7));

  @TempDir private Path folder;

  @Test
  void printsNoMoreThanTheLastFourDigits() throws IOException {
    Path file = folder.resolve("numbers.pdf");
    write(file, "This page was made up for a test, nobody is meant", AADHAAR, "NIK " + NIK);
    assertThat(printed(file.toString()))
        .contains("XXXXXXXX" + AADHAAR.substring(8), NIK)
        .doesNotContain(AADHAAR.substring(0, 8));
    assertThat(printed("--mask", "NIK", file.toString()))
        .contains("XXXXXXXXXXXX0003")
        .doesNotContain(NIK.substring(0, 12));
  }

  private static String printed(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(new CommandLine(new ExtractCommand()).execute(arguments)).isZero();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(Path file, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.setFont(new PDType1Font(FontName.HELVETICA), 12);
        float y = 740;
        for (String line : lines) {
          out.beginText();
          out.newLineAtOffset(60, y);
          out.showText(line);
          out.endText();
          y -= 20;
        }
      }
      document.save(file.toFile());
    }
  }
}
