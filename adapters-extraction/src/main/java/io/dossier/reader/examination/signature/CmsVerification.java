package io.dossier.reader.examination.signature;

import eu.europa.esig.dss.cades.validation.CAdESSignature;
import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.CMSUtils;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSSecurityProvider;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;

/**
 * Holds a signature of a PDF against the bytes that it covers: CMS (RFC 5652) and CAdES by EU DSS
 * over BouncyCastle, time stamps by RFC 3161. Says nothing of who the signer is: the certificate is
 * that which comes with the signature, and {@link SignerTrust} judges it.
 */
final class CmsVerification {
  private CmsVerification() {}

  /**
   * @param signed the bytes that it covers
   */
  static CmsVerdict of(PdfSignature signature, byte[] signed) {
    try {
      byte[] contents = trimmed(signature.contents());
      if (contents.length == 0) {
        return CmsVerdict.undecided("it is not of a form that is known");
      }
      return signature.isTimeStamp() ? timeStamp(contents, signed) : cms(contents, signed);
    } catch (IOException
        | CMSException
        | TSPException
        | GeneralSecurityException
        | RuntimeException e) {
      return CmsVerdict.undecided("it cannot be decoded (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** Without the zeros that writers leave room with. Empty when it is no ASN.1 sequence. */
  private static byte[] trimmed(byte[] contents) throws IOException {
    if (contents.length == 0 || contents[0] != 0x30) {
      return new byte[0];
    }
    ByteArrayInputStream bytes = new ByteArrayInputStream(contents);
    ASN1Primitive object = new ASN1InputStream(bytes, contents.length).readObject();
    return object == null
        ? new byte[0]
        : Arrays.copyOf(contents, contents.length - bytes.available());
  }

  private static CmsVerdict timeStamp(byte[] contents, byte[] signed)
      throws IOException, CMSException, TSPException {
    TimestampToken stamp = new TimestampToken(contents, TimestampType.DOCUMENT_TIMESTAMP);
    if (!stamp.matchData(new InMemoryDocument(signed))) {
      return CmsVerdict.of(CmsVerdict.Outcome.CONTENT_DIFFERS, Optional.empty());
    }
    if (stamp.getCertificates().isEmpty()) {
      return CmsVerdict.undecided("the certificate of its authority is not in the file");
    }
    Optional<CertificateToken> authority =
        stamp.getCertificates().stream().filter(stamp::isSignedBy).findFirst();
    return CmsVerdict.of(
        authority.isPresent() ? CmsVerdict.Outcome.HOLDS : CmsVerdict.Outcome.VALUE_DIFFERS,
        authority.flatMap(CmsVerification::name));
  }

  private static CmsVerdict cms(byte[] contents, byte[] signed)
      throws IOException, GeneralSecurityException {
    CMS cms = CMSUtils.parseToCMS(contents);
    DSSDocument own = cms.getSignedContent();
    byte[] content = own == null ? signed : DSSUtils.toByteArray(own);
    if (content.length == 0) {
      cms = CMSUtils.parseToCMS(withoutContent(contents));
      content = signed;
    } else if (own != null && !standsFor(content, signed)) {
      return CmsVerdict.of(CmsVerdict.Outcome.OTHER_CONTENT, Optional.empty());
    }
    Iterator<SignerInformation> signers = cms.getSignerInfos().iterator();
    if (!signers.hasNext()) {
      return CmsVerdict.undecided("it names no signer");
    }
    CAdESSignature signature = new CAdESSignature(cms, signers.next());
    signature.setDetachedContents(List.of(new InMemoryDocument(content)));
    signature.checkSignatureIntegrity();
    CmsVerdict verdict = verdict(signature);
    boolean lasting = Arrays.equals(content, signed) && SignerProof.lasts(signature);
    return verdict.outcome() == CmsVerdict.Outcome.HOLDS
        ? verdict.with(proof(signature, contents, lasting))
        : verdict;
  }

  private static SignerProof proof(CAdESSignature signature, byte[] contents, boolean lasting) {
    return new SignerProof(signature.getSigningCertificateToken().getEncoded(), contents, lasting);
  }

  /** Some signers hold an empty string where there should be no content, and sign the document. */
  private static byte[] withoutContent(byte[] contents) throws IOException {
    SignedData data = SignedData.getInstance(ContentInfo.getInstance(contents).getContent());
    ContentInfo none = new ContentInfo(data.getEncapContentInfo().getContentType(), null);
    SignedData detached =
        new SignedData(
            data.getDigestAlgorithms(),
            none,
            data.getCertificates(),
            data.getCRLs(),
            data.getSignerInfos());
    return new ContentInfo(PKCSObjectIdentifiers.signedData, detached).getEncoded();
  }

  /** adbe.pkcs7.sha1 signs the SHA-1 digest of the document; others may hold a copy of it. */
  private static boolean standsFor(byte[] own, byte[] signed) {
    return Arrays.equals(own, signed)
        || Arrays.equals(own, DSSUtils.digest(DigestAlgorithm.SHA1, signed));
  }

  private static CmsVerdict verdict(CAdESSignature signature)
      throws IOException, GeneralSecurityException {
    SignatureCryptographicVerification result = signature.getSignatureCryptographicVerification();
    CertificateToken certificate = signature.getSigningCertificateToken();
    if (certificate == null) {
      return CmsVerdict.undecided("the signer's certificate is not in the file");
    }
    if (!result.isReferenceDataFound() || signature.getDigestAlgorithm() == null) {
      return CmsVerdict.undecided("its digest algorithm is not known");
    }
    Optional<String> signer = name(certificate);
    if (!result.isReferenceDataIntact()) {
      return CmsVerdict.of(CmsVerdict.Outcome.CONTENT_DIFFERS, signer);
    }
    if (result.isSignatureIntact() || holdsAsSent(signature, certificate)) {
      return CmsVerdict.of(CmsVerdict.Outcome.HOLDS, signer);
    }
    return signature.getSignatureAlgorithm() == null
        ? CmsVerdict.undecided("its algorithm is not known")
        : CmsVerdict.of(CmsVerdict.Outcome.VALUE_DIFFERS, signer);
  }

  /**
   * RFC 5652, 5.4 wants the signed attributes in the order of DER; some signers sign them in the
   * order in which they send them, which is as hard to forge.
   */
  private static boolean holdsAsSent(CAdESSignature signature, CertificateToken certificate)
      throws IOException, GeneralSecurityException {
    SignatureAlgorithm algorithm = signature.getSignatureAlgorithm();
    @Nullable ASN1Set attributes =
        signature.getSignerInformation().toASN1Structure().getAuthenticatedAttributes();
    if (algorithm == null || attributes == null) {
      return false;
    }
    Signature verifier =
        Signature.getInstance(algorithm.getJCEId(), DSSSecurityProvider.getSecurityProvider());
    verifier.initVerify(certificate.getPublicKey());
    verifier.update(attributes.getEncoded());
    try {
      return verifier.verify(signature.getSignatureValue());
    } catch (SignatureException | DSSException e) {
      // Not even the form of a signature by this key.
      return false;
    }
  }

  private static Optional<String> name(CertificateToken certificate) {
    RDN[] names =
        X500Name.getInstance(certificate.getCertificate().getSubjectX500Principal().getEncoded())
            .getRDNs(BCStyle.CN);
    return names.length == 0
        ? Optional.empty()
        : Optional.of(IETFUtils.valueToString(names[0].getFirst().getValue()));
  }
}
