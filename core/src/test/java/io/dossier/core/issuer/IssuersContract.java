package io.dossier.core.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import org.junit.jupiter.api.Test;

/** What every store of issuers promises. */
public abstract class IssuersContract {
  protected abstract Rows rows();

  @Test
  void listsInTheOrderOfRegistration() {
    Issuers issuers = rows().issuers();
    OrganizationId organization = Samples.organization(rows());
    assertThat(issuers.all(organization)).isEmpty();
    issuers.add(organization, SampleIssuer.number(2));
    issuers.add(organization, SampleIssuer.number(1));
    assertThat(issuers.all(organization))
        .containsExactly(SampleIssuer.number(1), SampleIssuer.number(2));
  }

  @Test
  void removesOneOnce() {
    Issuers issuers = rows().issuers();
    OrganizationId organization = Samples.organization(rows());
    issuers.add(organization, SampleIssuer.number(3));
    issuers.add(organization, SampleIssuer.number(4));
    assertThat(issuers.remove(organization, SampleIssuer.number(3).id())).isTrue();
    assertThat(issuers.remove(organization, SampleIssuer.number(3).id())).isFalse();
    assertThat(issuers.all(organization)).containsExactly(SampleIssuer.number(4));
  }

  @Test
  void showsAndRemovesNoneOfAnotherOrganization() {
    Issuers issuers = rows().issuers();
    OrganizationId organization = Samples.organization(rows());
    OrganizationId other = Samples.organization(rows());
    issuers.add(organization, SampleIssuer.number(5));
    assertThat(issuers.all(other)).isEmpty();
    assertThat(issuers.remove(other, SampleIssuer.number(5).id())).isFalse();
    assertThat(issuers.all(organization)).containsExactly(SampleIssuer.number(5));
  }
}
