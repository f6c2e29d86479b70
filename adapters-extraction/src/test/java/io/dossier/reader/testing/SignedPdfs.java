package io.dossier.reader.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs PDFs with a key of its own. */
public final class SignedPdfs {
  private static final KeyPair KEYS = keys();
  private static final X509CertificateHolder CERTIFICATE = certificate();

  private SignedPdfs() {}

  /** With one more signature, in a field that does not show. */
  public static byte[] signed(byte[] content) {
    return signed(content, "SHA256withECDSA", (document, signature) -> {});
  }

  /** With a certifying signature (DocMDP). */
  public static byte[] certified(byte[] content, int permission) {
    return signed(
        content,
        "SHA256withECDSA",
        (document, signature) -> {
          COSDictionary parameters = new COSDictionary();
          parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
          parameters.setInt(COSName.P, permission);
          COSDictionary reference = new COSDictionary();
          reference.setItem(COSName.getPDFName("TransformMethod"), COSName.getPDFName("DocMDP"));
          reference.setItem(COSName.getPDFName("TransformParams"), parameters);
          COSArray references = new COSArray();
          references.add(reference);
          signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        });
  }

  /** What becomes of a document and its signature before it is signed. */
  @FunctionalInterface
  public interface Preparation {
    void on(PDDocument document, PDSignature signature) throws IOException;
  }

  public static byte[] signed(byte[] content, String algorithm, Preparation preparation) {
    return signed(content, preparation, bytes -> cms(bytes, algorithm));
  }

  /** With what somebody else makes of the bytes that are signed. */
  public static byte[] signed(byte[] content, SignatureInterface signer) {
    return signed(content, (document, signature) -> {}, signer);
  }

  private static byte[] signed(byte[] content, Preparation preparation, SignatureInterface signer) {
    try (PDDocument document = Loader.loadPDF(content)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setName("Signer");
      Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      date.setTimeInMillis(Instant.parse("2026-02-01T00:00:00Z").toEpochMilli());
      signature.setSignDate(date);
      preparation.on(document, signature);
      document.addSignature(signature, signer);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] cms(InputStream content, String algorithm) throws IOException {
    try {
      ContentSigner signer = new JcaContentSignerBuilder(algorithm).build(KEYS.getPrivate());
      JcaSignerInfoGeneratorBuilder builder =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(builder.build(signer, CERTIFICATE));
      generator.addCertificates(new JcaCertStore(List.of(CERTIFICATE)));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509CertificateHolder certificate() {
    try {
      X500Name name = new X500Name("CN=Clerk of Tests");
      Instant begin = Instant.parse("2026-01-01T00:00:00Z");
      return new JcaX509v3CertificateBuilder(
              name,
              BigInteger.TWO,
              Date.from(begin),
              Date.from(begin.plus(3650, ChronoUnit.DAYS)),
              name,
              KEYS.getPublic())
          .build(new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate()));
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
