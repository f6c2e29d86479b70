package io.dossier.reader.pdf;

import io.dossier.core.shared.Secret;
import io.dossier.reader.document.PasswordNeeded;
import io.dossier.reader.document.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a PDF with what may be its password: the empty one first, since many files are locked only
 * against change; then the given one, as it is and in the forms that the handlers ask for (ISO
 * 32000-2, 7.6.4: PDFDocEncoding up to revision 4, SASLprep and UTF-8 from revision 5 on).
 */
final class PdfOpening {
  private PdfOpening() {}

  static PDDocument open(byte[] content, Optional<Secret> password) {
    for (String form : forms(password)) {
      try {
        return Loader.loadPDF(content, form, null, null, IOUtils.createMemoryOnlyStreamCache());
      } catch (InvalidPasswordException e) {
        continue;
      } catch (IOException e) {
        throw refused(content, e);
      }
    }
    throw new PasswordNeeded(
        password.isPresent()
            ? "the password does not open this PDF"
            : "this PDF is locked: its password is needed");
  }

  private static Set<String> forms(Optional<Secret> password) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add("");
    password.ifPresent(
        secret -> {
          byte[] bytes = secret.copy();
          String given = new String(bytes, StandardCharsets.UTF_8);
          Arrays.fill(bytes, (byte) 0);
          forms.add(given);
          forms.add(Normalizer.normalize(given, Normalizer.Form.NFKC));
          forms.add(Normalizer.normalize(given, Normalizer.Form.NFC));
          forms.add(Normalizer.normalize(given, Normalizer.Form.NFD));
          // Older handlers were fed the UTF-8 bytes as if they were Latin-1.
          forms.add(
              new String(given.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        });
    return forms;
  }

  private static RuntimeException refused(byte[] content, IOException e) {
    String message = String.valueOf(e.getMessage());
    if (isForCertificates(content, e)) {
      return new PasswordNeeded(
          "this PDF is encrypted for certificates: the private key of one of its recipients is"
              + " needed, which cannot be given here");
    }
    if (message.contains("security handler") || message.contains("encryption")) {
      return new Unreadable(
          "encryption_unsupported", "the PDF is encrypted by a handler that is not known");
    }
    return new Unreadable("pdf_damaged", "the PDF is damaged beyond repair");
  }

  private static boolean isForCertificates(byte[] content, IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      for (StackTraceElement element : cause.getStackTrace()) {
        if (element.getClassName().endsWith("PublicKeySecurityHandler")) {
          return true;
        }
      }
    }
    return new String(content, StandardCharsets.ISO_8859_1).contains("/Adobe.PubSec")
        && String.valueOf(e.getMessage()).contains("ecryption");
  }
}
