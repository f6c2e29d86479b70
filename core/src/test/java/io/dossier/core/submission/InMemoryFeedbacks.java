package io.dossier.core.submission;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.submission.port.Feedbacks;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feedback and counts in maps. */
public final class InMemoryFeedbacks implements Feedbacks {
  private final InMemoryDatabase database;
  private final Map<SubmissionId, Feedback> kept;
  private final Map<Key, IndicatorCount> counts;

  private record Key(OrganizationId organization, String indicator) {}

  public InMemoryFeedbacks(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("feedbacks");
    counts = database.table("indicator-counts");
  }

  @Override
  public void keep(Submission submission, Feedback feedback) {
    database.alone(() -> kept.put(submission.id(), feedback));
  }

  @Override
  public Optional<Feedback> find(Submission submission) {
    return database.alone(() -> Optional.ofNullable(kept.get(submission.id())));
  }

  @Override
  public void count(OrganizationId organization, Collection<IndicatorCount> more) {
    database.alone(
        () ->
            more.forEach(
                count ->
                    counts.merge(
                        new Key(organization, count.indicator()), count, InMemoryFeedbacks::sum)));
  }

  private static IndicatorCount sum(IndicatorCount a, IndicatorCount b) {
    return new IndicatorCount(
        a.indicator(),
        a.found() + b.found(),
        a.correct() + b.correct(),
        a.notCorrect() + b.notCorrect());
  }

  @Override
  public List<IndicatorCount> counts(OrganizationId organization) {
    return database.alone(
        () ->
            counts.entrySet().stream()
                .filter(entry -> entry.getKey().organization().equals(organization))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(IndicatorCount::indicator))
                .toList());
  }
}
