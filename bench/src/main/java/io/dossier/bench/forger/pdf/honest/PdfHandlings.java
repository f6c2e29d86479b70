package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import java.util.List;

/** What happens to honest PDFs; some of it more often than the rest. */
public final class PdfHandlings {
  public static final List<Treatment<PdfDraft>> ALL =
      List.of(
          new Untouched(),
          new Signed(),
          new Filled(),
          new SavedAgain(),
          new Scanned(),
          new Commented(),
          new Merged(),
          new Untouched(),
          new PrintedAgain(),
          new Stamped(),
          new Retitled(),
          new FilledAfterSigning(),
          new Numbered(),
          new Watermarked());

  private PdfHandlings() {}
}
