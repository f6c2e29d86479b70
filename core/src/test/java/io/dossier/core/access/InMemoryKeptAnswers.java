package io.dossier.core.access;

import io.dossier.core.access.port.KeptAnswers;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Kept answers in a map. */
public final class InMemoryKeptAnswers implements KeptAnswers {
  private final InMemoryDatabase database;
  private final Map<String, Kept> kept;

  private record Kept(String request, Instant claimedAt, Optional<Answer> answer) {}

  public InMemoryKeptAnswers(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("kept-answers");
  }

  @Override
  public Claim claim(
      OrganizationId organization, String key, String request, Instant now, Instant staleBefore) {
    return database.alone(() -> claimed(place(organization, key), request, now, staleBefore));
  }

  private Claim claimed(String place, String request, Instant now, Instant staleBefore) {
    Kept standing = kept.get(place);
    if (standing != null && !standing.request().equals(request)) {
      return new OtherRequest();
    }
    if (standing != null && standing.answer().isPresent()) {
      return new Answered(standing.answer().get());
    }
    if (standing != null && !standing.claimedAt().isBefore(staleBefore)) {
      return new InProgress();
    }
    kept.put(place, new Kept(request, now, Optional.empty()));
    return new Claimed();
  }

  @Override
  public void keep(OrganizationId organization, String key, Answer answer) {
    database.alone(
        () ->
            kept.computeIfPresent(
                place(organization, key),
                (place, claim) ->
                    new Kept(claim.request(), claim.claimedAt(), Optional.of(answer))));
  }

  @Override
  public void release(OrganizationId organization, String key) {
    database.alone(
        () ->
            kept.computeIfPresent(
                place(organization, key),
                (place, claim) -> claim.answer().isPresent() ? claim : null));
  }

  @Override
  public void forget(Instant before) {
    database.alone(() -> kept.values().removeIf(claim -> claim.claimedAt().isBefore(before)));
  }

  private static String place(OrganizationId organization, String key) {
    return organization + " " + key;
  }
}
