package io.dossier.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.document.Document;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every border of "wholly or not at all" promises. */
public abstract class TransactionsContract {
  private OrganizationId organization;
  private Document document;

  protected abstract Rows rows();

  @BeforeEach
  void makeDocument() {
    organization = Samples.organization(rows());
    document = Samples.document(rows(), organization).build();
  }

  private void write() {
    rows().documents().admit(document);
    rows().queue().enqueue(document);
    rows()
        .auditLog()
        .append(
            AuditEntry.done(
                Caller.system(organization), Samples.NOON, "made", document.id().text(), Map.of()));
  }

  private void assertWritten(boolean written) {
    assertThat(rows().documents().find(organization, document.id()).isPresent()).isEqualTo(written);
    assertThat(rows().orders(document)).isEqualTo(written ? 1 : 0);
    assertThat(rows().auditLog().page(organization, Optional.empty(), Long.MAX_VALUE, 9))
        .hasSize(written ? 1 : 0);
  }

  @Test
  void keepsRowOrderAndAuditTogether() {
    rows().transactions().inTransaction(this::write);
    assertWritten(true);
  }

  @Test
  void handsBackWhatTheWorkGave() {
    assertThat(rows().transactions().<String>inTransaction(() -> "done")).isEqualTo("done");
  }

  @Test
  void undoesRowOrderAndAuditTogether() {
    assertThatThrownBy(
            () ->
                rows()
                    .transactions()
                    .inTransaction(
                        () -> {
                          write();
                          throw Failure.conflict("no", "no");
                        }))
        .isInstanceOf(Failure.class);
    assertWritten(false);
  }

  @Test
  void undoesWhatAnErrorCutShort() {
    assertThatThrownBy(
            () ->
                rows()
                    .transactions()
                    .inTransaction(
                        () -> {
                          write();
                          throw new StackOverflowError();
                        }))
        .isInstanceOf(StackOverflowError.class);
    assertWritten(false);
  }

  @Test
  void undoesAnInnerTransactionWithTheOuterOne() {
    assertThatThrownBy(
            () ->
                rows()
                    .transactions()
                    .inTransaction(
                        () -> {
                          rows().transactions().inTransaction(this::write);
                          throw Failure.conflict("no", "no");
                        }))
        .isInstanceOf(Failure.class);
    assertWritten(false);
  }

  @Test
  void undoesTheOuterTransactionWithAnInnerOneWhoseFailureWasCaught() {
    assertThatThrownBy(
            () ->
                rows()
                    .transactions()
                    .inTransaction(
                        () -> {
                          write();
                          assertThatThrownBy(this::failWithin).isInstanceOf(Failure.class);
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertWritten(false);
  }

  private void failWithin() {
    rows()
        .transactions()
        .inTransaction(
            () -> {
              throw Failure.conflict("no", "no");
            });
  }

  @Test
  void takesWorkAgainAfterOneThatFailed() {
    undoesRowOrderAndAuditTogether();
    keepsRowOrderAndAuditTogether();
  }
}
