package io.dossier.reader.process;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How reader processes are run.
 *
 * @param processes at most at once
 * @param heap of each, as {@code -Xmx} takes it
 * @param documentsEach after so many a process is replaced by a fresh one
 * @param workFolder of their temporary folders and unpacked native libraries; holds nothing of a
 *     document
 * @param hidden a folder that no reader shall see, such as the keyring's; hidden where the system
 *     can
 */
public record ReaderSettings(
    int processes,
    String heap,
    int documentsEach,
    Path workFolder,
    Optional<Path> hidden,
    ReaderLimits limits) {
  public ReaderSettings {
    if (processes < 1 || documentsEach < 1) {
      throw new IllegalArgumentException("at least one process and one document each");
    }
  }
}
