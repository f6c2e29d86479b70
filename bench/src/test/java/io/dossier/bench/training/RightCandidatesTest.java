package io.dossier.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RightCandidatesTest {
  private static final Span PLACE =
      Layout.of(TypedPage.of(TextSource.OCR, "12 Harbour Road")).segments().get(0).whole();

  @Test
  void thoseThatHaveTheValue() {
    assertThat(right("12 Harbour Road", "12 HARBOUR ROAD.", "12 Harbour Raad", "Harbour Road"))
        .containsExactly(true, false, false);
  }

  @Test
  void ofAMisreadTextThoseThatComeNearest() {
    assertThat(right("12 Harbour Road", "12 Harb0ur Raad", "12 Harbour Raad", "12 Harbour"))
        .containsExactly(false, true, false);
  }

  @Test
  void noneWhereNoneIsNear() {
    assertThat(right("12 Harbour Road", "Total due", "12 Harbour", "")).doesNotContain(true);
  }

  @Test
  void anAmountIsRightOrNot() {
    List<Candidate> amounts =
        Stream.of("1234.50", "1234.60").map(a -> of(new Value.Number(new BigDecimal(a)))).toList();
    assertThat(
            RightCandidates.of(amounts, Optional.of(new Value.Number(new BigDecimal("1234.70")))))
        .doesNotContain(true);
  }

  @Test
  void noneOfAFieldWithoutValue() {
    assertThat(RightCandidates.of(List.of(of(new Value.Text("Road"))), Optional.empty()))
        .containsExactly(false);
  }

  private static List<Boolean> right(String truth, String... read) {
    return RightCandidates.of(
        Stream.of(read).map(text -> of(new Value.Text(text))).toList(),
        Optional.of(new Value.Text(truth)));
  }

  private static Candidate of(Value value) {
    return new Candidate(value, List.of(PLACE), Map.of());
  }
}
