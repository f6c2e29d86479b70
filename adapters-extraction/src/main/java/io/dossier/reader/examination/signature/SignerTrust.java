package io.dossier.reader.examination.signature;

import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import io.dossier.reader.trust.KeyPurpose;
import io.dossier.reader.trust.Standing;
import io.dossier.reader.trust.Trust;
import io.dossier.reader.trust.TrustJudgement;
import io.dossier.reader.trust.ValidationData;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;

/**
 * Whether the maker of a signature that holds is one that the operator trusts: the certificate
 * leads to a trust anchor over what comes with the signature and with the file.
 *
 * <p>The path has to be valid when the file is examined, for nobody vouches for the time that a
 * signer claims, and who has the key of an expired certificate may claim any. A time stamp of the
 * signature's value (RFC 3161, appendix A) whose authority is trusted now proves a time, and then
 * the path has to be valid at that; time stamps of the whole document are not asked. A revocation
 * counts whenever it was.
 */
final class SignerTrust {
  private final Trust trust;
  private final ValidationData store;

  /**
   * @param store what the file holds for all of its signatures
   */
  SignerTrust(Trust trust, ValidationData store) {
    this.trust = trust;
    this.store = store;
  }

  Standing of(SignerProof proof) {
    Optional<X509Certificate> certificate = ValidationData.certificate(proof.certificate());
    if (certificate.isEmpty()) {
      return Standing.untrusted("cannot be read");
    }
    try {
      CMSSignedData cms = new CMSSignedData(proof.cms());
      SignerInformation signer = cms.getSignerInfos().iterator().next();
      ValidationData data = CmsValidationData.of(cms).and(CmsValidationData.of(signer)).and(store);
      Standing standing =
          new TrustJudgement(trust, data)
              .of(certificate.get(), KeyPurpose.DOCUMENTS, time(signer, data));
      return standing.trusted() && !proof.lasting()
          ? Standing.untrusted("signs by a digest that another document may have (MD5, SHA-1)")
          : standing;
    } catch (CMSException | IOException | RuntimeException e) {
      return Standing.untrusted("comes with data that cannot be decoded");
    }
  }

  /** The earliest that is proven; else now. */
  private Instant time(SignerInformation signer, ValidationData data) throws IOException {
    return CmsValidationData.timeStamps(signer).stream()
        .flatMap(encoded -> proven(encoded, signer.getSignature(), data).stream())
        .filter(proven -> proven.isBefore(trust.now()))
        .min(Comparator.naturalOrder())
        .orElse(trust.now());
  }

  private Optional<Instant> proven(byte[] encoded, byte[] value, ValidationData data) {
    try {
      TimestampToken stamp = new TimestampToken(encoded, TimestampType.SIGNATURE_TIMESTAMP);
      if (!stamp.matchData(new InMemoryDocument(value))) {
        return Optional.empty();
      }
      ValidationData all = CmsValidationData.of(stamp.getTimeStamp().toCMSSignedData()).and(data);
      TrustJudgement judgement = new TrustJudgement(trust, all);
      return all.certificates().stream()
          .filter(each -> stamp.isSignedBy(new CertificateToken(each)))
          .filter(each -> judgement.of(each, KeyPurpose.TIME_STAMPS, trust.now()).trusted())
          .findFirst()
          .map(authority -> stamp.getGenerationTime().toInstant());
    } catch (CMSException | TSPException | IOException | RuntimeException e) {
      // It proves nothing.
      return Optional.empty();
    }
  }
}
