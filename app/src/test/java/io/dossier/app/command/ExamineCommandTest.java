package io.dossier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExamineCommandTest {
  @TempDir private Path folder;

  /** The certificate goes from the folder through the command to the process that reads. */
  @Test
  void trustsWhomItIsTold() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair keys = generator.generateKeyPair();
    ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    X509CertificateHolder certificate = certificate(keys, signer);
    Path file = folder.resolve("letter.pdf");
    write(file, signer, certificate);
    Path anchors = Files.createDirectory(folder.resolve("anchors"));
    Files.write(anchors.resolve("clerk.cer"), certificate.getEncoded());
    assertThat(printed("--trust-anchors", anchors.toString(), file.toString()))
        .contains("\"score\":\"TRUSTED\"", "itself one of the trust anchors");
  }

  @Test
  void namesTheTrustAnchorThatIsNone() throws IOException {
    Path file = Files.createFile(folder.resolve("any.pdf"));
    Files.writeString(folder.resolve("bad.pem"), "no certificate");
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      int code =
          new CommandLine(new ExamineCommand())
              .execute("--trust-anchors", folder.toString(), file.toString());
      assertThat(code).isEqualTo(1);
    } finally {
      System.setErr(before);
    }
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("bad.pem").doesNotContain("any.pdf");
  }

  private static String printed(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(new CommandLine(new ExamineCommand()).execute(arguments)).isZero();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static X509CertificateHolder certificate(KeyPair keys, ContentSigner signer) {
    X500Name name = new X500Name("CN=Clerk of Tests");
    Instant now = Instant.now();
    return new JcaX509v3CertificateBuilder(
            name,
            BigInteger.TWO,
            Date.from(now.minus(Duration.ofDays(1))),
            Date.from(now.plus(Duration.ofDays(1))),
            name,
            keys.getPublic())
        .build(signer);
  }

  private static void write(Path file, ContentSigner signer, X509CertificateHolder certificate)
      throws IOException {
    ByteArrayOutputStream unsigned = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.setFont(new PDType1Font(FontName.HELVETICA), 12);
        out.beginText();
        out.newLineAtOffset(60, 700);
        out.showText("This page was made up for a test, nobody is meant");
        out.endText();
      }
      document.save(unsigned);
    }
    try (PDDocument document = Loader.loadPDF(unsigned.toByteArray());
        OutputStream out = Files.newOutputStream(file)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature, content -> cms(content.readAllBytes(), signer, certificate));
      document.saveIncremental(out);
    }
  }

  private static byte[] cms(byte[] content, ContentSigner signer, X509CertificateHolder certificate)
      throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(signer, certificate));
      generator.addCertificates(new CollectionStore<>(List.of(certificate)));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (CMSException | OperatorCreationException e) {
      throw new IOException(e);
    }
  }
}
