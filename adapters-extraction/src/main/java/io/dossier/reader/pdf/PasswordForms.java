package io.dossier.reader.pdf;

import io.dossier.core.shared.Secret;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSString;

/**
 * The forms in which a password may have been given to whoever locked the file. ISO 32000-2, 7.6.4
 * asks for PDFDocEncoding up to revision 4 and for SASLprep and UTF-8 from revision 5 on, but
 * programs have used whatever they had. PDFBox turns characters to Latin-1 up to revision 4, and so
 * other bytes are given as if they were that.
 */
final class PasswordForms {
  private PasswordForms() {}

  /** The empty one first, since many files are locked against change only. */
  static Set<String> of(Optional<Secret> password) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add("");
    password.ifPresent(secret -> add(secret, forms));
    return forms;
  }

  private static void add(Secret secret, Set<String> forms) {
    byte[] bytes = secret.copy();
    String given = new String(bytes, StandardCharsets.UTF_8);
    Arrays.fill(bytes, (byte) 0);
    forms.add(given);
    for (Normalizer.Form form : Normalizer.Form.values()) {
      forms.add(Normalizer.normalize(given, form));
    }
    forms.add(asLatin1(new COSString(given).getBytes()));
    forms.add(asLatin1(given.getBytes(Charset.forName("windows-1252"))));
    forms.add(asLatin1(given.getBytes(StandardCharsets.UTF_8)));
  }

  private static String asLatin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
