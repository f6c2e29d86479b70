package io.dossier.core.erasure;

import io.dossier.core.erasure.port.ErasureJournal;

class InMemoryErasureJournalTest extends ErasureJournalContract {
  private final ErasureJournal journal = new InMemoryErasureJournal();

  @Override
  protected ErasureJournal journal() {
    return journal;
  }
}
