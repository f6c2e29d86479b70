package io.dossier.reader.document;

import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.reader.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An open document, page by page. */
interface PageSource extends AutoCloseable {
  DocumentKind kind();

  int pageCount();

  /** What was noticed about the file as a whole. */
  List<Notice> notices();

  /** What data embedded in the file say of the invoice that it is. */
  default Optional<EmbeddedInvoice> invoice() {
    return Optional.empty();
  }

  /** Reads one page; adds what it noticed. */
  ReadPage read(int pageIndex, List<Notice> notices) throws IOException;

  /** The page as the file says that it is to be seen. */
  ShownPage shown(int pageIndex, int dpi) throws IOException;

  /** The refusal when no page could be read. */
  Unreadable unreadable();

  @Override
  void close();
}
