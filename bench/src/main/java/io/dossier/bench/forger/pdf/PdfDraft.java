package io.dossier.bench.forger.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An honest PDF as its issuer made it.
 *
 * @param type its code
 * @param fields what it truly says, as {@link io.dossier.bench.generator.GeneratedDocument#fields}
 */
public record PdfDraft(byte[] bytes, String type, Map<String, Object> fields) {
  public PdfDraft {
    fields = Map.copyOf(fields);
  }

  public PDDocument open() throws IOException {
    return Loader.loadPDF(bytes);
  }
}
