package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.usecase.OnceLink;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Hands out originals by links that live five minutes and work once. */
public final class DownloadOriginal {
  private static final String LABEL = "download-link";
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Documents documents;
  private final Originals originals;
  private final SpentLinks spent;
  private final Keyring keyring;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public DownloadOriginal(
      Documents documents,
      Originals originals,
      SpentLinks spent,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.documents = documents;
    this.originals = originals;
    this.spent = spent;
    this.keyring = keyring;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /** A link, not yet used, and the document it leads to. */
  public record Issued(String token, Instant expiresAt, Document document) {}

  public Issued issue(Caller caller, DocumentId id) {
    caller.require(Scope.DOCUMENTS_READ);
    Document document =
        documents.find(caller.organization(), id).orElseThrow(() -> Failure.notFound("document"));
    living(document);
    OnceLink link =
        new OnceLink(
            LABEL,
            HexFormat.of().formatHex(randomness.bytes(16)),
            document.organization(),
            document.id().text(),
            clock.instant().plus(LIFE));
    return new Issued(link.token(keyring), link.expiresAt(), document);
  }

  /** What a link leads to, without using it up. */
  public Document look(String token) {
    return documentOf(valid(token));
  }

  /**
   * Uses the link up.
   *
   * @param from the first byte wanted; a link that was used may go on from a later byte than the
   *     first, so that a broken transfer can be resumed
   * @throws Failure GONE when it expired or was used
   */
  public Taken take(String token, long from, Optional<Long> length, Reach reach) {
    OnceLink link = valid(token);
    Document document = documentOf(link);
    long size = document.original().sizeBytes();
    if (from < 0 || from >= size) {
      throw Failure.of(
          Category.LIMIT, "range_not_satisfiable", "Range: the file has " + size + " bytes");
    }
    transactions.inTransaction(() -> spend(link, from, reach));
    long count = Math.min(length.orElse(size - from), size - from);
    InputStream bytes =
        from == 0 && count == size
            ? originals.open(document)
            : originals.open(document, from, count);
    return new Taken(document, from, count, bytes);
  }

  private void spend(OnceLink link, long from, Reach reach) {
    boolean first = spent.spend(link.id(), link.expiresAt());
    if (!first && from == 0) {
      throw Failure.of(Category.GONE, "link_used", "the download link was used");
    }
    audit.append(
        new AuditEntry(
            link.organization(),
            clock.instant(),
            "link",
            first ? "document.downloaded" : "document.download_resumed",
            link.subject(),
            AuditEntry.Outcome.DONE,
            reach.address(),
            reach.requestId(),
            Map.of()));
  }

  /** Where a request without a key came from. */
  public record Reach(String address, String requestId) {}

  /**
   * @param bytes {@code count} bytes from {@code from} on; the taker closes
   */
  public record Taken(Document document, long from, long count, InputStream bytes) {}

  private OnceLink valid(String token) {
    OnceLink link =
        OnceLink.parse(token, LABEL, keyring).orElseThrow(() -> Failure.notFound("download link"));
    if (link.expired(clock.instant())) {
      throw Failure.of(Category.GONE, "link_expired", "the download link expired");
    }
    return link;
  }

  private Document documentOf(OnceLink link) {
    Document document =
        documents
            .find(link.organization(), new DocumentId(link.subject()))
            .orElseThrow(() -> Failure.notFound("download link"));
    living(document);
    return document;
  }

  private static void living(Document document) {
    if (document.status() == Status.ERASED) {
      throw Failure.of(Category.GONE, "document_erased", "the document was erased");
    }
  }
}
