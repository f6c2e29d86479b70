package io.dossier.reader.examination.signature;

import io.dossier.reader.trust.ValidationData;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;

/**
 * The document security store of a PDF (DSS, ISO 32000-2, 12.8.4.3): what was added after signing
 * so that its signatures can be validated later, for all of them and for single ones (VRI).
 */
final class SecurityStore {
  private static final COSName STORE = COSName.getPDFName("DSS");
  private static final COSName SINGLE = COSName.getPDFName("VRI");
  private static final int MOST_STREAMS = 400;
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final List<X509Certificate> certificates = new ArrayList<>();
  private final List<X509CRLHolder> lists = new ArrayList<>();
  private final List<BasicOCSPResp> answers = new ArrayList<>();
  private int left = MOST_STREAMS;

  private SecurityStore() {}

  /**
   * @throws IOException when it cannot be read whole: what is left out may be a revocation
   */
  static ValidationData of(PDDocument document) throws IOException {
    COSDictionary dictionary = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STORE);
    if (dictionary == null) {
      return ValidationData.NONE;
    }
    SecurityStore store = new SecurityStore();
    store.all(dictionary, "Certs", "CRLs", "OCSPs");
    COSDictionary single = dictionary.getCOSDictionary(SINGLE);
    if (single != null) {
      for (COSName signature : single.keySet()) {
        COSDictionary its = single.getCOSDictionary(signature);
        if (its != null) {
          store.all(its, "Cert", "CRL", "OCSP");
        }
      }
    }
    return new ValidationData(store.certificates, store.lists, store.answers);
  }

  private void all(COSDictionary dictionary, String certs, String crls, String ocsps)
      throws IOException {
    each(dictionary, certs, der -> ValidationData.certificate(der).ifPresent(certificates::add));
    each(dictionary, crls, der -> ValidationData.list(der).ifPresent(lists::add));
    each(dictionary, ocsps, der -> ValidationData.answer(der).ifPresent(answers::add));
  }

  private void each(COSDictionary dictionary, String key, Consumer<byte[]> taken)
      throws IOException {
    COSArray array = dictionary.getCOSArray(COSName.getPDFName(key));
    for (int i = 0; array != null && i < array.size() && left > 0; i++) {
      COSBase item = array.get(i);
      COSBase direct = item instanceof COSObject reference ? reference.getObject() : item;
      if (direct instanceof COSStream stream) {
        left--;
        try (InputStream in = stream.createInputStream()) {
          byte[] der = in.readNBytes(MOST_BYTES + 1);
          if (der.length > MOST_BYTES) {
            throw new IOException("more than is read of one entry");
          }
          taken.accept(der);
        }
      }
    }
  }
}
