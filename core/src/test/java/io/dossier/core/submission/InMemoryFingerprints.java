package io.dossier.core.submission;

import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.serial.Fingerprint;
import io.dossier.core.submission.serial.Likeness;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Fingerprints in a map. */
public final class InMemoryFingerprints implements Fingerprints {
  private final InMemoryDatabase database;
  private final Map<SubmissionId, Kept> kept;
  private final Map<SubmissionId, Submission> living;

  public InMemoryFingerprints(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("fingerprints");
    living = database.table("submissions");
  }

  @Override
  public void keep(Submission submission, Fingerprint print, String cluster) {
    database.alone(() -> kept.put(submission.id(), new Kept(submission, print, cluster)));
  }

  @Override
  public List<Kept> candidates(Submission submission, Fingerprint print, int limit) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(other -> living.containsKey(other.submission().id()))
                .filter(
                    other -> other.submission().organization().equals(submission.organization()))
                .filter(other -> !other.submission().id().equals(submission.id()))
                .filter(other -> share(other.print(), print))
                .sorted(
                    Comparator.comparing((Kept other) -> other.submission().createdAt())
                        .thenComparing(other -> other.submission().id().text()))
                .limit(limit)
                .toList());
  }

  private static boolean share(Fingerprint a, Fingerprint b) {
    return Likeness.marks(a).stream()
        .anyMatch(x -> Likeness.marks(b).stream().anyMatch(y -> Arrays.equals(x, y)));
  }
}
