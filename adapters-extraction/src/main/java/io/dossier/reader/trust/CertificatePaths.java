package io.dossier.reader.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leads a certificate to a trust anchor over those that come with a file: PKIX (RFC 5280, 6) by the
 * JDK, which holds signatures, validity, basic constraints, key usage, names, critical extensions
 * and algorithms against it. Nothing is fetched.
 *
 * <p>The search is given such certificates alone as an anchor vouches for, at however many removes:
 * with certificates of a file's own making, which certify each other, it might not end.
 */
final class CertificatePaths {
  private static final int MOST_OTHERS = 200;
  private static final String NONE = "leads to no trust anchor";

  private final List<X509Certificate> anchors;
  private final List<X509Certificate> authorities;
  private final List<X509Certificate> others;

  CertificatePaths(Trust trust, Collection<X509Certificate> others) {
    this.anchors =
        trust.anchors().certificates().stream()
            .filter(anchor -> isValid(anchor, trust.now()))
            .toList();
    this.authorities = this.anchors.stream().filter(Authority::isAnchor).toList();
    this.others = others.stream().distinct().limit(MOST_OTHERS).toList();
  }

  private static boolean isValid(X509Certificate certificate, Instant at) {
    Date date = Date.from(at);
    return !certificate.getNotBefore().after(date) && !certificate.getNotAfter().before(date);
  }

  /**
   * @param at when every certificate of the path but the anchor has to be valid
   */
  Standing of(X509Certificate certificate, Instant at) {
    if (anchors.contains(certificate)) {
      return isValid(certificate, at)
          ? Standing.trusted(List.of(certificate))
          : Standing.untrusted("was not valid yet on " + at);
    }
    Set<X509Certificate> vouched = vouched(certificate);
    if (!vouched.contains(certificate)) {
      return Standing.untrusted(NONE);
    }
    if (!isValid(certificate, at)) {
      return Standing.untrusted(
          "was valid from "
              + certificate.getNotBefore().toInstant()
              + " to "
              + certificate.getNotAfter().toInstant()
              + ", and no trusted time stamp proves that it was used then");
    }
    try {
      return built(certificate, vouched, at);
    } catch (CertPathBuilderException e) {
      return Standing.untrusted("leads to a trust anchor by a path that does not hold");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a JDK without PKIX", e);
    }
  }

  /** The authorities, and all that they certified and that those did in turn. */
  private Set<X509Certificate> vouched(X509Certificate certificate) {
    Set<X509Certificate> vouched = new LinkedHashSet<>(authorities);
    List<X509Certificate> left = new ArrayList<>(others);
    left.add(certificate);
    List<X509Certificate> found;
    do {
      found = left.stream().filter(each -> isVouched(each, vouched)).toList();
      left.removeAll(found);
      vouched.addAll(found);
    } while (!found.isEmpty());
    return vouched;
  }

  private static boolean isVouched(X509Certificate certificate, Set<X509Certificate> vouched) {
    return vouched.stream()
        .anyMatch(issuer -> Authority.is(issuer) && Authority.issued(issuer, certificate));
  }

  private Standing built(X509Certificate certificate, Set<X509Certificate> vouched, Instant at)
      throws GeneralSecurityException {
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(certificate);
    Set<TrustAnchor> trusted =
        authorities.stream()
            .map(authority -> new TrustAnchor(authority, null))
            .collect(Collectors.toSet());
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted, target);
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(vouched)));
    parameters.setDate(Date.from(at));
    // Revocation is held against the path afterwards, by what the file holds.
    parameters.setRevocationEnabled(false);
    PKIXCertPathBuilderResult result =
        (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
    List<X509Certificate> path = new ArrayList<>();
    result.getCertPath().getCertificates().forEach(each -> path.add((X509Certificate) each));
    X509Certificate anchor = result.getTrustAnchor().getTrustedCert();
    long between =
        path.stream()
            .skip(1)
            .filter(each -> !each.getSubjectX500Principal().equals(each.getIssuerX500Principal()))
            .count();
    path.add(anchor);
    return between > anchor.getBasicConstraints()
        ? Standing.untrusted("leads to a trust anchor over more authorities than that permits")
        : Standing.trusted(path);
  }
}
