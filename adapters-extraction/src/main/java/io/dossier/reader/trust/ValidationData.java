package io.dossier.reader.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;

/**
 * What comes with a signature so that it can be validated: certificates, lists of revoked ones
 * (CRL, RFC 5280, 5) and answers about single ones (OCSP, RFC 6960). Nobody vouches for any of it.
 */
public record ValidationData(
    List<X509Certificate> certificates, List<X509CRLHolder> lists, List<BasicOCSPResp> answers) {
  public static final ValidationData NONE = new ValidationData(List.of(), List.of(), List.of());

  public ValidationData {
    certificates = List.copyOf(certificates);
    lists = List.copyOf(lists);
    answers = List.copyOf(answers);
  }

  public ValidationData and(ValidationData other) {
    return new ValidationData(
        joined(certificates, other.certificates),
        joined(lists, other.lists),
        joined(answers, other.answers));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Empty when the bytes are none that the JDK reads. */
  public static Optional<X509Certificate> certificate(byte[] encoded) {
    try {
      return Optional.ofNullable(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(encoded)));
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  /** Empty when the bytes are none. */
  public static Optional<X509CRLHolder> list(byte[] encoded) {
    try {
      return Optional.of(new X509CRLHolder(encoded));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * @param encoded an OCSPResponse or the BasicOCSPResponse within one
   * @return empty when the bytes are none, or say that there is no answer
   */
  public static Optional<BasicOCSPResp> answer(byte[] encoded) {
    try {
      ASN1Sequence sequence = ASN1Sequence.getInstance(encoded);
      if (!(sequence.getObjectAt(0) instanceof ASN1Enumerated)) {
        return Optional.of(new BasicOCSPResp(BasicOCSPResponse.getInstance(sequence)));
      }
      Object answer = new OCSPResp(OCSPResponse.getInstance(sequence)).getResponseObject();
      return answer instanceof BasicOCSPResp basic ? Optional.of(basic) : Optional.empty();
    } catch (OCSPException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
