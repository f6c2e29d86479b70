package io.dossier.reader.examination.signature;

import io.dossier.reader.trust.ValidationData;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;

/**
 * Certificates, revocations and time stamps in a CMS signature: those of RFC 5652, 5.1 and RFC
 * 5940, and attributes of the signer, which are Adobe's (ISO 32000-2, 12.8.3.3.2), CAdES' (ETSI EN
 * 319 122-1, 5.4.2.2) and the time stamps of RFC 3161, appendix A.
 */
final class CmsValidationData {
  private static final ASN1ObjectIdentifier ADOBE_REVOCATIONS =
      new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");
  private static final int MOST_TIME_STAMPS = 5;
  private static final int LISTS = 0;
  private static final int ANSWERS = 1;

  private CmsValidationData() {}

  static ValidationData of(CMSSignedData cms) throws IOException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder each : cms.getCertificates().getMatches(null)) {
      ValidationData.certificate(each.getEncoded()).ifPresent(certificates::add);
    }
    List<X509CRLHolder> lists = new ArrayList<>(cms.getCRLs().getMatches(null));
    List<BasicOCSPResp> answers = new ArrayList<>();
    for (ASN1ObjectIdentifier form :
        List.of(
            CMSObjectIdentifiers.id_ri_ocsp_response, OCSPObjectIdentifiers.id_pkix_ocsp_basic)) {
      Store<?> others = cms.getOtherRevocationInfo(form);
      for (Object each : others.getMatches(null)) {
        ValidationData.answer(encoded((ASN1Encodable) each)).ifPresent(answers::add);
      }
    }
    return new ValidationData(certificates, lists, answers);
  }

  static ValidationData of(SignerInformation signer) throws IOException {
    return values(signer.getSignedAttributes(), ADOBE_REVOCATIONS)
        .and(
            values(
                signer.getUnsignedAttributes(), PKCSObjectIdentifiers.id_aa_ets_revocationValues));
  }

  /** Of the signature's value, as they are encoded. */
  static List<byte[]> timeStamps(SignerInformation signer) throws IOException {
    List<byte[]> stamps = new ArrayList<>();
    for (ASN1Encodable each :
        all(signer.getUnsignedAttributes(), PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)) {
      if (stamps.size() < MOST_TIME_STAMPS) {
        stamps.add(encoded(each));
      }
    }
    return stamps;
  }

  /** Either attribute is a sequence with the lists under the tag 0 and the answers under 1. */
  private static ValidationData values(
      @Nullable AttributeTable attributes, ASN1ObjectIdentifier type) throws IOException {
    List<X509CRLHolder> lists = new ArrayList<>();
    List<BasicOCSPResp> answers = new ArrayList<>();
    for (ASN1Encodable value : all(attributes, type)) {
      for (ASN1Encodable each : ASN1Sequence.getInstance(value)) {
        ASN1TaggedObject part = ASN1TaggedObject.getInstance(each);
        if (part.getTagNo() == LISTS || part.getTagNo() == ANSWERS) {
          for (ASN1Encodable item : ASN1Sequence.getInstance(part, true)) {
            if (part.getTagNo() == LISTS) {
              ValidationData.list(encoded(item)).ifPresent(lists::add);
            } else {
              ValidationData.answer(encoded(item)).ifPresent(answers::add);
            }
          }
        }
      }
    }
    return new ValidationData(List.of(), lists, answers);
  }

  private static List<ASN1Encodable> all(
      @Nullable AttributeTable attributes, ASN1ObjectIdentifier type) {
    List<ASN1Encodable> values = new ArrayList<>();
    for (int i = 0; attributes != null && i < attributes.getAll(type).size(); i++) {
      values.addAll(
          List.of(Attribute.getInstance(attributes.getAll(type).get(i)).getAttrValues().toArray()));
    }
    return values;
  }

  private static byte[] encoded(ASN1Encodable object) throws IOException {
    return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
  }
}
