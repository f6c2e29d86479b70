package io.dossier.core.erasure.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.document.Document;
import io.dossier.core.document.port.Documents;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.time.InstantSource;
import java.util.List;

/** Erases what is past its retention. */
public final class SweepRetention {
  private static final int BATCH = 100;

  private final Documents documents;
  private final EraseDocument eraseDocument;
  private final InstantSource clock;

  public SweepRetention(Documents documents, EraseDocument eraseDocument, InstantSource clock) {
    this.documents = documents;
    this.eraseDocument = eraseDocument;
    this.clock = clock;
  }

  /**
   * @return how many were erased
   */
  public int execute() {
    int erased = 0;
    List<Document> due = documents.pastRetention(clock.instant(), BATCH);
    while (!due.isEmpty()) {
      int before = erased;
      for (Document document : due) {
        erased += erase(document);
      }
      due = erased == before ? List.of() : documents.pastRetention(clock.instant(), BATCH);
    }
    return erased;
  }

  private int erase(Document document) {
    try {
      eraseDocument.execute(
          new EraseDocument.Command(
              Caller.system(document.organization()),
              document.id(),
              "retention",
              EraseDocument.Fields.ERASED));
      return 1;
    } catch (Failure failure) {
      if (failure.category() == Category.CONFLICT) {
        // Held, taken by a worker or erased since it was listed: the next sweep sees it anew.
        return 0;
      }
      throw failure;
    }
  }
}
