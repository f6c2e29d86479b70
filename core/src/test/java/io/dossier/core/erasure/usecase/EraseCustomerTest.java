package io.dossier.core.erasure.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.Document;
import io.dossier.core.document.Document.Hold;
import io.dossier.core.document.Status;
import io.dossier.core.document.usecase.HoldDocument;
import io.dossier.core.document.usecase.Office;
import io.dossier.core.erasure.usecase.EraseDocument.Fields;
import io.dossier.core.shared.Failure;
import org.junit.jupiter.api.Test;

class EraseCustomerTest {
  private final Office office = new Office();
  private final Document first = office.uploaded("one");
  private final Document second = office.uploaded("two");
  private final CustomerId customer = first.customer().orElseThrow();

  private EraseCustomer.Erased erased() {
    return office
        .erasingCustomers()
        .execute(new EraseCustomer.Command(office.caller, customer, "asked for", Fields.ERASED));
  }

  @Test
  void erasesAllDocumentsAndTheName() {
    assertThat(erased().erasures()).hasSize(2);
    assertThat(office.found(first.id()).status()).isEqualTo(Status.ERASED);
    assertThat(office.found(second.id()).status()).isEqualTo(Status.ERASED);
    assertThat(
            office.rows.customers().find(office.organization.id(), customer).orElseThrow().name())
        .isEmpty();
  }

  @Test
  void isCarriedOutAtTheNextStartWhenTheNameIsThereAgain() {
    Customer before =
        office.rows.customers().find(office.organization.id(), customer).orElseThrow();
    Customer gone = erased().customer();
    assertThat(office.replaying().execute()).isEqualTo(ReplayErasures.Again.NONE);
    office.rows.customers().save(before);
    assertThat(office.replaying().execute()).isEqualTo(new ReplayErasures.Again(0, 1, 0, 0));
    assertThat(office.rows.customers().find(office.organization.id(), customer)).contains(gone);
    assertThat(office.replaying().execute()).isEqualTo(ReplayErasures.Again.NONE);
  }

  @Test
  void beginsNothingWhereOneDocumentIsHeld() {
    new HoldDocument(office.change()).execute(office.caller, second.id(), Hold.HELD);
    assertThatThrownBy(this::erased).isInstanceOf(Failure.class).hasMessageContaining("hold");
    assertThat(office.found(first.id()).status()).isEqualTo(Status.QUEUED);
    assertThat(
            office.rows.customers().find(office.organization.id(), customer).orElseThrow().name())
        .isPresent();
  }
}
