package io.dossier.core.document;

import io.dossier.core.document.port.Extractions;
import io.dossier.core.extraction.Value;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Extractions in a map. */
public final class InMemoryExtractions implements Extractions {
  private final InMemoryDatabase database;
  private final Map<DocumentId, List<Extraction>> kept;
  private final InMemoryWords words;

  public InMemoryExtractions(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("extractions");
    words = new InMemoryWords(database);
  }

  @Override
  public void add(Document document, Extraction extraction, ExtractionView shown) {
    database.alone(
        () -> {
          List<Extraction> all = new ArrayList<>(kept.getOrDefault(document.id(), List.of()));
          all.add(extraction);
          kept.put(document.id(), all);
          words.add(document.id(), shown.rawText());
          shown
              .masked()
              .result()
              .fields()
              .values()
              .forEach(
                  field -> {
                    if (field.value() instanceof Value.Text text) {
                      words.add(document.id(), text.text());
                    }
                  });
        });
  }

  @Override
  public Optional<Extraction> newest(Document document) {
    return all(document).stream().findFirst();
  }

  @Override
  public List<Extraction> all(Document document) {
    return database.alone(
        () ->
            document.key().isEmpty()
                ? List.of()
                : kept.getOrDefault(document.id(), List.of()).stream()
                    .sorted(Comparator.comparing((Extraction e) -> e.id().text()).reversed())
                    .toList());
  }

  @Override
  public void replaceAll(Document document, List<Extraction> extractions) {
    database.alone(() -> kept.put(document.id(), List.copyOf(extractions)));
  }
}
