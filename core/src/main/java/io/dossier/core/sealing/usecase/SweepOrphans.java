package io.dossier.core.sealing.usecase;

import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.port.FileOwner;
import io.dossier.core.sealing.port.SealedFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Removes sealed files that belong to nothing that lives: left by uploads that a kill cut short, by
 * erasures whose file could not be removed at once, or brought back by a restored store.
 */
public final class SweepOrphans {
  private static final int BATCH = 500;

  private final SealedFiles files;
  private final List<FileOwner> owners;
  private final InstantSource clock;

  public SweepOrphans(SealedFiles files, List<FileOwner> owners, InstantSource clock) {
    this.files = files;
    this.owners = List.copyOf(owners);
    this.clock = clock;
  }

  /**
   * @param grace younger files are left alone, since their upload may be under way
   * @return how many were removed
   */
  public int execute(Duration grace) {
    Instant before = clock.instant().minus(grace);
    files.sweepUnfinished(before);
    Map<FileOwner, List<SealedFileId>> batches = new HashMap<>();
    owners.forEach(owner -> batches.put(owner, new ArrayList<>()));
    int[] removed = new int[1];
    files.forEach(
        stored ->
            batches.forEach(
                (owner, batch) -> {
                  if (!stored.storedAt().isAfter(before)
                      && stored.id().text().startsWith(owner.prefix())) {
                    batch.add(stored.id());
                  }
                  if (batch.size() == BATCH) {
                    removed[0] += remove(batch, owner);
                    batch.clear();
                  }
                }));
    batches.forEach((owner, batch) -> removed[0] += remove(batch, owner));
    return removed[0];
  }

  private int remove(List<SealedFileId> candidates, FileOwner owner) {
    Set<SealedFileId> owned = owner.owned(candidates);
    int removed = 0;
    for (SealedFileId file : candidates) {
      if (!owned.contains(file)) {
        files.delete(file);
        removed++;
      }
    }
    return removed;
  }
}
