package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.Labels;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Documents.Admission;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a document of received bytes, or finds the one that has the same bytes. When it returns,
 * row, job and sealed file are durable. When it throws, the received bytes are gone, unless the
 * document is there none the less, since the store failed after its commit; where that cannot be
 * told, they are left to {@link SweepOrphans}.
 */
public final class UploadDocument {
  private final Documents documents;
  private final FindCustomer findCustomer;
  private final Organizations organizations;
  private final MaskedViews views;
  private final ReadingQueue queue;
  private final PendingPasswords passwords;
  private final ReceiveOriginal receiving;
  private final OrderedReading ordered;
  private final TellEvent tell;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public UploadDocument(
      Documents documents,
      FindCustomer findCustomer,
      Organizations organizations,
      ReadingQueue queue,
      PendingPasswords passwords,
      ReceiveOriginal receiving,
      ChosenTemplates templates,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.documents = documents;
    this.findCustomer = findCustomer;
    this.organizations = organizations;
    this.views = new MaskedViews(organizations);
    this.queue = queue;
    this.passwords = passwords;
    this.receiving = receiving;
    this.ordered = new OrderedReading(templates);
    this.tell = tell;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param filename kept with the numbers masked that the organization does not show
   * @param template by which the fields are to be found; of the type that is told, if one is
   * @param customerName binds to the customer of that name, who is made if new; passed over when an
   *     id is given
   * @param password for a locked PDF; taken over, and wiped after the reading
   */
  public record Command(
      Caller caller,
      Received received,
      Optional<String> filename,
      Optional<DocumentType> hint,
      Optional<TemplateId> template,
      Optional<String> externalRef,
      Optional<CustomerId> customer,
      Optional<String> customerName,
      Optional<Secret> password) {}

  /**
   * @param deduped whether the document was there before
   */
  public record Uploaded(Document document, boolean deduped) {}

  public Uploaded execute(Command command) {
    Received received = command.received();
    command.password().ifPresent(password -> passwords.hold(received.id(), password));
    try {
      command.caller().require(Scope.DOCUMENTS_WRITE);
      Uploaded uploaded = transactions.inTransaction(() -> admit(command));
      if (uploaded.deduped()) {
        discard(received);
      }
      return uploaded;
    } catch (RuntimeException | Error trouble) {
      discardUnlessKept(received, trouble);
      throw trouble;
    }
  }

  private void discard(Received received) {
    passwords.drop(received.id());
    receiving.discard(received);
  }

  private void discardUnlessKept(Received received, Throwable trouble) {
    try {
      if (documents.alive(Set.of(received.id())).isEmpty()) {
        discard(received);
      }
    } catch (RuntimeException unknown) {
      trouble.addSuppressed(unknown);
    }
  }

  private Uploaded admit(Command command) {
    Caller caller = command.caller();
    Instant now = clock.instant();
    Labels labels = labels(command);
    Document candidate =
        Document.received(
            command.received().id(),
            caller.organization(),
            command.received().original(),
            labels,
            command.received().key(),
            order(command),
            now,
            retainUntil(caller, now));
    Admission admission = documents.admit(candidate);
    if (admission instanceof Admission.Existing existing) {
      return new Uploaded(merged(caller, existing.document(), labels, now), true);
    }
    queue.enqueue(candidate);
    tell.execute(
        caller.organization(), new DocumentEvent.Uploaded(candidate.id(), candidate.type()));
    audit(caller, now, "document.uploaded", candidate);
    return new Uploaded(candidate, false);
  }

  private ReadingOrder order(Command command) {
    boolean password = command.password().isPresent();
    return command
        .template()
        .map(
            template ->
                ordered.by(template, command.caller().organization(), command.hint(), password))
        .orElseGet(() -> new ReadingOrder(command.hint(), password));
  }

  private Document merged(Caller caller, Document existing, Labels given, Instant now) {
    Labels merged = existing.labels();
    for (String reference : given.references()) {
      merged = merged.withReference(reference);
    }
    if (given.customer().isPresent()) {
      merged = merged.withCustomer(given.customer().get());
    }
    Document document = existing;
    if (!merged.equals(existing.labels())) {
      document = existing.labelled(merged, now);
      documents.save(document);
    }
    audit(caller, now, "document.deduped", document);
    return document;
  }

  private Labels labels(Command command) {
    Optional<String> filename =
        command.filename().map(name -> views.text(command.caller().organization(), name));
    Labels labels = new Labels(filename, List.of(), customer(command));
    return command.externalRef().map(labels::withReference).orElse(labels);
  }

  private Optional<CustomerId> customer(Command command) {
    if (command.customer().isPresent()) {
      return command.customer().map(id -> findCustomer.known(command.caller(), id));
    }
    return command.customerName().map(name -> findCustomer.named(command.caller(), name));
  }

  private Optional<Instant> retainUntil(Caller caller, Instant now) {
    return organizations
        .find(caller.organization())
        .orElseThrow(() -> Failure.notFound("organization"))
        .retainUntil(now);
  }

  private void audit(Caller caller, Instant now, String action, Document document) {
    audit.append(AuditEntry.done(caller, now, action, document.id().text(), Map.of()));
  }
}
