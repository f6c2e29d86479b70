package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignDigitsTest {
  @Test
  void digitWithoutWhichAnAmountIsTheDifferenceOfOthersIsASign() {
    assertThat(amounts(TextSource.OCR, "Cost  25,690/-", "Paid  1,790/-", "Loan  723,900/-"))
        .containsExactly("25690", "1790", "23900");
    assertThat(amounts(TextSource.OCR, "Part  8,370.00", "Part  4,120.00", "All  212,490.00"))
        .containsExactly("8370.00", "4120.00", "12490.00");
  }

  @Test
  void severalSignsReadAsDigitsAreToldTogether() {
    assertThat(amounts(TextSource.OCR, "Cost  25,690", "Paid  71,790", "Loan  723,900"))
        .containsExactly("25690", "1790", "23900");
  }

  @Test
  void digitWithoutWhichAnAmountIsPaidOffByItsInstalmentsIsASign() {
    assertThat(amounts(TextSource.OCR, "Loan  710,490", "Instalment  1,166", "Months  9"))
        .containsExactly("10490", "1166", "9");
    assertThat(amounts(TextSource.OCR, "Loan  710,500", "Instalment  78,945", "Months  9"))
        .containsExactly("710500", "78945", "9");
  }

  @Test
  void digitOfAnAmountThatFitsAsItIsStays() {
    assertThat(
            amounts(TextSource.OCR, "Cost  725,690", "Paid  1,790", "Loan  723,900", "Fee  23,900"))
        .containsExactly("725690", "1790", "723900", "23900");
  }

  @Test
  void digitOfAnAmountThatFitsNeitherWayStays() {
    assertThat(amounts(TextSource.OCR, "Cost  25,690", "Paid  1,750", "Loan  723,900"))
        .containsExactly("25690", "1750", "723900");
  }

  @Test
  void textLayerIsGivenAsItStands() {
    assertThat(amounts(TextSource.TEXT_LAYER, "Cost  25,690", "Paid  1,790", "Loan  723,900"))
        .containsExactly("25690", "1790", "723900");
  }

  private static List<String> amounts(TextSource source, String... lines) {
    MarkedText text =
        new MarkedText(
            Layout.of(TypedPage.of(source, lines)), Vocabulary.of(List.of("cost: cost")));
    return new GrammarCandidates(new Amounts())
        .in(text).stream()
            .map(candidate -> ((Value.Number) candidate.value()).number().toPlainString())
            .toList();
  }
}
