package io.dossier.core.document;

import static io.dossier.core.shared.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.DocumentState.Extracted;
import io.dossier.core.document.DocumentState.RequiresReview;
import io.dossier.core.document.port.Documents.DocumentPage;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of documents promises of its list: order, pages, and filters over columns. */
public abstract class DocumentListContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private SampleDocument document() {
    return Samples.document(rows(), organization);
  }

  private SampleQuery query() {
    return new SampleQuery(organization);
  }

  private List<Document> listed(SampleQuery query) {
    return rows().documents().page(query.build()).documents();
  }

  /** Seven documents of three moments, so that there are ties; oldest first. */
  private List<Document> seven() {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(document().createdAt(NOON.plusMillis(i / 3)).kept());
    }
    return all;
  }

  private List<Document> walked(Sort sort, int limit) {
    List<Document> seen = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      DocumentPage page =
          rows().documents().page(query().sort(sort).limit(limit).cursor(cursor).build());
      assertThat(page.total()).isEqualTo(7);
      seen.addAll(page.documents());
      cursor = page.nextCursor();
    } while (cursor.isPresent());
    return seen;
  }

  @Test
  void isEmptyAtFirst() {
    DocumentPage page = rows().documents().page(query().build());
    assertThat(page).isEqualTo(new DocumentPage(List.of(), 0, false, Optional.empty()));
  }

  @Test
  void ordersByTimeAndThenById() {
    List<Document> oldestFirst = seven();
    assertThat(listed(query().sort(Sort.OLDEST_FIRST))).isEqualTo(oldestFirst);
    List<Document> newestFirst = new ArrayList<>(oldestFirst);
    Collections.reverse(newestFirst);
    assertThat(listed(query())).isEqualTo(newestFirst);
  }

  @Test
  void walksPagesByCursorWithoutGapOrRepeat() {
    List<Document> oldestFirst = seven();
    List<Document> newestFirst = new ArrayList<>(oldestFirst);
    Collections.reverse(newestFirst);
    for (int limit = 1; limit <= 8; limit++) {
      assertThat(walked(Sort.OLDEST_FIRST, limit)).isEqualTo(oldestFirst);
      assertThat(walked(Sort.NEWEST_FIRST, limit)).isEqualTo(newestFirst);
    }
  }

  @Test
  void walksByConfidenceWithWhatHasNoneLast() {
    Document waiting = document().kept();
    Document sure = document().state(new Extracted(new Confidence(0.9))).kept();
    Document unsure = document().state(new RequiresReview(new Confidence(0.3))).kept();
    Document alsoUnsure = document().state(new RequiresReview(new Confidence(0.3))).kept();
    document().state(new Extracted(Confidence.CERTAIN)).kept();
    document().state(new Extracted(new Confidence(0.95))).kept();
    document().state(new Extracted(new Confidence(0.95))).kept();
    List<Document> walked = walked(Sort.LEAST_CONFIDENT_FIRST, 2);
    assertThat(walked).hasSize(7).startsWith(unsure, alsoUnsure, sure).endsWith(waiting);
  }

  @Test
  void isNotDisturbedByWhatComesWhileItIsWalked() {
    List<Document> oldestFirst = seven();
    DocumentPage first = rows().documents().page(query().limit(3).build());
    document().createdAt(NOON.plusSeconds(60)).kept();
    List<Document> rest = listed(query().cursor(first.nextCursor()));
    assertThat(rest)
        .containsExactly(
            oldestFirst.get(3), oldestFirst.get(2), oldestFirst.get(1), oldestFirst.get(0));
  }

  @Test
  void skipsAnOffset() {
    List<Document> oldestFirst = seven();
    assertThat(listed(query().sort(Sort.OLDEST_FIRST).offset(5)))
        .isEqualTo(oldestFirst.subList(5, 7));
    assertThat(listed(query().offset(7))).isEmpty();
  }

  @Test
  void refusesACursorThatNoReplyGave() {
    seven();
    String ofAnotherSort =
        rows().documents().page(query().limit(1).build()).nextCursor().orElseThrow();
    for (String cursor : List.of("", "x", "%%%", ofAnotherSort)) {
      assertThatThrownBy(() -> listed(query().sort(Sort.OLDEST_FIRST).cursor(Optional.of(cursor))))
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.CALLER));
    }
  }

  @Test
  void filtersByTypeAndStatus() {
    Document invoice =
        document().type(DocumentType.INVOICE).state(new Extracted(Confidence.CERTAIN)).kept();
    Document receipt = document().type(DocumentType.RECEIPT).kept();
    Document untyped = document().kept();
    assertThat(listed(query().types(DocumentType.INVOICE))).containsExactly(invoice);
    assertThat(listed(query().types(DocumentType.INVOICE, DocumentType.RECEIPT)))
        .containsExactly(receipt, invoice);
    assertThat(listed(query().statuses(Status.QUEUED))).containsExactly(untyped, receipt);
    assertThat(listed(query().statuses(Status.QUEUED, Status.EXTRACTED)))
        .containsExactly(untyped, receipt, invoice);
    assertThat(listed(query().types(DocumentType.INVOICE).statuses(Status.QUEUED))).isEmpty();
    assertThat(rows().documents().page(query().types(DocumentType.INVOICE).build()).total())
        .isEqualTo(1);
  }

  @Test
  void filtersByTimeWithBothEndsIncluded() {
    List<Document> all = seven();
    assertThat(
            listed(query().sort(Sort.OLDEST_FIRST).between(NOON.plusMillis(1), NOON.plusMillis(1))))
        .isEqualTo(all.subList(3, 6));
  }

  @Test
  void showsNothingOfAnotherOrganization() {
    seven();
    SampleQuery theirs = new SampleQuery(Samples.organization(rows()));
    assertThat(rows().documents().page(theirs.build()).total()).isZero();
    assertThat(listed(theirs)).isEmpty();
  }
}
