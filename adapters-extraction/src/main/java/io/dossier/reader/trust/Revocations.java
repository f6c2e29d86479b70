package io.dossier.reader.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Whether what a file brings along says that a certificate was revoked. Who issued a list or answer
 * is not verified, nor when: it can take trust away, and never give any. A certificate on hold
 * counts as revoked. That nothing here says so proves nothing, since nothing is fetched.
 */
final class Revocations {
  private final ValidationData data;

  Revocations(ValidationData data) {
    this.data = data;
  }

  /**
   * @param path each certified by the next; an anchor at its end is looked up only where it is the
   *     signer's own
   */
  boolean concern(List<X509Certificate> path) {
    int certified = Math.max(1, path.size() - 1);
    for (int i = 0; i < certified; i++) {
      X509Certificate certificate = path.get(i);
      Optional<X509Certificate> issuer = path.stream().skip(i + 1L).findFirst();
      if (data.lists().stream().anyMatch(list -> isListed(list, certificate))
          || data.answers().stream().anyMatch(answer -> isDenied(answer, certificate, issuer))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(X509CRLHolder list, X509Certificate certificate) {
    BigInteger serial = certificate.getSerialNumber();
    X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
    for (Object each : list.getRevokedCertificates()) {
      X509CRLEntryHolder entry = (X509CRLEntryHolder) each;
      if (entry.getSerialNumber().equals(serial) && isOf(entry, issuer) && !isLifted(entry)) {
        return true;
      }
    }
    return false;
  }

  /** A list may hold certificates of several issuers (RFC 5280, 5.3.3). */
  private static boolean isOf(X509CRLEntryHolder entry, X500Name issuer) {
    return Arrays.stream(entry.getCertificateIssuer().getNames())
        .filter(name -> name.getTagNo() == GeneralName.directoryName)
        .anyMatch(name -> issuer.equals(X500Name.getInstance(name.getName())));
  }

  /** Taken from the list again (5.3.1). */
  private static boolean isLifted(X509CRLEntryHolder entry) {
    Extension reason = entry.getExtension(Extension.reasonCode);
    return reason != null
        && ASN1Enumerated.getInstance(reason.getParsedValue()).intValueExact()
            == CRLReason.removeFromCRL;
  }

  private static boolean isDenied(
      BasicOCSPResp answer, X509Certificate certificate, Optional<X509Certificate> issuer) {
    for (SingleResp single : answer.getResponses()) {
      if (single.getCertStatus() instanceof RevokedStatus
          && single.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
          && (issuer.isEmpty() || isOf(single, issuer.get()))) {
        return true;
      }
    }
    return false;
  }

  /** Where that cannot be told, the number alone decides, as where the issuer is not known. */
  private static boolean isOf(SingleResp single, X509Certificate issuer) {
    try {
      DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
      return single
          .getCertID()
          .matchesIssuer(new X509CertificateHolder(issuer.getEncoded()), digests);
    } catch (OCSPException
        | OperatorCreationException
        | CertificateEncodingException
        | IOException e) {
      return true;
    }
  }
}
