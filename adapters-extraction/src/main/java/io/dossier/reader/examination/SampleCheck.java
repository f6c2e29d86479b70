package io.dossier.reader.examination;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * One look at a file, which answers one or more checks. Has no state: the same bytes are answered
 * the same way. What it throws makes each of its checks one that could not run.
 *
 * @param <S> what is looked at
 */
public interface SampleCheck<S> {
  /** The checks that it answers: a result for each, and for no other. */
  Set<Check> answers();

  List<CheckResult> run(S sample) throws IOException;
}
