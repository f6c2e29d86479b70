package io.dossier.reader.examination.signature;

import static io.dossier.reader.testing.Party.NOW;
import static io.dossier.reader.testing.RevisedPdfs.invoice;
import static io.dossier.reader.testing.RevisedPdfs.revised;
import static io.dossier.reader.testing.SignedPdfs.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.OpenedPdf;
import io.dossier.reader.testing.Party;
import io.dossier.reader.testing.Party.Extensions;
import io.dossier.reader.testing.Party.Validity;
import io.dossier.reader.testing.PartySignature;
import io.dossier.reader.testing.RevisedPdfs;
import io.dossier.reader.trust.Trust;
import io.dossier.reader.trust.TrustAnchors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

class TrustedSignatureTest {
  private static final Extensions SIGNER = Party.usage(KeyUsage.nonRepudiation);
  private static final Instant BEFORE = NOW.minus(Duration.ofDays(100));

  private final Party root = Party.root("Root");
  private final Party between = root.certified("Between", Party.AUTHORITY, Validity.USUAL);
  private final Party bank = between.certified("Bank", SIGNER, Validity.USUAL);
  private final byte[] invoice = invoice("Total 100.00");

  private static List<Finding> findings(byte[] file, Party... anchors) {
    TrustAnchors trusted = new TrustAnchors(Arrays.stream(anchors).map(Party::x509).toList());
    return OpenedPdf.result(
            new SignatureCheck(new Trust(trusted, NOW)), Check.SIGNATURE_VALID, file)
        .findings();
  }

  private static Finding only(byte[] file, Party... anchors) {
    List<Finding> findings = findings(file, anchors);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private byte[] by(Party signer, Party... others) {
    return signed(invoice, PartySignature.by(signer, others));
  }

  private static void untrusted(String why, byte[] file, Party... anchors) {
    Finding finding = only(file, anchors);
    assertThat(finding.weight()).isEqualTo(Weight.NEUTRAL);
    assertThat(finding.description()).contains(why);
  }

  @Test
  void trustsASignerWhoseCertificateLeadsToAnAnchor() {
    Finding finding = only(by(bank, between), root);
    assertThat(finding.weight()).isEqualTo(Weight.TRUST);
    assertThat(finding.description()).contains("Bank", "the whole file", "CN=Root");
  }

  @Test
  void anAnchorNeedNotBeARoot() {
    assertThat(only(by(bank), between).weight()).isEqualTo(Weight.TRUST);
  }

  @Test
  void findsWhatLiesBetweenInTheSecurityStore() throws IOException {
    byte[] certificate = between.certificate().getEncoded();
    byte[] file = revised(by(bank), document -> store(document, "Certs", certificate));
    assertThat(only(file, root).weight()).isEqualTo(Weight.TRUST);
  }

  private static void store(PDDocument document, String key, byte[] entry) throws IOException {
    COSArray entries = new COSArray();
    entries.add(new PDStream(document, new ByteArrayInputStream(entry)));
    COSDictionary store = new COSDictionary();
    store.setItem(COSName.getPDFName(key), entries);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), store);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  @Test
  void trustsNobodyElse() {
    untrusted("leads to no trust anchor", by(bank, between), Party.root("Root"));
    untrusted("leads to no trust anchor", by(bank), root);
    Party own = Party.selfSigned("Bank", SIGNER, Validity.USUAL);
    untrusted("leads to no trust anchor", by(own), root);
    assertThat(only(by(bank, between)).description()).contains("was not checked");
  }

  @Test
  void anAnchorMayBeTheSignersOwnCertificate() {
    Party own = Party.selfSigned("Bank", Extensions.NONE, Validity.USUAL);
    assertThat(only(by(own), own).weight()).isEqualTo(Weight.TRUST);
    assertThat(only(by(bank), bank).weight()).isEqualTo(Weight.TRUST);
  }

  @Test
  void aSignersCertificateVouchesForNobodyElse() {
    Party clerk = bank.certified("Clerk", SIGNER, Validity.USUAL);
    untrusted("leads to no trust anchor", by(clerk, bank), bank);
    untrusted("leads to no trust anchor", by(clerk, bank, between), root);
  }

  @Test
  void anAuthorityMustSayThatItIsOne() {
    Party mere = root.certified("Mere", Party.usage(KeyUsage.keyCertSign), Validity.USUAL);
    untrusted(
        "leads to no trust anchor", by(mere.certified("Bank", SIGNER, Validity.USUAL), mere), root);
    Party signing =
        root.certified(
            "Signing",
            Party.usage(KeyUsage.digitalSignature)
                .and(
                    c ->
                        c.addExtension(
                            Extension.basicConstraints, true, new BasicConstraints(true))),
            Validity.USUAL);
    untrusted(
        "leads to no trust anchor",
        by(signing.certified("Bank", SIGNER, Validity.USUAL), signing),
        root);
  }

