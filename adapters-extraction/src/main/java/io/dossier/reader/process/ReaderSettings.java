package io.dossier.reader.process;

import io.dossier.reader.trust.TrustAnchors;
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
 * @param anchors whom the operator trusts to sign documents; readers get them with each question,
 *     and see no folder of them
 * @param bfloat16 whether networks run in bfloat16 where the processor is faster in it; what is
 *     read may differ in a letter from other processors
 */
public record ReaderSettings(
    int processes,
    String heap,
    int documentsEach,
    Path workFolder,
    Optional<Path> hidden,
    ReaderLimits limits,
    TrustAnchors anchors,
    boolean bfloat16) {
  public ReaderSettings {
    if (processes < 1 || documentsEach < 1) {
      throw new IllegalArgumentException("at least one process and one document each");
    }
  }

  /** With trust in nobody, and in bfloat16 where that is faster. */
  public ReaderSettings(
      int processes,
      String heap,
      int documentsEach,
      Path workFolder,
      Optional<Path> hidden,
      ReaderLimits limits) {
    this(processes, heap, documentsEach, workFolder, hidden, limits, TrustAnchors.NONE, true);
  }

  public ReaderSettings trusting(TrustAnchors trusted) {
    return new ReaderSettings(
        processes, heap, documentsEach, workFolder, hidden, limits, trusted, bfloat16);
  }

  public ReaderSettings withoutBfloat16() {
    return new ReaderSettings(
        processes, heap, documentsEach, workFolder, hidden, limits, anchors, false);
  }
}
