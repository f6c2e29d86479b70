package io.dossier.reader.pdf;

import io.dossier.core.shared.Secret;
import io.dossier.reader.PasswordNeeded;
import io.dossier.reader.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF, with the empty password where that is enough, else with the given one. */
final class PdfOpening {
  private PdfOpening() {}

  static PDDocument open(byte[] content, Optional<Secret> password) {
    for (String form : PasswordForms.of(password)) {
      Optional<PDDocument> document = opened(content, form);
      if (document.isPresent()) {
        return document.get();
      }
    }
    throw new PasswordNeeded(
        password.isPresent()
            ? "the password does not open this PDF"
            : "this PDF is locked: its password is needed");
  }

  /** Empty when this password is not its own. */
  private static Optional<PDDocument> opened(byte[] content, String password) {
    try {
      PDDocument document =
          Loader.loadPDF(content, password, null, null, IOUtils.createMemoryOnlyStreamCache());
      if (password.isEmpty() && !EmptyPassword.opens(document)) {
        document.close();
        return Optional.empty();
      }
      return Optional.of(document);
    } catch (InvalidPasswordException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw refused(e);
    } catch (IllegalArgumentException e) {
      if (isFrom("SaslPrep", e)) {
        // It has characters that no password of this revision may have.
        return Optional.empty();
      }
      throw damaged();
    } catch (RuntimeException e) {
      // The parser stumbled over a structure that makes no sense.
      throw damaged();
    }
  }

  private static RuntimeException refused(IOException e) {
    if (isFrom("PublicKeySecurityHandler", e)) {
      return new PasswordNeeded(
          "this PDF is encrypted for certificates: the private key of one of its recipients is"
              + " needed, which cannot be given here");
    }
    boolean ofEncryption =
        isFrom("StandardSecurityHandler", e)
            || List.of("security handler", "encryption", "Encryption").stream()
                .anyMatch(String.valueOf(e.getMessage())::contains);
    return ofEncryption
        ? new Unreadable(
            "encryption_unsupported",
            "the PDF is encrypted by a handler that is not known, or its encryption is damaged")
        : damaged();
  }

  private static Unreadable damaged() {
    return new Unreadable(
        "pdf_damaged", "the PDF is damaged beyond repair: it has no objects that make a document");
  }

  private static boolean isFrom(String className, Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      for (StackTraceElement element : cause.getStackTrace()) {
        if (element.getClassName().endsWith("." + className)) {
          return true;
        }
      }
    }
    return false;
  }
}
