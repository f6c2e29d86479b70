package io.dossier.bench.forger.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Ways of saving. The file's new identifier comes from its content alone. */
public final class Saving {
  private static final long TIME = 1L;

  private Saving() {}

  /** Behind what was there, what is marked as changed. */
  public static byte[] incremental(PDDocument document) throws IOException {
    document.setDocumentId(TIME);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return out.toByteArray();
  }

  /** Anew, with a table of objects as of old (ISO 32000-2, 7.5.4). */
  public static byte[] whole(PDDocument document) throws IOException {
    return whole(document, CompressParameters.NO_COMPRESSION);
  }

  /** Anew, small objects packed into streams (ISO 32000-2, 7.5.7). */
  public static byte[] packed(PDDocument document) throws IOException {
    return whole(document, CompressParameters.DEFAULT_COMPRESSION);
  }

  private static byte[] whole(PDDocument document, CompressParameters packing) throws IOException {
    document.setDocumentId(TIME);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, packing);
    return out.toByteArray();
  }
}
