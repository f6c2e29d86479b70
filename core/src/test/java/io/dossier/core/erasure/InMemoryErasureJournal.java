package io.dossier.core.erasure;

import io.dossier.core.erasure.port.ErasureJournal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The journal in a list. */
public final class InMemoryErasureJournal implements ErasureJournal {
  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  @Override
  public void append(Entry entry) {
    entries.add(entry);
  }

  @Override
  public void forEach(Consumer<Entry> visitor) {
    entries.forEach(visitor);
  }
}
