package io.dossier.reader.pdf;

import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.Notice;
import io.dossier.reader.invoice.CrossIndustryInvoice;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The invoice data that are embedded in a PDF.
 *
 * @param notice that there are some; empty where no file is named as such data
 */
public record InvoiceData(Optional<EmbeddedInvoice> invoice, Optional<Notice> notice) {
  private static final int MOST_BYTES = 4 << 20;

  /** Untrusted as all of a PDF: what cannot be read is noticed, and costs nothing else. */
  static InvoiceData in(PDDocument document) {
    try {
      Optional<COSStream> file = InvoiceAttachment.in(document);
      return file.isEmpty()
          ? new InvoiceData(Optional.empty(), Optional.empty())
          : of(CrossIndustryInvoice.parsed(unpacked(file.get())));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return unreadable();
    }
  }

  private static InvoiceData of(Optional<EmbeddedInvoice> parsed) {
    return parsed
        .map(
            invoice ->
                new InvoiceData(
                    Optional.of(invoice),
                    Optional.of(
                        new Notice(
                            Notice.Code.INVOICE_DATA,
                            invoice.profile().name().toLowerCase(Locale.ROOT)))))
        .orElseGet(InvoiceData::unreadable);
  }

  private static InvoiceData unreadable() {
    return new InvoiceData(
        Optional.empty(),
        Optional.of(
            new Notice(
                Notice.Code.INVOICE_DATA_UNREADABLE,
                "no cross industry invoice of " + MOST_BYTES + " bytes or less")));
  }

  private static byte[] unpacked(COSStream file) throws IOException {
    try (InputStream in = file.createInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("more than " + MOST_BYTES + " bytes");
      }
      return bytes;
    }
  }
}
