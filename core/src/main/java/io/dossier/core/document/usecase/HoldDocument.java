package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.Document;
import io.dossier.core.document.Document.Hold;
import io.dossier.core.document.DocumentId;
import java.util.Map;

/** Puts a document under legal hold, or releases it: while held it is neither erased nor swept. */
public final class HoldDocument {
  private final ChangeDocument change;

  public HoldDocument(ChangeDocument change) {
    this.change = change;
  }

  public Document execute(Caller caller, DocumentId id, Hold hold) {
    String action = hold == Hold.HELD ? "document.held" : "document.released";
    return change.execute(
        new ChangeDocument.Change(caller, Scope.DOCUMENTS_WRITE, id, action, Map.of()),
        (document, now) -> document.withHold(hold, now));
  }
}
