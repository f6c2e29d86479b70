package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JointChoiceTest {
  private static final Span PLACE =
      Layout.of(TypedPage.of(TextSource.OCR, "12.00")).segments().get(0).whole();

  private final JointChoice choice =
      new JointChoice(List.of(Equation.of("sum", "total = subtotal + tax")));

  @Test
  void prefersAmountsThatAddUpToSlightlyLikelierOnesThatDoNot() {
    Map<String, Scored> chosen =
        choice.choose(
            Map.of(
                "total", ranking(amount("120.00", 1.0), amount("119.00", 0.5)),
                "subtotal", ranking(amount("100.00", 1.0)),
                "tax", ranking(amount("19.00", 1.0), amount("7.00", 1.2))));
    assertThat(value(chosen, "total")).isEqualTo("119.00");
    assertThat(value(chosen, "tax")).isEqualTo("19.00");
  }

  @Test
  void leavesOutWhatIsUnlikely() {
    Map<String, Scored> chosen =
        choice.choose(
            Map.of(
                "total", ranking(amount("120.00", 2.0)),
                "subtotal", ranking(amount("3.00", -4.0)),
                "tax", Ranking.EMPTY));
    assertThat(chosen.keySet()).containsExactly("total");
  }

  @Test
  void sharesAddUpToOneWithNoValue() {
    Ranking ranking = ranking(amount("1.00", 0.0), amount("2.00", 0.0), amount("1.00", 0.0));
    double one = ranking.probability(ranking.scored().get(0));
    assertThat(one).isBetween(0.499, 0.501);
  }

  private static String value(Map<String, Scored> chosen, String field) {
    return ((Value.Number) chosen.get(field).candidate().value()).number().toPlainString();
  }

  private static Ranking ranking(Scored... scored) {
    return new Ranking(List.of(scored));
  }

  private static Scored amount(String value, double score) {
    return new Scored(
        new Candidate(new Value.Number(new BigDecimal(value)), List.of(PLACE), Map.of("f", score)),
        score);
  }
}
