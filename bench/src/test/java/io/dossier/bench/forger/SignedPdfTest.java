package io.dossier.bench.forger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.signing.SignedPdf;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;

class SignedPdfTest {
  @Test
  void signsSoThatEachSignatureHolds() throws Exception {
    Dice dice = new Dice(1);
    PdfDraft draft = Papers.pdf(new Papers(java.util.List.of("invoice")).any(dice), dice);
    byte[] twice = SignedPdf.of(SignedPdf.of(draft.bytes(), dice), dice);
    try (PDDocument document = new PdfDraft(twice, draft.type(), draft.fields()).open()) {
      assertThat(document.getSignatureDictionaries()).hasSize(2);
      for (PDSignature signature : document.getSignatureDictionaries()) {
        assertThat(holds(signature, twice)).isTrue();
      }
    }
  }

  private static boolean holds(PDSignature signature, byte[] pdf) throws Exception {
    CMSSignedData container = container(signature, pdf);
    SignerInformation signer = container.getSignerInfos().iterator().next();
    X509CertificateHolder certificate =
        container.getCertificates().getMatches(null).iterator().next();
    return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
  }

  private static CMSSignedData container(PDSignature signature, byte[] pdf)
      throws IOException, CMSException {
    return new CMSSignedData(
        new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
  }
}
