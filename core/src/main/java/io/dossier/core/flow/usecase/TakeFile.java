package io.dossier.core.flow.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Labels;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.document.usecase.UploadDocument;
import io.dossier.core.document.usecase.UploadDocument.Uploaded;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile.Taken;
import io.dossier.core.flow.port.Flows;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a document of received bytes, or finds the one that has them, in the name of the client who
 * began the flow. The application's id is one of its references.
 */
public final class TakeFile {
  private final UploadDocument upload;
  private final Flows flows;

  public TakeFile(UploadDocument upload, Flows flows) {
    this.upload = upload;
    this.flows = flows;
  }

  /** Within the transaction that keeps the file. */
  Taken execute(Flow flow, Received received, Optional<String> filename) {
    Uploaded uploaded =
        upload.execute(
            new UploadDocument.Command(
                new Caller(
                    flow.organization(), flow.client(), Set.of(Scope.DOCUMENTS_WRITE), "", ""),
                received,
                filename,
                Optional.empty(),
                Optional.empty(),
                Optional.of(flow.particulars().applicationId())
                    .filter(id -> id.length() <= Labels.LONGEST_REFERENCE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    DocumentId document = uploaded.document().id();
    boolean ours =
        !uploaded.deduped() || !flows.ours(flow.organization(), List.of(document)).isEmpty();
    return new Taken(document, ours);
  }
}
