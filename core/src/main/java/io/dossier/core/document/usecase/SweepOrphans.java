package io.dossier.core.document.usecase;

import io.dossier.core.document.DocumentId;
import io.dossier.core.document.port.Documents;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.port.SealedFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Removes sealed files that belong to no living document: left by uploads that a kill cut short, by
 * erasures whose file could not be removed at once, or brought back by a restored store.
 */
public final class SweepOrphans {
  private static final int BATCH = 500;

  private final SealedFiles files;
  private final Documents documents;
  private final InstantSource clock;

  public SweepOrphans(SealedFiles files, Documents documents, InstantSource clock) {
    this.files = files;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * @param grace younger files are left alone, since their upload may be under way
   * @return how many were removed
   */
  public int execute(Duration grace) {
    Instant before = clock.instant().minus(grace);
    files.sweepUnfinished(before);
    List<SealedFileId> batch = new ArrayList<>();
    int[] removed = new int[1];
    files.forEach(
        stored -> {
          if (!stored.storedAt().isAfter(before) && stored.id().text().startsWith("doc_")) {
            batch.add(stored.id());
          }
          if (batch.size() == BATCH) {
            removed[0] += remove(batch);
            batch.clear();
          }
        });
    return removed[0] + remove(batch);
  }

  private int remove(List<SealedFileId> candidates) {
    Set<DocumentId> ids = new HashSet<>();
    candidates.forEach(file -> ids.add(new DocumentId(file.text())));
    Set<DocumentId> alive = documents.alive(ids);
    int removed = 0;
    for (SealedFileId file : candidates) {
      if (!alive.contains(new DocumentId(file.text()))) {
        files.delete(file);
        removed++;
      }
    }
    return removed;
  }
}
