package io.dossier.core.document.usecase;

import io.dossier.core.document.DocumentId;
import io.dossier.core.document.port.Documents;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.port.FileOwner;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The originals of documents that are not erased. */
public record DocumentFiles(Documents documents) implements FileOwner {
  @Override
  public String prefix() {
    return "doc_";
  }

  @Override
  public Set<SealedFileId> owned(Collection<SealedFileId> files) {
    Set<DocumentId> ids =
        files.stream().map(file -> new DocumentId(file.text())).collect(Collectors.toSet());
    return documents.alive(ids).stream().map(DocumentId::sealedFile).collect(Collectors.toSet());
  }
}
