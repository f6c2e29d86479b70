package io.dossier.core.submission.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.CheckResult.Outcome;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.SeenLogo;
import io.dossier.core.fraud.FraudScore;
import io.dossier.core.issuer.DetectedLogo;
import io.dossier.core.issuer.SampleIssuer;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Pipelines;
import io.dossier.core.submission.Submission;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindLogosTest {
  private final Desk desk = new Desk();

  private Analysis analysed() {
    Submission submission =
        desk.uploaded(
            new Submission.Options(Optional.empty(), Pipelines.DEFAULT, false, false), "words");
    desk.analyse(submission);
    return desk.showing().result(desk.caller, submission.id(), Pipeline.FRAUD).analysis();
  }

  private static CheckResult check(Analysis analysis) {
    return analysis.fraud().orElseThrow().of(Check.HAS_LOGO).orElseThrow();
  }

  private void registered(int number) {
    desk.rows.issuers().add(desk.organization.id(), SampleIssuer.number(number));
  }

  @Test
  void couldNotRunWhereNoIssuerIsRegistered() {
    assertThat(check(analysed()).outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
  }

  @Test
  void isCleanWhereNoneOfThemIsSeen() {
    registered(1);
    assertThat(check(analysed()).outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void namesTheLikestFirstAndJudgesNothingByIt() {
    registered(1);
    registered(2);
    desk.seen.add(new SeenLogo(0, 0.8, Mark.at(0, new Area(0, 0, 9, 9))));
    desk.seen.add(new SeenLogo(1, 0.9, Mark.at(0, new Area(20, 0, 9, 9))));

    Analysis analysis = analysed();

    CheckResult result = check(analysis);
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.weight()).isEqualTo(Weight.NEUTRAL);
              assertThat(finding.description())
                  .contains("\u201cBank Number 2\u201d, \u201cBank Number 1\u201d");
              assertThat(finding.marks()).hasSize(2);
            });
    assertThat(analysis.logos())
        .containsExactly(
            new DetectedLogo(SampleIssuer.number(2).id(), SampleIssuer.number(2).authority()),
            new DetectedLogo(SampleIssuer.number(1).id(), SampleIssuer.number(1).authority()));
    assertThat(analysis.fraud().orElseThrow().score()).isEqualTo(FraudScore.NORMAL);
  }
}
