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
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.port.Templates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private final Templates templates;
  private final ReentrantLock turn = new ReentrantLock(true);

  public LessonBook(
      Documents documents,
      Extractions extractions,
      VerifiedExtractions verified,
      KeptReadings readings,
      Templates templates) {
    this.documents = documents;
    this.extractions = extractions;
    this.verified = verified;
    this.readings = readings;
    this.templates = templates;
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
  Pages newest(OrganizationId organization, TemplateForm form, int limit) {
    return pages(organization, form, verified.newest(organization, form.type(), limit));
  }

  /**
   * Of these documents, all that an analyst gave values for.
   *
   * @throws Failure RULE when one is unknown or of another type
   */
  Pages of(OrganizationId organization, TemplateForm form, Collection<DocumentId> ids) {
    DocumentType type = form.type();
    List<Verified> found = new ArrayList<>();
    for (DocumentId id : new LinkedHashSet<>(ids)) {
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
    return pages(organization, form, found);
  }

  private Pages pages(OrganizationId organization, TemplateForm form, List<Verified> wanted) {
    List<Page> pages = new ArrayList<>();
    int[] readAgain = new int[1];
    int skipped = 0;
    int words = 0;
    for (Verified each : wanted) {
      Optional<Page> page =
          words < MOST_WORDS ? page(organization, form, each, readAgain) : Optional.empty();
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

  private Optional<Page> page(
      OrganizationId organization, TemplateForm form, Verified wanted, int[] readAgain) {
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
        .map(reading -> new Page(document.id(), lesson(organization, form, reading, truth.get())));
  }

  private Lesson lesson(
      OrganizationId organization, TemplateForm form, Reading reading, Extraction truth) {
    Map<String, Value> values = values(truth);
    Set<String> unasked = new HashSet<>();
    form.fields().forEach(field -> unasked.add(field.name()));
    unasked.removeAll(asked(organization, form, truth, values.keySet()));
    return new Lesson(reading, values, unasked);
  }

  /**
   * The fields that the analyst saw: the type's and those of the template that the document was
   * read by. Who gave a value for a field that only the form has, saw the form.
   */
  private Set<String> asked(
      OrganizationId organization, TemplateForm form, Extraction truth, Set<String> given) {
    Set<String> asked = new HashSet<>();
    truth.result().type().fields().forEach(field -> asked.add(field.name()));
    truth
        .template()
        .flatMap(
            ref ->
                templates
                    .find(organization, ref.template())
                    .flatMap(template -> templates.version(template, ref.version())))
        .ifPresent(version -> version.form().fields().forEach(field -> asked.add(field.name())));
    if (form.fields().stream()
        .map(TemplateField::name)
        .anyMatch(name -> given.contains(name) && !asked.contains(name))) {
      form.fields().forEach(field -> asked.add(field.name()));
    }
    return asked;
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
