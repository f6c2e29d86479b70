package io.dossier.core.flow;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.flow.FlowFile.Taken;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Flows in a map. */
public final class InMemoryFlows implements Flows {
  private static final Comparator<Flow> NEWEST_FIRST =
      Comparator.comparing(Flow::createdAt).thenComparing(flow -> flow.id().text()).reversed();

  private final InMemoryDatabase database;
  private final Map<FlowId, Flow> kept;

  public InMemoryFlows(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("flows");
  }

  @Override
  public void add(Flow flow) {
    database.alone(() -> kept.put(flow.id(), flow));
  }

  @Override
  public Optional<Flow> find(OrganizationId organization, FlowId id) {
    return database.alone(
        () -> Optional.ofNullable(kept.get(id)).filter(f -> f.organization().equals(organization)));
  }

  @Override
  public Optional<Flow> lock(OrganizationId organization, FlowId id) {
    return find(organization, id);
  }

  @Override
  public void save(Flow flow) {
    replace(flow, now -> now.files());
  }

  @Override
  public void addFiles(Flow flow, List<FlowFile> files) {
    replace(
        flow,
        now -> {
          List<FlowFile> all = new ArrayList<>(now.files());
          all.addAll(files);
          return all;
        });
  }

  @Override
  public void saveFile(Flow flow, FlowFile file) {
    replace(flow, now -> now.replaced(file, now.updatedAt()).files());
  }

  private void replace(
      Flow flow, java.util.function.Function<Flow, List<FlowFile>> filesOfTheOldOne) {
    database.alone(
        () ->
            kept.computeIfPresent(
                flow.id(),
                (id, old) ->
                    new Flow(
                        id,
                        old.organization(),
                        old.client(),
                        old.key(),
                        old.particulars(),
                        flow.stage(),
                        filesOfTheOldOne.apply(old),
                        flow.told(),
                        old.createdAt(),
                        flow.updatedAt(),
                        old.retainUntil())));
  }

  @Override
  public void delete(Flow flow) {
    database.alone(() -> kept.remove(flow.id()));
  }

  @Override
  public List<Flow> page(OrganizationId organization, Optional<FlowId> before, int limit) {
    return database.alone(
        () -> {
          Optional<Flow> from = before.flatMap(id -> find(organization, id));
          if (before.isPresent() && from.isEmpty()) {
            return List.of();
          }
          return of(organization)
              .filter(flow -> from.isEmpty() || NEWEST_FIRST.compare(from.get(), flow) < 0)
              .sorted(NEWEST_FIRST)
              .limit(limit)
              .toList();
        });
  }

  @Override
  public List<FlowId> having(OrganizationId organization, DocumentId document) {
    return database.alone(
        () ->
            of(organization)
                .filter(
                    flow ->
                        flow.files().stream()
                            .anyMatch(file -> file.document().equals(Optional.of(document))))
                .map(Flow::id)
                .toList());
  }

  @Override
  public List<DocumentId> ours(OrganizationId organization, Collection<DocumentId> documents) {
    return database.alone(
        () ->
            of(organization)
                .flatMap(flow -> flow.files().stream())
                .map(FlowFile::fetch)
                .filter(fetch -> fetch instanceof Taken taken && taken.ours())
                .map(fetch -> ((Taken) fetch).document())
                .filter(documents::contains)
                .distinct()
                .toList());
  }

  @Override
  public List<Flow> pastRetention(Instant now, int limit) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(flow -> flow.retainUntil().map(until -> until.isBefore(now)).orElse(false))
                .limit(limit)
                .toList());
  }

  private Stream<Flow> of(OrganizationId organization) {
    return kept.values().stream().filter(flow -> flow.organization().equals(organization));
  }
}
