package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.document.port.VerifiedExtractions.Verified;
import io.dossier.core.document.usecase.KeptReadings;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.port.Templates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** An organization's documents of one type whose values an analyst gave, as lessons. */
public final class LessonBook {
  /** So many documents are learned from or tried at most. */
  public static final int MOST = 200;

  /**
   * So many documents of which no reading was kept are read again at a time; others are skipped.
   */
  private static final int MOST_READ_AGAIN = 10;

  /** So many words, of about 130 bytes each, are held at once; older documents are skipped. */
  private static final int MOST_WORDS = 300_000;

  private final Documents documents;
  private final VerifiedExtractions verified;
  private final LessonMaker maker;
  private final ReentrantLock turn = new ReentrantLock(true);

  public LessonBook(
      Documents documents,
      Extractions extractions,
      VerifiedExtractions verified,
      KeptReadings readings,
      Templates templates) {
    this.documents = documents;
    this.verified = verified;
    this.maker = new LessonMaker(documents, extractions, readings, templates);
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
    LessonMaker.Patience patience = new LessonMaker.Patience(MOST_READ_AGAIN);
    int skipped = 0;
    int words = 0;
    for (Verified each : wanted) {
      Optional<Lesson> lesson =
          words < MOST_WORDS ? maker.lesson(organization, form, each, patience) : Optional.empty();
      lesson.ifPresent(made -> pages.add(new Page(each.document(), made)));
      words += lesson.map(LessonBook::words).orElse(0);
      skipped += lesson.isPresent() ? 0 : 1;
    }
    pages.sort(Comparator.comparing(page -> page.document().text()));
    return new Pages(pages, skipped);
  }

  private static int words(Lesson lesson) {
    return lesson.reading().pages().stream()
        .flatMap(read -> read.lines().stream())
        .mapToInt(line -> line.words().size())
        .sum();
  }
}
