package io.dossier.core.submission;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.port.Submissions;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Submissions in a map. */
public final class InMemorySubmissions implements Submissions {
  private final InMemoryDatabase database;
  private final Map<SubmissionId, Submission> kept;

  public InMemorySubmissions(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("submissions");
  }

  @Override
  public void add(Submission submission) {
    database.alone(() -> kept.put(submission.id(), submission));
  }

  @Override
  public Optional<Submission> find(OrganizationId organization, SubmissionId id) {
    return database.alone(
        () -> Optional.ofNullable(kept.get(id)).filter(s -> s.organization().equals(organization)));
  }

  @Override
  public Optional<Submission> lock(OrganizationId organization, SubmissionId id) {
    return find(organization, id);
  }

  @Override
  public void save(Submission submission) {
    database.alone(() -> kept.replace(submission.id(), submission));
  }

  @Override
  public void delete(Submission submission) {
    database.alone(
        () -> {
          for (String table : List.of("analyses", "fingerprints", "feedbacks")) {
            database.table(table).remove(submission.id());
          }
          kept.remove(submission.id());
        });
  }

  @Override
  public List<Submission> newestFinished(OrganizationId organization, int limit) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(s -> s.organization().equals(organization))
                .filter(s -> s.stage() == Stage.FINISHED)
                .sorted(
                    Comparator.comparing(Submission::createdAt)
                        .thenComparing(s -> s.id().text())
                        .reversed())
                .limit(limit)
                .toList());
  }

  @Override
  public List<Submission> begunBefore(Instant before, int limit) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(s -> s.stage() == Stage.PROCESSING)
                .filter(s -> s.begunAt().orElseThrow().isBefore(before))
                .limit(limit)
                .toList());
  }

  @Override
  public List<Submission> pastRetention(Instant now, int limit) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(s -> s.stage() != Stage.PROCESSING)
                .filter(s -> s.retainUntil().map(until -> until.isBefore(now)).orElse(false))
                .limit(limit)
                .toList());
  }

  @Override
  public Set<SealedFileId> owned(Collection<SealedFileId> files) {
    return database.alone(
        () ->
            kept.values().stream()
                .flatMap(s -> s.file().stream())
                .map(Submission.StoredFile::name)
                .filter(files::contains)
                .collect(Collectors.toSet()));
  }
}
