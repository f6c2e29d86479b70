package io.dossier.reader.testing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyRecipient;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Whom a PDF may be encrypted for. */
public final class Recipients {
  private Recipients() {}

  /** Someone with a new certificate, whose key is thrown away. */
  public static PublicKeyProtectionPolicy one() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair keys = generator.generateKeyPair();
      X500Name name = new X500Name("CN=Somebody");
      Instant begin = Instant.parse("2026-01-01T00:00:00Z");
      PublicKeyRecipient recipient = new PublicKeyRecipient();
      recipient.setX509(
          new JcaX509CertificateConverter()
              .getCertificate(
                  new JcaX509v3CertificateBuilder(
                          name,
                          BigInteger.ONE,
                          Date.from(begin),
                          Date.from(begin.plus(3650, ChronoUnit.DAYS)),
                          name,
                          keys.getPublic())
                      .build(
                          new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))));
      recipient.setPermission(AccessPermission.getOwnerAccessPermission());
      PublicKeyProtectionPolicy policy = new PublicKeyProtectionPolicy();
      policy.addRecipient(recipient);
      policy.setEncryptionKeyLength(128);
      return policy;
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
