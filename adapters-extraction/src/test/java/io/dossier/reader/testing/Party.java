package io.dossier.reader.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody with a key and a certificate of it, made anew for each run of the tests. */
public record Party(KeyPair keys, X509CertificateHolder certificate) {
  /** When all tests of trust take place. */
  public static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private static final AtomicLong SERIAL = new AtomicLong(1000);

  /** What becomes of a certificate before it is signed. */
  @FunctionalInterface
  public interface Extensions {
    Extensions NONE = certificate -> {};

    void on(JcaX509v3CertificateBuilder certificate) throws IOException;

    default Extensions and(Extensions other) {
      return certificate -> {
        on(certificate);
        other.on(certificate);
      };
    }
  }

  /** Between which it is valid. */
  public record Validity(Instant begin, Instant end) {
    public static final Validity USUAL =
        new Validity(NOW.minus(Duration.ofDays(300)), NOW.plus(Duration.ofDays(300)));
    public static final Validity OVER =
        new Validity(NOW.minus(Duration.ofDays(300)), NOW.minus(Duration.ofDays(10)));
  }

  /** Of a CA that may certify others. */
  public static final Extensions AUTHORITY =
      certificate -> {
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        certificate.addExtension(
            Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      };

  public static Extensions usage(int usage) {
    return certificate -> certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
  }

  public static Extensions purpose(KeyPurposeId purpose) {
    return certificate ->
        certificate.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
  }

  /** A CA that certified itself. */
  public static Party root(String name) {
    return selfSigned(name, AUTHORITY, Validity.USUAL);
  }

  public static Party selfSigned(String name, Extensions extensions, Validity validity) {
    KeyPair keys = newKeys();
    X500Name own = new X500Name("CN=" + name);
    return new Party(keys, certificate(own, keys, own, keys, extensions, validity));
  }

  /** Certified by this one, whether it may or not. */
  public Party certified(String name, Extensions extensions, Validity validity) {
    KeyPair theirs = newKeys();
    X500Name own = new X500Name("CN=" + name);
    return new Party(
        theirs, certificate(own, theirs, certificate.getSubject(), keys, extensions, validity));
  }

  /** The same key under one more certificate of this one, with the name of both. */
  public Party certifiedAgain() {
    X500Name own = certificate.getSubject();
    return new Party(keys, certificate(own, keys, own, keys, AUTHORITY, Validity.USUAL));
  }

  public X509Certificate x509() {
    try {
      return new JcaX509CertificateConverter().getCertificate(certificate);
    } catch (CertificateException e) {
      throw new IllegalStateException(e);
    }
  }

  public ContentSigner signer(String digest) {
    try {
      return new JcaContentSignerBuilder(digest + "withECDSA").build(keys.getPrivate());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its list that says so. */
  public X509CRLHolder revoking(Party revoked) {
    X509v2CRLBuilder list = new X509v2CRLBuilder(certificate.getSubject(), Date.from(NOW));
    list.addCRLEntry(
        revoked.certificate.getSerialNumber(), Date.from(NOW), CRLReason.keyCompromise);
    return list.build(signer("SHA256"));
  }

  /** Its answer that says so. */
  public OCSPResp denying(Party revoked) {
    try {
      DigestCalculator digest =
          new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
      BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(new RespID(certificate.getSubject()));
      answer.addResponse(
          new CertificateID(digest, certificate, revoked.certificate.getSerialNumber()),
          new RevokedStatus(Date.from(NOW), CRLReason.keyCompromise));
      return new OCSPRespBuilder()
          .build(
              OCSPRespBuilder.SUCCESSFUL,
              answer.build(signer("SHA256"), new X509CertificateHolder[0], Date.from(NOW)));
    } catch (OCSPException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509CertificateHolder certificate(
      X500Name subject,
      KeyPair subjects,
      X500Name issuer,
      KeyPair issuers,
      Extensions extensions,
      Validity validity) {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(SERIAL.incrementAndGet()),
              Date.from(validity.begin()),
              Date.from(validity.end()),
              subject,
              subjects.getPublic());
      extensions.on(builder);
      return builder.build(
          new JcaContentSignerBuilder("SHA256withECDSA").build(issuers.getPrivate()));
    } catch (OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
