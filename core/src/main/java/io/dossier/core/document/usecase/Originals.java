package io.dossier.core.document.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.InputStream;

/** Opens the sealed original of a document. */
public final class Originals {
  private final SealedContent content;

  public Originals(SealedContent content) {
    this.content = content;
  }

  /** The clear bytes, opened as they are read; closing wipes the key. */
  public InputStream open(Document document) {
    return content.open(sealed(document));
  }

  /** Clear bytes from an offset on; only the segments they lie in are opened. */
  public InputStream open(Document document, long offset, long length) {
    return content.open(sealed(document), offset, length);
  }

  private static SealedContent.Sealed sealed(Document document) {
    WrappedKey wrapped =
        document
            .key()
            .orElseThrow(
                () -> Failure.of(Category.GONE, "document_erased", "the document was erased"));
    return new SealedContent.Sealed(document.id().sealedFile(), document.subject(), wrapped);
  }
}
