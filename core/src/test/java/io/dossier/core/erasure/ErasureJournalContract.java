package io.dossier.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.erasure.port.ErasureJournal.Entry;
import io.dossier.core.shared.Race;
import io.dossier.core.shared.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every journal of erasures promises. */
public abstract class ErasureJournalContract {
  /** The same one throughout a test, empty at first. */
  protected abstract ErasureJournal journal();

  protected static Entry entry() {
    return new Entry(
        ErasureId.of(Samples.ulid()),
        OrganizationId.of(Samples.ulid()),
        DocumentId.of(Samples.ulid()),
        Samples.NOON);
  }

  protected final List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    journal().forEach(entries::add);
    return entries;
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(entries()).isEmpty();
  }

  @Test
  void givesEntriesInTheOrderTheyCame() {
    Entry first = entry();
    Entry second = entry();
    journal().append(first);
    journal().append(second);
    assertThat(entries()).containsExactly(first, second);
  }

  @Test
  void keepsEachOfManyThatComeAtOnce() {
    List<Entry> appended =
        Race.of(
            8,
            () -> {
              Entry entry = entry();
              journal().append(entry);
              return entry;
            });
    assertThat(entries()).containsExactlyInAnyOrderElementsOf(appended);
  }
}
