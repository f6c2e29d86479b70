package io.dossier.core.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class FraudJudgementTest {
  private static final RiskModel MODEL =
      RiskModel.of(
          List.of("# comment", "bias -2", "suspicion.copy_move 3", "slight.editor_software 1"));

  private static CheckResult found(Check check, Weight weight) {
    return CheckResult.found(check, 1, new Finding(weight, "found", List.of()));
  }

  private static FraudVerdict judged(CheckResult... results) {
    return new FraudJudgement(MODEL).of(List.of(results), FraudThresholds.DEFAULT);
  }

  @Test
  void nothingFoundIsNormal() {
    FraudVerdict verdict = judged(CheckResult.clean(Check.COPY_MOVE));
    assertThat(verdict.score()).isEqualTo(FraudScore.NORMAL);
    assertThat(verdict.riskProbability()).isBetween(0.11, 0.13);
  }

  @Test
  void everyCheckHasAResult() {
    FraudVerdict verdict = judged(CheckResult.clean(Check.COPY_MOVE));
    assertThat(verdict.checks()).extracting(CheckResult::check).containsExactly(Check.values());
    assertThat(verdict.of(Check.SCREENSHOT).orElseThrow().outcome())
        .isEqualTo(CheckResult.Outcome.COULD_NOT_RUN);
  }

  @Test
  void aGraveFindingIsAHighRiskWhateverSpeaksForTheDocument() {
    FraudVerdict verdict =
        judged(
            found(Check.SIGNATURE_VALID, Weight.TRUST),
            found(Check.MODIFIED_AFTER_SIGNING, Weight.GRAVE));
    assertThat(verdict.score()).isEqualTo(FraudScore.HIGH_RISK);
    assertThat(verdict.riskProbability()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void aSeriousFindingIsAWarningAndRanksAboveWhatHasNone() {
    FraudVerdict serious = judged(found(Check.COVERED_TEXT, Weight.SERIOUS));
    FraudVerdict none = judged(CheckResult.clean(Check.COPY_MOVE, 1));
    assertThat(serious.score()).isEqualTo(FraudScore.WARNING);
    assertThat(serious.riskProbability()).isGreaterThanOrEqualTo(none.riskProbability());
  }

  @Test
  void slightFindingsWarnOnlyTogether() {
    assertThat(judged(found(Check.EDITOR_SOFTWARE, Weight.SLIGHT)).score())
        .isEqualTo(FraudScore.NORMAL);
    assertThat(
            judged(
                    found(Check.EDITOR_SOFTWARE, Weight.SLIGHT),
                    CheckResult.clean(Check.COPY_MOVE, 0.9))
                .score())
        .isEqualTo(FraudScore.WARNING);
  }

  @Test
  void anOrganizationMayAskForMore() {
    FraudVerdict verdict =
        new FraudJudgement(MODEL)
            .of(List.of(found(Check.COVERED_TEXT, Weight.SERIOUS)), new FraudThresholds(0.7, 0.95));
    assertThat(verdict.score()).isEqualTo(FraudScore.NORMAL);
  }

  @Test
  void suspicionAloneWarnsNobody() {
    assertThat(judged(CheckResult.clean(Check.COPY_MOVE, 1)).score()).isEqualTo(FraudScore.NORMAL);
  }

  @Test
  void trustIsForDocumentsThatNothingSpeaksAgainst() {
    assertThat(judged(found(Check.SIGNATURE_VALID, Weight.TRUST)).score())
        .isEqualTo(FraudScore.TRUSTED);
    assertThat(
            judged(
                    found(Check.SIGNATURE_VALID, Weight.TRUST),
                    found(Check.EDITOR_SOFTWARE, Weight.SLIGHT))
                .score())
        .isEqualTo(FraudScore.NORMAL);
  }

  @Test
  void trustOutweighsNoFindingThatAPersonHasToLookAt() {
    CheckResult trusted = found(Check.SIGNATURE_VALID, Weight.TRUST);
    CheckResult serious = found(Check.MODIFIED_AFTER_SIGNING, Weight.SERIOUS);
    FraudVerdict verdict = judged(trusted, serious);
    assertThat(verdict.score()).isEqualTo(FraudScore.WARNING);
    assertThat(verdict.riskProbability()).isEqualTo(judged(serious).riskProbability());
    FraudVerdict lenient =
        new FraudJudgement(MODEL).of(List.of(trusted, serious), new FraudThresholds(0.7, 0.95));
    assertThat(lenient.score()).isEqualTo(FraudScore.NORMAL);
  }

  @Test
  void theShippedWeightsAreRead() {
    assertThat(RiskModel.shipped().probability(List.of())).isBetween(0.0, 0.5);
  }
}
