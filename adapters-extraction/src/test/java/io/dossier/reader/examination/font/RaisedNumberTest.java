package io.dossier.reader.examination.font;

import static io.dossier.reader.examination.font.SetPages.amongRows;
import static io.dossier.reader.examination.font.SetPages.onAPage;
import static io.dossier.reader.examination.font.SetPages.serious;
import static io.dossier.reader.examination.font.SetPages.weighs;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.testing.EditedPdfs;
import org.junit.jupiter.api.Test;

/** Numbers off the line or row that they stand in. */
class RaisedNumberTest {
  @Test
  void findsDigitOffTheBaselineOfItsNumber() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, own, "6,", 300, 420, 10);
              at = EditedPdfs.text(out, own, "9", at, 420.5, 10);
              EditedPdfs.text(out, own, "50.00", at, 420, 10);
            });
    assertThat(result.findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
  }

  /** A date that is raised, so far behind the blank that the line goes on with. */
  private static CheckResult raised(double apart) {
    return onAPage(
        (document, out, own) -> {
          double at = EditedPdfs.text(out, own, "Date of issue ", 100, 420, 10);
          EditedPdfs.text(out, own, "14.06.2019", at + apart, 420.5, 10);
        });
  }

  @Test
  void findsDateRaisedWithinTheLineThatItIsSetIn() {
    serious(raised(0), "14.06.2019");
  }

  @Test
  void countsARaisedBoxBesideALineForLess() {
    weighs(Weight.SLIGHT, raised(0.7), "14.06.2019");
  }

  @Test
  void findsDateRaisedWithinALineThatIsSetNarrow() {
    serious(
        onAPage(
            (document, out, own) -> {
              out.setHorizontalScaling(80);
              EditedPdfs.text(out, own, "Date ", 100, 420, 10);
              double at = 100 + own.getStringWidth("Date ") / 1000 * 10 * 0.8;
              EditedPdfs.text(out, own, "14.06.2019", at, 420.5, 10);
            }),
        "14.06.2019");
  }

  /** Cells of a table, one of which may be off its row. */
  private static CheckResult table(double off) {
    return onAPage(
        (document, out, own) -> {
          for (int i = 0; i < 8; i++) {
            double y = 700 - 20 * i;
            EditedPdfs.text(out, own, "Fee", 100, y, 10);
            EditedPdfs.text(out, own, "D", 200, y, 10);
            EditedPdfs.text(out, own, "4,10" + i + ".00", 300, y + (i == 5 ? off : 0), 10);
          }
        });
  }

  @Test
  void findsCellOffItsRowInATableThatIsLevel() {
    serious(table(0.6), "4,105.00");
    assertThat(table(0).findings()).isEmpty();
  }

  @Test
  void leavesTwoTextsBesideEachOtherWithRowsOfTheirOwn() {
    CheckResult result =
        onAPage(
            (document, out, own) -> {
              for (int i = 0; i < 8; i++) {
                EditedPdfs.text(out, own, "Old street " + i, 100, 700 - 11 * i, 10);
                EditedPdfs.text(out, own, "4017" + i, 300, 700.9 - 15.3 * i, 10);
              }
            });
    assertThat(result.findings()).allMatch(found -> found.weight() == Weight.SLIGHT);
  }

  private static CheckResult labelled(double dateAt) {
    return onAPage(
        (document, out, own) -> {
          double at = EditedPdfs.text(out, own, "Date: ", 100, 420, 10);
          EditedPdfs.text(out, own, "04 June 2023", at, dateAt, 10);
        });
  }

  @Test
  void findsDateOfWordsThatIsRaisedOverItsLabel() {
    serious(labelled(420.6), "2023");
  }

  @Test
  void leavesDateLevelWithItsLabel() {
    assertThat(labelled(420).findings()).isEmpty();
  }

  /** Lines of several numbers, of which the first is raised in so many of them. */
  private static CheckResult steps(int lines) {
    return onAPage(
        (document, out, own) -> {
          for (int i = 0; i < lines; i++) {
            double y = 420 - 30 * i;
            double at = EditedPdfs.text(out, own, "No. ", 100, y, 10);
            at = EditedPdfs.text(out, own, "19221513 ", at, y + 0.5, 10);
            EditedPdfs.text(out, own, "199312 201505 018", at, y, 10);
          }
        });
  }

  @Test
  void findsAStepWithinOneLineOfSeveralNumbers() {
    assertThat(steps(1).findings()).anyMatch(found -> found.weight() == Weight.SERIOUS);
  }

  @Test
  void leavesStepsThatAreAHabit() {
    assertThat(steps(4).findings()).noneMatch(found -> found.weight() == Weight.SERIOUS);
  }
}
