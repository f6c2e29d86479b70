package io.dossier.reader.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Judges certificates by the anchors and by what comes with a file. A certificate is trusted whose
 * key may be used for the purpose, that leads to an anchor by a path that was valid at a time, and
 * none of whose path is told revoked.
 */
public final class TrustJudgement {
  /** Their collisions let a certificate be forged (Leurent and Peyrin, USENIX Security 2020). */
  private static final List<String> BROKEN_DIGESTS = List.of("MD2", "MD5", "SHA1");

  private final CertificatePaths paths;
  private final Revocations revocations;

  public TrustJudgement(Trust trust, ValidationData data) {
    this.paths = new CertificatePaths(trust, data.certificates());
    this.revocations = new Revocations(data);
  }

  /**
   * @param at when its path has to be valid
   */
  public Standing of(X509Certificate certificate, KeyPurpose purpose, Instant at) {
    Standing standing = paths.of(certificate, at);
    if (!standing.trusted()) {
      return standing;
    }
    if (!purpose.permitted(certificate)) {
      return Standing.untrusted("is for other uses than this");
    }
    List<X509Certificate> certified = standing.path().subList(0, standing.path().size() - 1);
    if (certified.stream().anyMatch(TrustJudgement::isForgeable)) {
      return Standing.untrusted("leads to a trust anchor over one that can be forged (MD5, SHA-1)");
    }
    return revocations.concern(standing.path())
        ? Standing.untrusted("was revoked, or one that it depends on, as the file itself says")
        : standing;
  }

  private static boolean isForgeable(X509Certificate certificate) {
    String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    return BROKEN_DIGESTS.stream().anyMatch(algorithm::startsWith);
  }
}
