package io.dossier.bench.forger.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody invented who signs, with a key and a certificate made by themselves. */
public final class InventedSigner {
  private static final int KEY_BITS = 2048;
  private static final Instant FROM = Instant.parse("2015-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2045-01-01T00:00:00Z");
  private static final Map<Integer, InventedSigner> KNOWN = new ConcurrentHashMap<>();

  private final PrivateKey key;
  private final X509Certificate certificate;

  private InventedSigner(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /** The same number is the same person with the same key, in every run. */
  public static InventedSigner number(int number) {
    return KNOWN.computeIfAbsent(number, InventedSigner::made);
  }

  private static InventedSigner made(int number) {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(KEY_BITS, new Seeded(number));
      KeyPair pair = keys.generateKeyPair();
      X500Name name = new X500Name("CN=Invented Signer " + number + ",O=Nobody");
      ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  new JcaX509v3CertificateBuilder(
                          name,
                          BigInteger.valueOf(1000L + number),
                          Date.from(FROM),
                          Date.from(UNTIL),
                          name,
                          pair.getPublic())
                      .build(signer));
      return new InventedSigner(pair.getPrivate(), certificate);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A detached container over the bytes (CMS, RFC 5652), signed at the moment told. */
  byte[] container(byte[] signed, Instant at) throws IOException {
    try {
      ASN1EncodableVector attributes = new ASN1EncodableVector();
      attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
      CMSSignedDataGenerator container = new CMSSignedDataGenerator();
      container.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(key), certificate));
      container.addCertificates(new JcaCertStore(List.of(certificate)));
      return container.generate(new CMSProcessableByteArray(signed), false).getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IOException(e);
    }
  }

  /** Not secure at all, so that a key is the same in every run. */
  private static final class Seeded extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final Random random;

    Seeded(long seed) {
      this.random = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }
  }
}
