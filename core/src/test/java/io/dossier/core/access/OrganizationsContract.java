package io.dossier.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.masking.MaskedKind;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of organizations promises. */
public abstract class OrganizationsContract {
  protected abstract Rows rows();

  private static Organization organization(Instant createdAt) {
    return new Organization(
        OrganizationId.of(Samples.ulid()),
        "Élan & Söhne",
        85,
        OptionalInt.of(30),
        new TemplatePolicy(0.825, TemplatePolicy.Learning.FROM_CORRECTIONS),
        new MaskingPolicy(Set.of(MaskedKind.NIK)),
        FraudThresholds.DEFAULT,
        createdAt);
  }

  @Test
  void givesBackWhatWasSaved() {
    Organization saved = organization(Samples.NOON);
    rows().organizations().save(saved);
    assertThat(rows().organizations().find(saved.id())).contains(saved);
  }

  @Test
  void knowsNothingOfOthers() {
    assertThat(rows().organizations().find(OrganizationId.of(Samples.ulid()))).isEmpty();
  }

  @Test
  void replacesWhatIsThere() {
    Organization saved = organization(Samples.NOON);
    rows().organizations().save(saved);
    Organization changed =
        new Organization(
            saved.id(),
            "Elan",
            0,
            OptionalInt.empty(),
            TemplatePolicy.DEFAULT,
            new MaskingPolicy(Set.of(MaskedKind.ACCOUNT_NUMBER)),
            FraudThresholds.DEFAULT,
            saved.createdAt());
    rows().organizations().save(changed);
    assertThat(rows().organizations().find(saved.id())).contains(changed);
  }

  @Test
  void listsTheOldestFirst() {
    Organization younger = organization(Samples.NOON.plusSeconds(1));
    Organization older = organization(Samples.NOON.minusSeconds(1));
    rows().organizations().save(younger);
    rows().organizations().save(older);
    List<Organization> all = rows().organizations().all();
    assertThat(all).containsSubsequence(older, younger);
  }
}
