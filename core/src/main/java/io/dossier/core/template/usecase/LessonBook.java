package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.document.port.VerifiedExtractions.Verified;
import io.dossier.core.document.usecase.KeptReadings;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * An organization's documents of one type whose values an analyst gave, as lessons. The analyst's
 * newest extraction is taken whole: what was left standing was seen.
 */
public final class LessonBook {
  /** So many documents are learned from or tried at most. */
  public static final int MOST = 200;

  /**
   * So many documents of which no reading was kept are read again at a time; others are skipped.
   */
  private static final int MOST_READ_AGAIN = 10;

  /** So many words are held at once, which take some 60 MB; older documents are skipped. */
  private static final int MOST_WORDS = 300_000;

  private final Documents documents;
  private final Extractions extractions;
  private final VerifiedExtractions verified;
  private final KeptReadings readings;
  private final ReentrantLock turn = new ReentrantLock(true);

  public LessonBook(
      Documents documents,
      Extractions extractions,
      VerifiedExtractions verified,
      KeptReadings readings) {
    this.documents = documents;
    this.extractions = extractions;
    this.verified = verified;
    this.readings = readings;
  }

  /**
   * Work with lessons, one at a time: they take memory, and learning takes a core that documents
   * wait for. Not to be called within a transaction.
   */
  <T> T alone(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /** A lesson and the document it is of. */
  record Page(DocumentId document, Lesson lesson) {}

  /**
   * @param pages by document, oldest first
   * @param skipped documents with an analyst's values of which there is no reading, or no room for
   *     it
   */
  record Pages(List<Page> pages, int skipped) {
    List<Lesson> lessons() {
      return pages.stream().map(Page::lesson).toList();
    }

    Set<DocumentId> documents() {
      Set<DocumentId> ids = new HashSet<>();
      pages.forEach(page -> ids.add(page.document()));
      return ids;
    }
  }

  /** Those that were verified last. */
  Pages newest(OrganizationId organization, DocumentType type, int limit) {
    return pages(organization, verified.newest(organization, type, limit));
  }

  /**
   * Of these documents, all that an analyst gave values for.
   *
   * @throws Failure RULE when one is unknown or of another type
   */
  Pages of(OrganizationId organization, DocumentType type, Collection<DocumentId> ids) {
    List<Verified> found = new ArrayList<>();
    for (DocumentId id : ids) {
      if (documents.find(organization, id).isEmpty()) {
        throw Failure.of(Category.RULE, "document_unknown", "documentIds: no such document");
      }
      Optional<Verified> one = verified.find(organization, id);
      if (one.isPresent() && one.get().type() != type) {
        throw Failure.of(
            Category.RULE,
            "document_type",
            "documentIds: a document is of type "
                + one.get().type().code()
                + ", and the template for type "
                + type.code());
      }
      one.ifPresent(found::add);
    }
    return pages(organization, found);
  }

  private Pages pages(OrganizationId organization, List<Verified> wanted) {
    List<Page> pages = new ArrayList<>();
    int[] readAgain = new int[1];
    int skipped = 0;
    int words = 0;
    for (Verified each : wanted) {
      Optional<Page> page =
          words < MOST_WORDS ? page(organization, each, readAgain) : Optional.empty();
      page.ifPresent(pages::add);
      words += page.map(LessonBook::words).orElse(0);
      skipped += page.isPresent() ? 0 : 1;
    }
    pages.sort(Comparator.comparing(page -> page.document().text()));
    return new Pages(pages, skipped);
  }

  private static int words(Page page) {
    return page.lesson().reading().pages().stream()
        .flatMap(read -> read.lines().stream())
        .mapToInt(line -> line.words().size())
        .sum();
  }

  private Optional<Page> page(OrganizationId organization, Verified wanted, int[] readAgain) {
    Optional<Document> living =
        documents
            .find(organization, wanted.document())
            .filter(document -> document.status() != Status.ERASED);
    if (living.isEmpty()) {
      return Optional.empty();
    }
    Document document = living.get();
    Optional<Extraction> truth =
        extractions.all(document).stream()
            .filter(extraction -> extraction.id().equals(wanted.extraction()))
            .findFirst();
    if (truth.isEmpty()) {
      return Optional.empty();
    }
    return reading(document, readAgain)
        .map(reading -> new Page(document.id(), new Lesson(reading, values(truth.get()))));
  }

  private Optional<Reading> reading(Document document, int[] readAgain) {
    Optional<Reading> kept = readings.kept(document);
    if (kept.isPresent() || readAgain[0] >= MOST_READ_AGAIN) {
      return kept;
    }
    readAgain[0]++;
    return readings.readAgain(document);
  }

  private static Map<String, Value> values(Extraction extraction) {
    Map<String, Value> values = new HashMap<>();
    for (Map.Entry<String, FieldValue> field : extraction.result().fields().entrySet()) {
      values.put(field.getKey(), field.getValue().value());
    }
    return values;
  }
}
