package io.dossier.bench.forger.signing;

import io.dossier.bench.forger.pdf.Particulars;
import io.dossier.bench.generator.Dice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Signs PDFs as an approval (ISO 32000-2, 12.8), in a revision of its own. */
public final class SignedPdf {
  private static final int SIGNERS = 4;

  private SignedPdf() {}

  /**
   * Signed by one of the invented signers, some time after the file was changed and signed last.
   */
  public static byte[] of(byte[] pdf, Dice dice) throws IOException {
    InventedSigner signer = InventedSigner.number(dice.below(SIGNERS));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Instant at =
          lastSigned(document)
              .orElse(Particulars.of(document).modified().toInstant())
              .plus(dice.between(1, 500), ChronoUnit.HOURS);
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setName("Invented Signer");
      Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
      day.setTimeInMillis(at.toEpochMilli());
      signature.setSignDate(day);
      document.setDocumentId(1L);
      document.addSignature(signature, in -> signer.container(in.readAllBytes(), at));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static Optional<Instant> lastSigned(PDDocument document) {
    return document.getSignatureDictionaries().stream()
        .map(signature -> signature.getSignDate().toInstant())
        .max(Comparator.naturalOrder());
  }
}
