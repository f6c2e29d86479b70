package io.dossier.core.sealing;

import java.util.regex.Pattern;

/**
 * The name of a sealed file in its store: letters, digits, {@code _} and {@code .} only, so that it
 * is a safe file name and object key anywhere. Tells nothing of the content.
 */
public record SealedFileId(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.]{0,119}");

  public SealedFileId {
    if (!isOne(text)) {
      throw new IllegalArgumentException("not a name of a sealed file");
    }
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
