package io.dossier.bench.forger.signing;

import io.dossier.bench.generator.Dice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Signs PDFs as an approval (ISO 32000-2, 12.8), in a revision of its own. */
public final class SignedPdf {
  private static final int SIGNERS = 4;

  private SignedPdf() {}

  /** Signed by one of the invented signers. */
  public static byte[] of(byte[] pdf, Dice dice) throws IOException {
    Instant at = dice.day(2020, 2025).atTime(9, 30).toInstant(ZoneOffset.UTC);
    InventedSigner signer = InventedSigner.number(dice.below(SIGNERS));
    try (PDDocument document = Loader.loadPDF(pdf)) {
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
}
