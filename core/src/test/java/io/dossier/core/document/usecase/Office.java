package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.port.AuditLog.Numbered;
import io.dossier.core.audit.port.AuditLog.Range;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.InMemoryReadingQueue;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.document.usecase.UploadDocument.Uploaded;
import io.dossier.core.erasure.InMemoryErasureJournal;
import io.dossier.core.erasure.usecase.EraseCustomer;
import io.dossier.core.erasure.usecase.EraseDocument;
import io.dossier.core.erasure.usecase.KeptFields;
import io.dossier.core.erasure.usecase.ReplayErasures;
import io.dossier.core.erasure.usecase.SweepRetention;
import io.dossier.core.event.port.EventListener;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.event.usecase.Telling;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.learning.RememberedWords;
import io.dossier.core.extraction.type.TypeRules;
import io.dossier.core.sealing.FakeSealer;
import io.dossier.core.sealing.InMemorySealedFiles;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.sealing.usecase.SweepOrphans;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Transactions;
import io.dossier.core.template.usecase.ExtractByTemplate;
import io.dossier.core.template.usecase.LearnFromCorrections;
import io.dossier.core.template.usecase.TemplatesOfDocuments;
import io.dossier.core.template.usecase.UnlearnDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The use cases of documents put together over fakes, with a clock that is set by hand. */
public final class Office {
  public static final int MOST_BYTES = 1000;
  private static final int RETENTION_DAYS = 30;

  public final InMemoryRows rows = new InMemoryRows();
  public final InMemorySealedFiles files = new InMemorySealedFiles();
  public final InMemoryErasureJournal journal = new InMemoryErasureJournal();
  public final ScriptedReader reader = new ScriptedReader();
  public final Organization organization =
      Samples.organization(rows, OptionalInt.of(RETENTION_DAYS));
  public final Caller caller =
      new Caller(organization.id(), "key_1", Set.of(Scope.values()), "127.0.0.1", "request");
  public final RememberedWords learner = new RememberedWords();
  private Instant now = Samples.NOON;
  public final PendingPasswords passwords = new PendingPasswords(() -> now);

  /** They hear of what happens; may be added to. */
  public final List<EventListener> listeners = new ArrayList<>();

  public final TellEvent tell =
      Telling.into(rows, () -> now, event -> listeners.forEach(listener -> listener.heard(event)));

