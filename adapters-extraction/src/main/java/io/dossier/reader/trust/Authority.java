package io.dossier.reader.trust;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

/**
 * Whether a certificate may vouch for others: it is a CA's by its basic constraints and its key
 * usage lets it sign certificates (RFC 5280, 4.2.1.9 and 4.2.1.3). PKIX asks this of those between,
 * but not of the anchor itself, where an operator may have put a mere signer's certificate.
 */
final class Authority {
  private static final int KEY_CERT_SIGN = 5;
  private static final String NAME_CONSTRAINTS = "2.5.29.30";

  private Authority() {}

  static boolean is(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return certificate.getBasicConstraints() >= 0 && (usage == null || usage[KEY_CERT_SIGN]);
  }

  /** As an anchor. The JDK does not hold names against the constraints (4.2.1.10) of an anchor. */
  static boolean isAnchor(X509Certificate certificate) {
    return is(certificate) && !limitsNames(certificate);
  }

  static boolean limitsNames(X509Certificate certificate) {
    return certificate.getExtensionValue(NAME_CONSTRAINTS) != null;
  }

  /** Whether its signature is that of the issuer's key. */
  static boolean issued(X509Certificate issuer, X509Certificate certificate) {
    if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return false;
    }
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException | RuntimeException e) {
      // Of another key, or of an algorithm that is not known here.
      return false;
    }
  }
}
