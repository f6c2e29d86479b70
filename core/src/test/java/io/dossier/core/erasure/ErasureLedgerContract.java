package io.dossier.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.ErasureId;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger of erasures promises. */
public abstract class ErasureLedgerContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Erasure added() {
    Document document = Samples.document(rows(), organization).kept();
    Erasure erasure =
        new Erasure(
            ErasureId.of(Samples.ulid()),
            organization,
            document.id(),
            document.original().hash(),
            "asked for by the person, §17",
            "key_1",
            Samples.NOON,
            true,
            SampleKeys.bytes(1, 64));
    rows().ledger().add(erasure);
    return erasure;
  }

  private static void assertSame(Erasure found, Erasure added) {
    assertThat(found).usingRecursiveComparison().isEqualTo(added);
  }

  @Test
  void givesBackWhatWasAdded() {
    Erasure erasure = added();
    assertSame(rows().ledger().find(organization, erasure.document()).orElseThrow(), erasure);
    assertSame(rows().ledger().list(organization, 10, 0).get(0), erasure);
  }

  @Test
  void listsTheNewestFirstInPages() {
    Erasure first = added();
    Erasure second = added();
    Erasure third = added();
    assertThat(rows().ledger().list(organization, 2, 0))
        .extracting(Erasure::id)
        .containsExactly(third.id(), second.id());
    assertThat(rows().ledger().list(organization, 2, 2))
        .extracting(Erasure::id)
        .containsExactly(first.id());
  }

  @Test
  void hidesWhatAnotherOrganizationErased() {
    Erasure erasure = added();
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().ledger().find(other, erasure.document())).isEmpty();
    assertThat(rows().ledger().list(other, 10, 0)).isEmpty();
  }
}
