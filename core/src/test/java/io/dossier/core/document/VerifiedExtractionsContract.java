package io.dossier.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.document.port.VerifiedExtractions.Verified;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record of analysts' words promises. */
public abstract class VerifiedExtractionsContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private VerifiedExtractions records() {
    return rows().verifiedExtractions();
  }

  private Verified verified(Document document, DocumentType type, int minute) {
    Instant when = Samples.NOON.plusSeconds(60L * minute);
    Verified verified = new Verified(document.id(), type, ExtractionId.of(Samples.ulid()), when);
    records().verified(document, type, verified.extraction(), when);
    return verified;
  }

  private Document document() {
    return Samples.document(rows(), organization).kept();
  }

  @Test
  void givesTheNewestOfATypeFirst() {
    Verified older = verified(document(), DocumentType.INVOICE, 1);
    Verified newer = verified(document(), DocumentType.INVOICE, 2);
    verified(document(), DocumentType.RECEIPT, 3);
    assertThat(records().newest(organization, DocumentType.INVOICE, 10))
        .containsExactly(newer, older);
    assertThat(records().newest(organization, DocumentType.INVOICE, 1)).containsExactly(newer);
  }

  @Test
  void holdsTheLastWordOnADocument() {
    Document document = document();
    verified(document, DocumentType.INVOICE, 1);
    Verified last = verified(document, DocumentType.RECEIPT, 2);
    assertThat(records().find(organization, document.id())).contains(last);
    assertThat(records().newest(organization, DocumentType.INVOICE, 10)).isEmpty();
  }

  @Test
  void countsWhatCameAfterATime() {
    for (int minute = 1; minute <= 4; minute++) {
      verified(document(), DocumentType.INVOICE, minute);
    }
    assertThat(records().since(organization, DocumentType.INVOICE, Instant.EPOCH)).isEqualTo(4);
    assertThat(records().since(organization, DocumentType.INVOICE, Samples.NOON.plusSeconds(120)))
        .isEqualTo(2);
    assertThat(records().since(organization, DocumentType.RECEIPT, Instant.EPOCH)).isZero();
  }

  @Test
  void tellsNothingAcrossTheBorder() {
    Document document = document();
    verified(document, DocumentType.INVOICE, 1);
    OrganizationId other = Samples.organization(rows());
    assertThat(records().find(other, document.id())).isEmpty();
    assertThat(records().newest(other, DocumentType.INVOICE, 10)).isEmpty();
    assertThat(records().since(other, DocumentType.INVOICE, Instant.EPOCH)).isZero();
  }

  @Test
  void forgets() {
    Document document = document();
    verified(document, DocumentType.INVOICE, 1);
    records().forget(document);
    assertThat(records().find(organization, document.id())).isEmpty();
  }
}