  private final FakeSealer sealer = new FakeSealer();
  private final Originals originals =
      new Originals(new SealedContent(files, sealer, rows.keyring()));
  private final ReceiveOriginal receiving =
      new ReceiveOriginal(
          files, new SealOriginal(files, sealer, MOST_BYTES), rows.keyring(), Samples::ulid);
  private final KeptFields keptFields =
      new KeptFields(
          rows.documents(),
          rows.extractions(),
          rows.readings(),
          rows.verifiedExtractions(),
          new UnlearnDocument(rows.templates(), rows.learning()),
          rows.keyring());

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public Received received(String content) {
    try {
      byte[] bytes = ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
      return receiving.execute(organization.id(), new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Uploaded uploaded(UploadDocument.Command command) {
    return uploaded(command, rows.transactions());
  }

  public Uploaded uploaded(UploadDocument.Command command, Transactions transactions) {
    return uploading(transactions).execute(command);
  }

  public ReceiveOriginal receiving() {
    return receiving;
  }

  public UploadDocument uploading(Transactions transactions) {
    return new UploadDocument(
        rows.documents(),
        new FindCustomer(rows.customers(), Samples::ulid, () -> now),
        rows.organizations(),
        rows.queue(),
        passwords,
        receiving,
        new TemplatesOfDocuments(rows.templates()),
        tell,
        rows.auditLog(),
        transactions,
        () -> now);
  }

  public Document uploaded(String content) {
    return uploaded(command(content, Optional.empty(), Optional.empty())).document();
  }

  public Document uploadedWithPassword(String content, String password) {
    return uploaded(command(content, Optional.empty(), Optional.of(Secret.of(password))))
        .document();
  }

  public UploadDocument.Command command(
      String content, Optional<String> reference, Optional<Secret> password) {
    return new UploadDocument.Command(
        caller,
        received(content),
        Optional.of("a.pdf"),
        Optional.empty(),
        Optional.empty(),
        reference,
        Optional.empty(),
        Optional.of("Budi Santoso"),
        password);
  }

  public ReadDocument reading() {
    return new ReadDocument(
        rows.documents(),
        rows.extractions(),
        rows.readings(),
        rows.organizations(),
        originals,
        passwords,
        reader,
        new ExtractByTemplate(rows.templates(), learner, reader),
        views(),
        rows.queue(),
        tell,
        rows.auditLog(),
        rows.transactions(),
        Samples::ulid,
        () -> now);
  }

  /** Carries out the order that waits longest. */
  public void work() {
    InMemoryReadingQueue.Order order = rows.orders().take().orElseThrow();
    reading()
        .execute(new ReadDocument.Command(order.organization(), order.document(), order.run()));
  }

  public ChangeDocument change() {
    return new ChangeDocument(rows.documents(), rows.auditLog(), rows.transactions(), () -> now);
  }

  public Instant now() {
    return now;
  }

  public KeptReadings keptReadings() {
    return new KeptReadings(
        rows.documents(), rows.readings(), originals, reader, rows.transactions());
  }

  public RenderPage rendering() {
    return new RenderPage(
        rows.documents(),
        originals,
        new CoveredPages(keptReadings(), rows.extractions(), views()),
        reader,
        rows.auditLog(),
        () -> now);
  }

  public MaskedViews views() {
    return new MaskedViews(rows.organizations());
  }

  public ReviewDocument reviewing() {
    return new ReviewDocument(
        change(),
        rows.extractions(),
        rows.verifiedExtractions(),
        new TemplatesOfDocuments(rows.templates()),
        new LearnFromCorrections(
            rows.organizations(), rows.verifiedExtractions(), rows.templates(), rows.learning()),
        views(),
        new TypeRules(FaultListener.NONE),
        tell,
        Samples::ulid);
  }

  public ReextractDocument reextracting() {
    return new ReextractDocument(
        change(), rows.queue(), passwords, new TemplatesOfDocuments(rows.templates()));
  }

  public EraseDocument erasing() {
    return new EraseDocument(
        rows.documents(),
        keptFields,
        files,
        rows.keyring(),
        rows.ledger(),
        journal,
        passwords,
        tell,
        rows.auditLog(),
        rows.transactions(),
        Samples::ulid,
        () -> now);
  }

  public EraseCustomer erasingCustomers() {
    return new EraseCustomer(
        rows.customers(),
        rows.documents(),
        erasing(),
        journal,
        rows.auditLog(),
        rows.transactions(),
        () -> now);
  }

  public ReplayErasures replaying() {
    return new ReplayErasures(
        journal,
        rows.documents(),
        rows.customers(),
        rows.submissions(),
        rows.flows(),
        keptFields,
        files,
        rows.transactions());
  }

  public SweepRetention retention() {
    return new SweepRetention(rows.documents(), erasing(), () -> now);
  }

  public SweepOrphans orphans(Instant time) {
    return new SweepOrphans(files, List.of(new DocumentFiles(rows.documents())), () -> time);
  }

  public Document found(DocumentId id) {
    return rows.documents().find(organization.id(), id).orElseThrow();
  }

  /** The actions audited of a thing, newest first. */
  public List<String> audited(DocumentId id) {
    return rows
        .auditLog()
        .page(organization.id(), Optional.of(id.text()), Range.newest(100))
        .stream()
        .map(Numbered::entry)
        .map(entry -> entry.action())
        .toList();
  }
}
