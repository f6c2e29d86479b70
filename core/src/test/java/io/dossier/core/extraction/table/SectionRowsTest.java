package io.dossier.core.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionRowsTest {
  private static final Vocabulary LABELS =
      Vocabulary.of(
          List.of(
              "paid: paid | earnings",
              "kept: kept | deductions",
              "keptsum: total kept",
              "net: net",
              "amount: amount",
              "text: particulars"));

  private static final SectionRows KEPT =
      new SectionRows(
          "kept",
          "kept",
          Set.of("paid"),
          Set.of("keptsum", "net"),
          "what",
          "amount",
          Set.of("amount"),
          Set.of("text"));

  @Test
  void readsTheRightOneOfTwoSectionsBesideEachOther() {
    assertThat(
            rows(
                "PAID                          KEPT",
                "Wages            1.000.000    Dues            25.000",
                "Meals              200.000    Tax 21          50.000",
                "Travel              90.000    Total kept      75.000",
                "Total paid       1.290.000    Net          1.215.000"))
        .containsExactly("Dues 25000", "Tax 21 50000");
  }

  @Test
  void readsColumnsWhoseHeadingsStandInTheirMiddle() {
    assertThat(
            rows(
                "           PAID                           KEPT",
                "Wages            1.000.000    Dues            25.000",
                "                              Loan            50.000"))
        .containsExactly("Dues 25000", "Loan 50000");
  }

  @Test
  void readsSectionsBelowEachOtherUpToTheNextHeading() {
    assertThat(
            rows(
                "Kept",
                "1. Dues             25.000",
                "2. Loan (3rd)       50.000",
                "Paid",
                "1. Wages         1.000.000"))
        .containsExactly("Dues 25000", "Loan (3rd) 50000");
  }

  @Test
  void readsTextsThatTwoColumnsOfAmountsShare() {
    assertThat(
            rows(
                "Particulars          Earnings     Deductions",
                "Wages               1.000.000",
                "Dues                                  25.000",
                "Net                   975.000"))
        .containsExactly("Dues 25000");
  }

  @Test
  void takesTheAmountUnderItsHeadAndElseTheFirst() {
    assertThat(
            rows(
                "Kept          Days      Rate      Amount       To date",
                "Absence          2    15.000      30.000       180.000"))
        .containsExactly("Absence 30000");
    assertThat(rows("Kept", "Absence      30.000       180.000")).containsExactly("Absence 30000");
  }

  @Test
  void goesOnWithTextsInTheNextLineEvenIfThatIsAHeadingsWord() {
    assertThat(
            rows(
                "Kept",
                "Insurance of health /   25.000",
                "other deductions",
                "Loans /                 50.000",
                "deductions",
                "Tax                      -",
                "Dues                    10.000"))
        .containsExactly(
            "Insurance of health / other deductions 25000",
            "Loans / deductions 50000",
            "Dues 10000");
  }

  @Test
  void takesNoSumForAHeading() {
    assertThat(rows("Paid     1.000.000", "Kept        75.000", "Bonus       10.000")).isEmpty();
  }

  private static List<String> rows(String... lines) {
    MarkedText text = new MarkedText(Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines)), LABELS);
    return KEPT.in(text).stream()
        .flatMap(found -> ((Value.Items) found.value()).items().stream())
        .map(row -> ((Value.Row) row).columns())
        .map(
            row ->
                ((Value.Text) row.get("what")).text()
                    + " "
                    + ((Value.Number) row.get("amount")).number().toPlainString())
        .toList();
  }
}
