package io.dossier.reader.trust;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/**
 * What a certificate's key may be used for, by its key usage and extended key usage (RFC 5280,
 * 4.2.1.3 and 4.2.1.12). Where a certificate says nothing of either, nothing is forbidden.
 */
public enum KeyPurpose {
  /**
   * To sign documents: RFC 9336; the purposes that Adobe and Microsoft gave for it before; and the
   * protection of e-mail, which certificates of persons name for want of a better one.
   */
  DOCUMENTS(
      "1.3.6.1.5.5.7.3.36",
      "1.2.840.113583.1.1.5",
      "1.3.6.1.4.1.311.10.3.12",
      "1.3.6.1.5.5.7.3.4",
      "2.5.29.37.0"),
  /** To sign time stamps, which RFC 3161, 2.3 wants to be its one purpose, and critical. */
  TIME_STAMPS("1.3.6.1.5.5.7.3.8");

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int CONTENT_COMMITMENT = 1;
  private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

  private final Set<String> purposes;

  KeyPurpose(String... purposes) {
    this.purposes = Set.of(purposes);
  }

  boolean permitted(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[CONTENT_COMMITMENT]) {
      return false;
    }
    try {
      List<String> extended = certificate.getExtendedKeyUsage();
      return switch (this) {
        case DOCUMENTS -> extended == null || extended.stream().anyMatch(purposes::contains);
        case TIME_STAMPS -> extended != null && isAlone(extended) && isCritical(certificate);
      };
    } catch (CertificateParsingException e) {
      return false;
    }
  }

  private boolean isAlone(List<String> extended) {
    return Set.copyOf(extended).equals(purposes);
  }

  private static boolean isCritical(X509Certificate certificate) {
    Set<String> critical = certificate.getCriticalExtensionOIDs();
    return critical != null && critical.contains(EXTENDED_KEY_USAGE);
  }
}
