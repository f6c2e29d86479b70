package io.dossier.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.shared.Secret;
import io.dossier.reader.PasswordNeeded;
import io.dossier.reader.testing.Recipients;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockedPdfTest {
  @ParameterizedTest
  @CsvSource({
    "40, false, plain",
    "128, false, plain",
    "128, true, plain",
    "256, true, plain",
    "128, true, pässwörd",
    "256, true, pässwörd",
    "256, true, 密码пароль",
    "256, true, Ⅸ ﬁve"
  })
  void opensByItsPasswordOnly(int bits, boolean aes, String password) throws IOException {
    byte[] pdf = locked(standard("owner", password, bits, aes));

    assertOpens(pdf, Optional.of(secret(password)));
    assertOpens(pdf, Optional.of(secret("owner")));
    assertThrows(PasswordNeeded.class, () -> PdfFile.open(pdf, Optional.empty()));
    PasswordNeeded wrong =
        assertThrows(
            PasswordNeeded.class, () -> PdfFile.open(pdf, Optional.of(secret("guess-me-not"))));
    assertFalse(wrong.told().contains("guess-me-not"));
  }

  @ParameterizedTest
  @CsvSource({"40, false", "128, true", "256, true"})
  void opensWithoutAskingWhereTheUserPasswordIsEmpty(int bits, boolean aes) throws IOException {
    byte[] pdf = locked(standard("owner", "", bits, aes));

    assertOpens(pdf, Optional.empty());
    assertOpens(pdf, Optional.of(secret("not needed")));
  }

  @Test
  void emptyOwnerPasswordIsNoWayIn() throws IOException {
    byte[] pdf = locked(standard("", "of a user", 256, true));

    assertThrows(PasswordNeeded.class, () -> PdfFile.open(pdf, Optional.empty()));
    assertThrows(PasswordNeeded.class, () -> PdfFile.open(pdf, Optional.of(secret("wrong"))));
    assertOpens(pdf, Optional.of(secret("of a user")));
  }

  @Test
  void passwordOfForbiddenCharactersIsJustWrong() throws IOException {
    byte[] pdf = locked(standard("owner", "user", 256, true));

    assertThrows(
        PasswordNeeded.class, () -> PdfFile.open(pdf, Optional.of(secret("a\u0007b\u202e"))));
  }

  @Test
  void fileForCertificatesSaysThatAKeyIsMissing() throws IOException {
    byte[] pdf = locked(Recipients.one());

    PasswordNeeded needed =
        assertThrows(
            PasswordNeeded.class, () -> PdfFile.open(pdf, Optional.of(secret("anything"))));
    assertTrue(needed.told().contains("certificates"), needed.told());
  }

  private static void assertOpens(byte[] pdf, Optional<Secret> password) throws IOException {
    try (PdfFile file = PdfFile.open(pdf, password)) {
      assertEquals("inside", file.text(0).lines().get(0).text());
    }
  }

  private static StandardProtectionPolicy standard(
      String owner, String user, int bits, boolean aes) {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(bits);
    policy.setPreferAES(aes);
    return policy;
  }

  private static byte[] locked(ProtectionPolicy policy) throws IOException {
    try (PDDocument document = Loader.loadPDF(SamplePdfs.lines("inside"))) {
      document.protect(policy);
      return SamplePdfs.bytes(document);
    }
  }

  private static Secret secret(String text) {
    return Secret.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
