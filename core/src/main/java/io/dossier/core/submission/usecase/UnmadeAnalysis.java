package io.dossier.core.submission.usecase;

import io.dossier.core.examination.FileParticulars;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Submission;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The analysis of a submission that came to nothing: every pipeline ended alike. */
public final class UnmadeAnalysis {
  private final String version;

  /**
   * @param version of the product
   */
  public UnmadeAnalysis(String version) {
    this.version = version;
  }

  Analysis of(Submission submission, Ending ending, Instant now) {
    Map<Pipeline, Ending> endings = new EnumMap<>(Pipeline.class);
    submission.options().pipelines().chosen().forEach(pipeline -> endings.put(pipeline, ending));
    return new Analysis(
        now,
        version,
        submission.original(),
        FileParticulars.NONE,
        List.of(),
        List.of(),
        endings,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
