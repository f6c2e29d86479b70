package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Evaluation;
import io.dossier.core.accuracy.Score;
import java.time.Duration;
import java.util.List;

/**
 * What came of a folder of labelled documents.
 *
 * @param folder as it was named
 * @param model name and version of what found the fields
 * @param typeTold whether the extractor was told each document's type
 * @param readers how many documents were read at once
 * @param duration of reading and finding fields, the start of the readers included
 */
public record Run(
    String folder,
    Evaluation evaluation,
    String model,
    boolean typeTold,
    int readers,
    Duration duration) {

  public int documents() {
    return evaluation.documents().size();
  }

  public int read() {
    return (int) evaluation.documents().stream().filter(each -> each.found().isPresent()).count();
  }

  /** 0 where it took no time. */
  public double documentsPerMinute() {
    long millis = duration.toMillis();
    return millis == 0 ? 0 : documents() * 60_000.0 / millis;
  }

  public List<Score> scores() {
    return evaluation.documents().stream().map(Score::of).toList();
  }
}