  @Test
  void anAnchorsLengthOfPathsHolds() {
    Extensions alone =
        Party.usage(KeyUsage.keyCertSign)
            .and(c -> c.addExtension(Extension.basicConstraints, true, new BasicConstraints(0)));
    Party shallow = Party.selfSigned("Shallow", alone, Validity.USUAL);
    Party below = shallow.certified("Below", Party.AUTHORITY, Validity.USUAL);
    Party direct = shallow.certified("Bank", SIGNER, Validity.USUAL);
    untrusted(
        "than that permits", by(below.certified("Bank", SIGNER, Validity.USUAL), below), shallow);
    assertThat(only(by(direct), shallow).weight()).isEqualTo(Weight.TRUST);
  }

  @Test
  void theKeyMustBeForSigningDocuments() {
    for (Extensions other :
        List.of(
            Party.usage(KeyUsage.keyEncipherment), Party.purpose(KeyPurposeId.id_kp_serverAuth))) {
      Party signer = root.certified("Bank", other, Validity.USUAL);
      untrusted("is for other uses", by(signer), root);
      untrusted("is for other uses", by(signer), signer);
    }
    Party mailing =
        root.certified("Bank", Party.purpose(KeyPurposeId.id_kp_emailProtection), Validity.USUAL);
    assertThat(only(by(mailing), root).weight()).isEqualTo(Weight.TRUST);
  }

  @Test
  void anExpiredCertificateIsTrustedByATimeStampAlone() {
    Party over = root.certified("Bank", SIGNER, Validity.OVER);
    PartySignature signature = PartySignature.by(over);
    Extensions stamping = Party.purpose(KeyPurposeId.id_kp_timeStamping);
    Party authority = root.certified("Clock", stamping, Validity.USUAL);
    Party unknown = Party.root("Other").certified("Clock", stamping, Validity.USUAL);
    String why = "no trusted time stamp";
    untrusted(why, signed(invoice, signature), root);
    untrusted(why, signed(invoice, signature.stamped(unknown, BEFORE)), root);
    untrusted(why, signed(invoice, signature.stamped(authority, NOW)), root);
    assertThat(only(signed(invoice, signature.stamped(authority, BEFORE)), root).weight())
        .isEqualTo(Weight.TRUST);
  }

  @Test
  void anExpiredAnchorIsNotUsed() {
    Party over = Party.selfSigned("Root", Party.AUTHORITY, Validity.OVER);
    untrusted("no trust anchor", by(over.certified("Bank", SIGNER, Validity.USUAL)), over);
    Party own = Party.selfSigned("Bank", SIGNER, Validity.OVER);
    untrusted("no trust anchor", by(own), own);
  }

  @Test
  void whatTheFileSaysIsRevokedIsNotTrusted() throws IOException {
    PartySignature signature = PartySignature.by(bank, between);
    untrusted("revoked", signed(invoice, signature.with(between.revoking(bank))), root);
    untrusted("revoked", signed(invoice, signature.with(root.revoking(between))), root);
    untrusted("revoked", signed(invoice, signature.with(between.revoking(bank))), bank);
    byte[] denied = between.denying(bank).getEncoded();
    untrusted(
        "revoked", revised(by(bank, between), document -> store(document, "OCSPs", denied)), root);
    Party other = between.certified("Other", SIGNER, Validity.USUAL);
    assertThat(only(signed(invoice, signature.with(between.revoking(other))), root).weight())
        .isEqualTo(Weight.TRUST);
  }

  @Test
  void aDigestThatAnotherDocumentMayHaveProvesNothing() {
    byte[] file = signed(invoice, PartySignature.by(bank, between).digest("SHA1"));
    untrusted("another document", file, root);
  }

  @Test
  void aChangedFileIsNotTrusted() {
    byte[] changed = by(bank, between);
    changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("Invoice")] ^= 1;
    assertThat(findings(changed, root)).isEmpty();
  }

  @Test
  void whatShowsMoreThanWasSignedIsNotTrusted() {
    byte[] changed = revised(by(bank, between), RevisedPdfs.amount("Total 900.00"));
    untrusted("shows more than was signed", changed, root);
    byte[] form = signed(RevisedPdfs.form(), PartySignature.by(bank, between));
    byte[] filled =
        revised(
            form,
            document -> document.getDocumentCatalog().getAcroForm().getField("note").setValue("x"));
    untrusted("shows more than was signed", filled, root);
  }

  @Test
  void aLaterSignatureThatDoesNotShowTakesNoTrustAway() {
    Party customer = Party.selfSigned("Customer", SIGNER, Validity.USUAL);
    byte[] file = signed(by(bank, between), PartySignature.by(customer));
    assertThat(findings(file, root))
        .extracting(Finding::weight)
        .containsExactly(Weight.TRUST, Weight.NEUTRAL);
  }

  /** Any search among these that follows every path of them would not end. */
  @Test
  void certificatesThatCertifyEachOtherDoNotKeepIt() {
    Party own = Party.root("Own");
    List<Party> many = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      many.add(own.certifiedAgain());
    }
    Party signer = own.certified("Bank", SIGNER, Validity.USUAL);
    untrusted("leads to no trust anchor", by(signer, many.toArray(new Party[0])), root);
  }
}
