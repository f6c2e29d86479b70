package io.dossier.reader.examination.font;

import static io.dossier.reader.examination.font.SetPages.onAPage;
import static io.dossier.reader.examination.font.SetPages.other;
import static io.dossier.reader.examination.font.SetPages.serious;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.testing.EditedPdfs;
import org.junit.jupiter.api.Test;

/** Numbers of another font in exactly the place and size of one before. */
class TakenPlaceTest {
  @Test
  void findsNumberThatTookTheExactPlaceAndSizeOfAnother() {
    serious(
        onAPage(
            (document, out, own) -> {
              for (int i = 0; i < 12; i++) {
                EditedPdfs.text(out, own, "Fee", 100, 700 - 20 * i, 9.37);
              }
              EditedPdfs.text(out, other(), "90,417.00", 300, 500, 9.37);
            }),
        "90,417.00");
  }

  /** A date with its month in words behind a place, in a font of its own. */
  private static CheckResult place(double size, double dateSize) {
    return onAPage(
        (document, out, own) -> {
          for (int i = 0; i < 12; i++) {
            EditedPdfs.text(out, own, "Fee", 100, 700 - 20 * i, size);
          }
          double at = EditedPdfs.text(out, own, "Leeds, ", 300, 400, size);
          EditedPdfs.text(out, other(), "4 March 2026", at, 400, dateSize);
        });
  }

  @Test
  void findsDateOfWordsThatTookTheExactPlaceAndSizeOfAnother() {
    serious(place(9.37, 9.37), "2026");
  }

  @Test
  void leavesDateOfWordsInASizeThatPeopleChoose() {
    assertThat(place(9.37, 10).findings()).noneMatch(f -> f.weight() == Weight.SERIOUS);
    assertThat(place(9, 9).findings()).noneMatch(f -> f.weight() == Weight.SERIOUS);
  }
}
