package io.dossier.core.submission;

import io.dossier.core.decision.Decision;
import io.dossier.core.document.Original;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Sheet;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.issuer.DetectedLogo;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.submission.serial.ClusterMatch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was made of a submission. Never changed afterwards.
 *
 * @param version of the product that made it
 * @param original empty where the bytes were refused
 * @param sheets of the pages, in order; empty where they could not be opened
 * @param readPages the pages that could be read, from 0
 * @param endings of every pipeline that was chosen
 * @param quality where that pipeline succeeded
 * @param fraud likewise
 * @param classification likewise
 * @param content likewise
 * @param cluster the other submissions of nearly the same document
 * @param logos of registered issuers that stand on it, the likest first
 * @param decision where one was wanted and could be made
 */
public record Analysis(
    Instant at,
    String version,
    Optional<Original> original,
    FileParticulars particulars,
    List<Sheet> sheets,
    List<Integer> readPages,
    Map<Pipeline, Ending> endings,
    Optional<QualityResult> quality,
    Optional<FraudVerdict> fraud,
    Optional<Classification> classification,
    Optional<ExtractionResult> content,
    Optional<ClusterMatch> cluster,
    List<DetectedLogo> logos,
    Optional<Decision> decision) {
  public Analysis {
    sheets = List.copyOf(sheets);
    readPages = List.copyOf(readPages);
    logos = List.copyOf(logos);
    endings = Map.copyOf(endings);
  }

  /** The same, and what shall be done. */
  public Analysis decided(Decision made) {
    return new Analysis(
        at,
        version,
        original,
        particulars,
        sheets,
        readPages,
        endings,
        quality,
        fraud,
        classification,
        content,
        cluster,
        logos,
        Optional.of(made));
  }

  /** How a pipeline ended; one that was not chosen was skipped. */
  public Ending ending(Pipeline pipeline) {
    return endings.getOrDefault(pipeline, NOT_CHOSEN);
  }

  /** Of a pipeline that nobody asked for. */
  public static final Ending NOT_CHOSEN = Ending.skipped("the pipeline was not chosen");
}
