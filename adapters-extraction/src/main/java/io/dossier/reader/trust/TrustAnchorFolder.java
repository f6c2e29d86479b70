package io.dossier.reader.trust;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of certificates, in PEM (RFC 7468; several in a file are all taken) or DER: files named
 * {@code *.pem}, {@code *.crt}, {@code *.cer} or {@code *.der}; others, and folders within it, are
 * left alone.
 */
public final class TrustAnchorFolder {
  private static final List<String> ENDINGS = List.of(".pem", ".crt", ".cer", ".der");
  private static final int MOST_CERTIFICATES = 500;
  private static final int MOST_FILE_BYTES = 1024 * 1024;

  /** All go to a reader with each document. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final Path folder;
  private final Instant now;
  private final Set<X509Certificate> used = new LinkedHashSet<>();
  private final List<String> unused = new ArrayList<>();

  private TrustAnchorFolder(Path folder, Instant now) {
    this.folder = folder;
    this.now = now;
  }

  /**
   * What a folder holds.
   *
   * @param unused for each certificate that is not used, or not for all, its file and why, for the
   *     operator
   */
  public record Content(TrustAnchors anchors, List<String> unused) {
    public Content {
      unused = List.copyOf(unused);
    }
  }

  /**
   * @param now what is not valid then is not used
   * @throws Failure CALLER when the folder or a file cannot be read, or a file is no certificate;
   *     LIMIT when there are too many or one is too large
   */
  public static Content read(Path folder, Instant now) {
    TrustAnchorFolder reading = new TrustAnchorFolder(folder, now);
    reading.files().forEach(reading::file);
    TrustAnchors anchors = new TrustAnchors(List.copyOf(reading.used));
    int size = anchors.encode().length;
    if (size > MOST_BYTES) {
      throw tooMuch(
          folder
              + " holds trust anchors of "
              + size
              + " bytes; at most "
              + MOST_BYTES
              + " are read");
    }
    return new Content(anchors, reading.unused);
  }

  private List<Path> files() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(TrustAnchorFolder::isNamedSo)
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unfit("the folder of trust anchors cannot be read: " + folder + " (" + name(e) + ")");
    }
  }

  private static boolean isNamedSo(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private void file(Path file) {
    for (Certificate each : certificates(file)) {
      X509Certificate certificate = (X509Certificate) each;
      if (certificate.getNotAfter().before(Date.from(now))) {
        unused.add(file + ": expired on " + certificate.getNotAfter().toInstant());
      } else if (certificate.getNotBefore().after(Date.from(now))) {
        unused.add(file + ": is not valid before " + certificate.getNotBefore().toInstant());
      } else {
        used.add(certificate);
        if (Authority.limitsNames(certificate)) {
          unused.add(
              file + ": limits whom it may certify, and so is used for its own signatures alone");
        }
      }
    }
    if (used.size() > MOST_CERTIFICATES) {
      throw tooMuch(folder + " holds more than " + MOST_CERTIFICATES + " trust anchors");
    }
  }

  private static Collection<? extends Certificate> certificates(Path file) {
    try {
      long size = Files.size(file);
      if (size > MOST_FILE_BYTES) {
        throw tooMuch(
            file + " has " + size + " bytes; a trust anchor has at most " + MOST_FILE_BYTES);
      }
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
      if (found.isEmpty()) {
        throw new CertificateException("holds none");
      }
      return found;
    } catch (IOException e) {
      throw unfit("a trust anchor cannot be read: " + file + " (" + name(e) + ")");
    } catch (CertificateException e) {
      throw unfit("a trust anchor is no certificate in PEM or DER: " + file);
    }
  }

  private static String name(IOException trouble) {
    return trouble.getClass().getSimpleName();
  }

  private static Failure tooMuch(String message) {
    return Failure.of(Category.LIMIT, "trust_anchors", message);
  }

  private static Failure unfit(String message) {
    return Failure.of(Category.CALLER, "trust_anchors", message);
  }
}
