package io.dossier.core.access;

import static io.dossier.core.shared.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.port.KeptAnswers.Answer;
import io.dossier.core.access.port.KeptAnswers.Answered;
import io.dossier.core.access.port.KeptAnswers.Claim;
import io.dossier.core.access.port.KeptAnswers.Claimed;
import io.dossier.core.access.port.KeptAnswers.InProgress;
import io.dossier.core.access.port.KeptAnswers.OtherRequest;
import io.dossier.core.shared.Race;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of answers to repeated requests promises. */
public abstract class KeptAnswersContract {
  private static final String KEY = "order 66/ü";
  private static final Answer ANSWER = new Answer(201, "application/json", new byte[] {1, 0, -1});

  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Claim claim(String request, Instant now, Instant staleBefore) {
    return rows().keptAnswers().claim(organization, KEY, request, now, staleBefore);
  }

  private Claim claim(String request) {
    return claim(request, NOON, NOON.minusSeconds(60));
  }

  @Test
  void givesTheFirstAnswerAgain() {
    assertThat(claim("a")).isInstanceOf(Claimed.class);
    rows().keptAnswers().keep(organization, KEY, ANSWER);
    Answer again = ((Answered) claim("a")).answer();
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.contentType()).isEqualTo(ANSWER.contentType());
    assertThat(again.body()).isEqualTo(ANSWER.body());
  }

  @Test
  void tellsThatTheFirstRequestIsUnderWay() {
    claim("a");
    assertThat(claim("a")).isInstanceOf(InProgress.class);
  }

  @Test
  void tellsThatTheKeyBelongsToAnotherRequest() {
    claim("a");
    assertThat(claim("b")).isInstanceOf(OtherRequest.class);
    rows().keptAnswers().keep(organization, KEY, ANSWER);
    assertThat(claim("b")).isInstanceOf(OtherRequest.class);
  }

  @Test
  void letsEachOrganizationUseTheSameKey() {
    claim("a");
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().keptAnswers().claim(other, KEY, "b", NOON, NOON.minusSeconds(60)))
        .isInstanceOf(Claimed.class);
  }

  @Test
  void givesAReleasedKeyToWhoComesNext() {
    claim("a");
    rows().keptAnswers().release(organization, KEY);
    assertThat(claim("b")).isInstanceOf(Claimed.class);
  }

  @Test
  void keepsAnAnswerThatIsReleasedTooLate() {
    claim("a");
    rows().keptAnswers().keep(organization, KEY, ANSWER);
    rows().keptAnswers().release(organization, KEY);
    assertThat(claim("a")).isInstanceOf(Answered.class);
  }

  @Test
  void takesOverTheClaimOfAProcessThatDied() {
    claim("a");
    Instant later = NOON.plusSeconds(120);
    assertThat(claim("a", later, later.minusSeconds(60))).isInstanceOf(Claimed.class);
    assertThat(claim("a", later, later.minusSeconds(60))).isInstanceOf(InProgress.class);
  }

  @Test
  void forgetsWhatIsOld() {
    claim("a");
    rows().keptAnswers().keep(organization, KEY, ANSWER);
    rows().keptAnswers().forget(NOON);
    assertThat(claim("a")).isInstanceOf(Answered.class);
    rows().keptAnswers().forget(NOON.plusMillis(1));
    assertThat(claim("b")).isInstanceOf(Claimed.class);
  }

  @Test
  void letsOneOfManyClaimAKey() {
    List<Claim> claims = Race.of(8, () -> claim("a"));
    assertThat(claims).filteredOn(Claimed.class::isInstance).hasSize(1);
    assertThat(claims).filteredOn(InProgress.class::isInstance).hasSize(7);
  }

  @Test
  void letsOneOfManyTakeOverADeadClaim() {
    claim("a");
    Instant later = NOON.plusSeconds(120);
    List<Claim> claims = Race.of(8, () -> claim("a", later, later.minusSeconds(60)));
    assertThat(claims).filteredOn(Claimed.class::isInstance).hasSize(1);
  }
}
