package io.dossier.reader.testing;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/**
 * A party's detached signature.
 *
 * @param others whose certificates come with it beside the signer's
 * @param lists that come with it, in Adobe's attribute for them
 * @param stamp of its value
 */
public record PartySignature(
    Party signer,
    List<Party> others,
    List<X509CRLHolder> lists,
    Optional<Stamp> stamp,
    String digest)
    implements SignatureInterface {
  private static final ASN1ObjectIdentifier ADOBE_REVOCATIONS =
      new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4");

  /** Who says that it was there at what time. */
  public record Stamp(Party authority, Instant at) {}

  public static PartySignature by(Party signer, Party... others) {
    return new PartySignature(signer, List.of(others), List.of(), Optional.empty(), "SHA256");
  }

  public PartySignature with(X509CRLHolder list) {
    return new PartySignature(signer, others, List.of(list), stamp, digest);
  }

  public PartySignature stamped(Party authority, Instant at) {
    return new PartySignature(signer, others, lists, Optional.of(new Stamp(authority, at)), digest);
  }

  public PartySignature digest(String other) {
    return new PartySignature(signer, others, lists, stamp, other);
  }

  @Override
  public byte[] sign(InputStream content) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(digests())
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(revocations()))
              .build(signer.signer(digest), signer.certificate()));
      List<X509CertificateHolder> certificates = new ArrayList<>(List.of(signer.certificate()));
      others.forEach(other -> certificates.add(other.certificate()));
      generator.addCertificates(new CollectionStore<>(certificates));
      CMSSignedData made =
          generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false);
      return (stamp.isPresent() ? stamped(made, stamp.get()) : made).getEncoded();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException | TSPException e) {
      throw new IOException(e);
    }
  }

  private AttributeTable revocations() {
    ASN1EncodableVector encoded = new ASN1EncodableVector();
    lists.forEach(list -> encoded.add(list.toASN1Structure()));
    return lists.isEmpty()
        ? new AttributeTable(new ASN1EncodableVector())
        : new AttributeTable(
            new Attribute(
                ADOBE_REVOCATIONS,
                new DERSet(
                    new DERSequence(new DERTaggedObject(true, 0, new DERSequence(encoded))))));
  }

  private static CMSSignedData stamped(CMSSignedData made, Stamp stamp)
      throws IOException,
          TSPException,
          CMSException,
          OperatorCreationException,
          GeneralSecurityException {
    SignerInformation signer = made.getSignerInfos().iterator().next();
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSignerInfoGeneratorBuilder(digests())
                .build(stamp.authority().signer("SHA256"), stamp.authority().certificate()),
            digests().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
            POLICY);
    tokens.addCertificates(new CollectionStore<>(List.of(stamp.authority().certificate())));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
    TimeStampRequestGenerator asked = new TimeStampRequestGenerator();
    asked.setCertReq(true);
    byte[] token =
        tokens
            .generate(
                asked.generate(TSPAlgorithms.SHA256, hash), BigInteger.ONE, Date.from(stamp.at()))
            .getEncoded();
    Attribute attribute =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(token)));
    SignerInformation carrying =
        SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute));
    return CMSSignedData.replaceSigners(made, new SignerInformationStore(carrying));
  }

  private static DigestCalculatorProvider digests() throws OperatorCreationException {
    return new JcaDigestCalculatorProviderBuilder().build();
  }
}
