package io.dossier.reader.examination.font;

import static io.dossier.reader.examination.font.SetPages.amongRows;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.CheckResult;
import io.dossier.reader.testing.EditedPdfs;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class FontIslandCheckTest {
  @Test
  void leavesBoldTotalAndSmallRaisedCents() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
              EditedPdfs.text(out, bold, "28,614.00", 300, 420, 10);
              double at = EditedPdfs.text(out, own, "19", 100, 380, 20);
              EditedPdfs.text(out, own, "99", at, 388, 11);
            });
    assertThat(result.findings()).isEmpty();
  }
}
