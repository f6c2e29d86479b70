package io.dossier.reader.examination.revision;

import java.util.List;

/**
 * How a revision differs from the one before it.
 *
 * @param number of it, from 1
 * @param of how many the file has
 * @param state of the revision before it
 */
record RevisionChanges(int number, int of, SignedState state, List<Change> changes) {
  RevisionChanges {
    changes = List.copyOf(changes);
  }
}
