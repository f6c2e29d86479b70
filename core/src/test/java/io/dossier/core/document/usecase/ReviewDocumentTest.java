package io.dossier.core.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.document.Document;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Status;
import io.dossier.core.document.usecase.ReviewDocument.Outcome;
import io.dossier.core.document.usecase.ReviewDocument.Verdict;
import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.Value;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewDocumentTest {
  private final Office office = new Office();
  private final ReviewDocument review = office.reviewing();
  private Document document;

  @BeforeEach
  void readUnsurely() {
    office.reader.unsure();
    document = office.uploaded("one");
    office.work();
  }

  private static Correction supplier(Object name) {
    return new Correction(Map.of("supplierName", Optional.of(name)));
  }

  @Test
  void approvesAsItStands() {
    Outcome outcome = review.approve(office.caller, document.id());
    assertThat(office.found(document.id()).status()).isEqualTo(Status.EXTRACTED);
    assertThat(office.rows.extractions().all(outcome.document())).hasSize(1);
    assertThat(office.audited(document.id())).startsWith("extraction.approved");
  }

  @Test
  void putsACorrectionOnTopOfTheOlderOnes() {
    Outcome outcome =
        review.correct(office.caller, document.id(), supplier("Maju Jaya"), Verdict.APPROVED);
    Extraction shown = outcome.extraction().masked();
    assertThat(shown.method()).isEqualTo(Extraction.Method.MANUAL_CORRECTION);
    assertThat(shown.result().fields().get("supplierName").value())
        .isEqualTo(new Value.Text("Maju Jaya"));
    assertThat(office.rows.extractions().all(outcome.document())).hasSize(2);
    assertThat(office.rows.extractions().newest(outcome.document())).contains(shown);
    assertThat(office.found(document.id()).status()).isEqualTo(Status.EXTRACTED);
  }

  @Test
  void leavesACorrectedDocumentForReviewWhenToldSo() {
    review.correct(office.caller, document.id(), supplier("Maju"), Verdict.TO_BE_REVIEWED);
    assertThat(office.found(document.id()).status()).isEqualTo(Status.REQUIRES_REVIEW);
  }

  @Test
  void refusesAValueThatDoesNotFitAndChangesNothing() {
    Document before = office.found(document.id());
    assertThatThrownBy(
            () -> review.correct(office.caller, document.id(), supplier(5), Verdict.APPROVED))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.CALLER));
    assertThat(office.found(document.id())).isEqualTo(before);
    assertThat(office.rows.extractions().all(before)).hasSize(1);
  }

  @Test
  void showsTheLastFourOfANumberThatWasSentInFullAndKeepsAllOfIt() {
    Outcome outcome = corrected("Asha 2341 2341 2346");
    assertThat(supplier(outcome.extraction().masked())).isEqualTo("Asha XXXX XXXX 2346");
    assertThat(supplier(kept())).isEqualTo("Asha 2341 2341 2346");
  }

  @Test
  void aMaskedNumberThatIsSentBackIsTheNumberItself() {
    corrected("Asha 2341 2341 2346");
    Outcome outcome = corrected("Asha Rao XXXX XXXX 2346");
    assertThat(supplier(outcome.extraction().masked())).isEqualTo("Asha Rao XXXX XXXX 2346");
    assertThat(supplier(kept())).isEqualTo("Asha Rao 2341 2341 2346");
    corrected("XXXX XXXX 9999");
    assertThat(supplier(kept())).as("of no number that was there").isEqualTo("XXXX XXXX 9999");
  }

  private Outcome corrected(String supplier) {
    return review.correct(office.caller, document.id(), supplier(supplier), Verdict.TO_BE_REVIEWED);
  }

  private Extraction kept() {
    return office.rows.extractions().newest(office.found(document.id())).orElseThrow();
  }

  private static String supplier(Extraction extraction) {
    return ((Value.Text) extraction.result().fields().get("supplierName").value()).text();
  }

  @Test
  void refusesADocumentThatWasNotRead() {
    Document waiting = office.uploaded("two");
    assertThatThrownBy(() -> review.approve(office.caller, waiting.id()))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.CONFLICT));
  }
}
