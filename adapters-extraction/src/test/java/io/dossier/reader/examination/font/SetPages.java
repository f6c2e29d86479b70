package io.dossier.reader.examination.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.EditedPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Pages set in fonts of their own, and what the check for foreign fonts says of them. */
final class SetPages {
  private SetPages() {}

  /** Sets a page, in a font that is the document's own. */
  @FunctionalInterface
  interface Setting {
    void set(PDDocument document, PDPageContentStream out, PDFont own) throws IOException;
  }

  static CheckResult checked(SamplePdfs.Content content) {
    return Examined.by(new FontIslandCheck(), Check.FOREIGN_FONT_ISLAND, SamplePdfs.page(content));
  }

  static CheckResult onAPage(Setting setting) {
    return checked((document, out) -> setting.set(document, out, EditedPdfs.font(document)));
  }

  /** On a page with the rows of a statement, in the document's own font. */
  static CheckResult amongRows(Setting setting) {
    return onAPage(
        (document, out, own) -> {
          for (int i = 0; i < 12; i++) {
            EditedPdfs.text(out, own, "Fee 2024-0" + i % 10 + "-15", 100, 700 - 20 * i, 10);
            EditedPdfs.text(out, own, "2,3" + i % 10 + "8.50", 300, 700 - 20 * i, 10);
          }
          setting.set(document, out, own);
        });
  }

  /** A font that is none of the document's own. */
  static PDFont other() {
    return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  }

  static void serious(CheckResult result, String number) {
    weighs(Weight.SERIOUS, result, number);
  }

  /** It has this finding alone. */
  static void weighs(Weight weight, CheckResult result, String number) {
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.weight()).isEqualTo(weight);
              assertThat(found.marks().get(0).text()).contains(number);
            });
  }
}
