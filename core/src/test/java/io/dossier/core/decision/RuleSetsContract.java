package io.dossier.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.decision.Condition.Operator;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of rules promises. */
public abstract class RuleSetsContract {
  protected abstract Rows rows();

  private static RuleSet draft(int version) {
    return RuleSet.draft(
        version,
        List.of(
            new DecisionRule(
                "large",
                "A large file",
                List.of(
                    new Condition("file.pages", Operator.AT_LEAST, List.of("10")),
                    new Condition("fraud.indicators", Operator.MISSING, List.of())),
                "MANUAL_REVIEW")),
        "APPROVED",
        Samples.NOON);
  }

  @Test
  void keepsVersionsAndTellsTheActiveOne() {
    RuleSets sets = rows().ruleSets();
    OrganizationId organization = Samples.organization(rows());
    assertThat(sets.active(organization)).isEmpty();
    sets.save(organization, draft(1));
    RuleSet second = draft(2).tried(Samples.NOON).activated();
    sets.save(organization, second);
    assertThat(sets.find(organization, 1)).contains(draft(1));
    assertThat(sets.active(organization)).contains(second);
    assertThat(sets.all(organization)).containsExactly(second, draft(1));
    sets.save(organization, second.retired());
    assertThat(sets.active(organization)).isEmpty();
  }

  @Test
  void showsNoneToAnotherOrganization() {
    OrganizationId organization = Samples.organization(rows());
    rows().ruleSets().save(organization, draft(1));
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().ruleSets().find(other, 1)).isEmpty();
    assertThat(rows().ruleSets().all(other)).isEmpty();
  }
}
