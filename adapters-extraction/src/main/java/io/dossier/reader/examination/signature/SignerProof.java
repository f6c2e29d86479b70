package io.dossier.reader.examination.signature;

import eu.europa.esig.dss.cades.validation.CAdESSignature;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a signature that holds brings along to show who made it, and when. Not looked into yet.
 *
 * @param certificate the signer's, as it is encoded
 * @param cms the signature itself
 * @param lasting whether nobody can have another document for the same signature: it is over the
 *     document itself, and no digest in it is one that collisions are known of
 */
record SignerProof(byte[] certificate, byte[] cms, boolean lasting) {

  /** As ETSI's catalogue of suites has them (TS 119 312): SHA-1 and older are not among them. */
  private static final Set<DigestAlgorithm> LASTING =
      EnumSet.of(
          DigestAlgorithm.SHA224,
          DigestAlgorithm.SHA256,
          DigestAlgorithm.SHA384,
          DigestAlgorithm.SHA512,
          DigestAlgorithm.SHA3_256,
          DigestAlgorithm.SHA3_384,
          DigestAlgorithm.SHA3_512);

  static boolean lasts(CAdESSignature signature) {
    SignatureAlgorithm algorithm = signature.getSignatureAlgorithm();
    return LASTING.contains(signature.getDigestAlgorithm())
        && algorithm != null
        && (algorithm.getDigestAlgorithm() == null
            || LASTING.contains(algorithm.getDigestAlgorithm()));
  }
}
