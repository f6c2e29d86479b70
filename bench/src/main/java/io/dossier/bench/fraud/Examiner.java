package io.dossier.bench.fraud;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.shared.Secret;
import java.util.List;
import java.util.Optional;

/** Answers the checks for a file's bytes. */
@FunctionalInterface
public interface Examiner {
  /**
   * @throws RuntimeException when the file cannot be examined at all
   */
  List<CheckResult> examine(byte[] content, Optional<Secret> password);
}
