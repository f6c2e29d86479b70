package io.dossier.http.wire;

import io.dossier.core.document.Labels;

/** Names of files as callers send them. */
public final class FileNames {
  private FileNames() {}

  /**
   * The name alone, at most {@link Labels#LONGEST_FILENAME} characters: some programs send whole
   * paths, and the folders are none of our business.
   */
  public static String base(String filename) {
    String name =
        filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
    String shown =
        name.codePoints()
            .filter(c -> !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return shown.length() <= Labels.LONGEST_FILENAME
        ? shown
        : shown.substring(0, Labels.LONGEST_FILENAME);
  }
}
