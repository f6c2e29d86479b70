package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.reading.port.DocumentReader.PictureOutcome;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * A page as a picture, rendered anew from the sealed original at each call and kept nowhere. The
 * numbers that the organization masks are covered in it.
 */
public final class RenderPage {
  public static final int LOWEST_DPI = 36;
  public static final int HIGHEST_DPI = 300;

  private final Documents documents;
  private final Originals originals;
  private final CoveredPages covered;
  private final DocumentReader reader;
  private final AuditLog audit;
  private final InstantSource clock;

  public RenderPage(
      Documents documents,
      Originals originals,
      CoveredPages covered,
      DocumentReader reader,
      AuditLog audit,
      InstantSource clock) {
    this.documents = documents;
    this.originals = originals;
    this.covered = covered;
    this.reader = reader;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param pageIndex from 0
   * @param password of a locked PDF, since none is kept; the caller wipes it
   */
  public record Command(
      Caller caller, DocumentId document, int pageIndex, int dpi, Optional<Secret> password) {}

  /**
   * A PNG picture.
   *
   * @throws Failure CONFLICT while nothing was read of the page, so that it is not known what must
   *     be covered
   */
  public byte[] execute(Command command) {
    command.caller().require(Scope.DOCUMENTS_READ);
    if (command.dpi() < LOWEST_DPI || command.dpi() > HIGHEST_DPI) {
      throw Failure.invalid("dpi", "must be " + LOWEST_DPI + " to " + HIGHEST_DPI);
    }
    Document document =
        documents
            .find(command.caller().organization(), command.document())
            .orElseThrow(() -> Failure.notFound("document"));
    if (document.status() == Status.ERASED) {
      throw Failure.of(Category.GONE, "document_erased", "the document was erased");
    }
    audit.append(
        AuditEntry.done(
            command.caller(),
            clock.instant(),
            "page.rendered",
            document.id().text(),
            Map.of("page", Integer.toString(command.pageIndex()))));
    DocumentReader.Covers covers = covered.of(document, command.pageIndex(), command.password());
    return picture(
        reader.render(
            new DocumentReader.Original(
                () -> originals.open(document),
                document.original().sizeBytes(),
                command.password()),
            new DocumentReader.PageOrder(command.pageIndex(), command.dpi(), covers)));
  }

  private static byte[] picture(PictureOutcome outcome) {
    if (outcome instanceof DocumentReader.Picture picture) {
      return picture.png();
    }
    if (outcome instanceof DocumentReader.NoSuchPage none) {
      throw noSuchPage(none.pageCount());
    }
    if (outcome instanceof DocumentReader.PasswordRequired locked) {
      throw Failure.conflict("password_required", locked.message());
    }
    if (outcome instanceof DocumentReader.Refused refused) {
      throw Failure.conflict(refused.code(), refused.message());
    }
    throw died();
  }

  static Failure noSuchPage(int pageCount) {
    return Failure.of(
        Category.NOT_FOUND, "no_such_page", "the document has " + pageCount + " pages");
  }

  static Failure died() {
    return Failure.of(
        Category.UPSTREAM, "worker_died", "the reader died while rendering; it may be tried again");
  }
}
