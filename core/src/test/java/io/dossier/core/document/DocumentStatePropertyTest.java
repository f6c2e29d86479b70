package io.dossier.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentState.Erased;
import io.dossier.core.document.DocumentState.Parsing;
import io.dossier.core.document.DocumentState.Queued;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Random walks over every move that a document offers. */
class DocumentStatePropertyTest {
  private static final ReadingOrder PLAIN = new ReadingOrder(Optional.empty(), false);
  private static final Confidence HALF = new Confidence(0.5);
  private static final Instant NOW = Samples.NOON;

  /** Which statuses may follow one, besides itself; as the API's description has it. */
  private static Set<Status> after(Status status) {
    return switch (status) {
      case QUEUED -> Set.of(Status.PARSING, Status.ERASED);
      case PARSING ->
          Set.of(
              Status.QUEUED,
              Status.EXTRACTED,
              Status.REQUIRES_REVIEW,
              Status.FAILED,
              Status.PASSWORD_REQUIRED);
      case EXTRACTED -> Set.of(Status.QUEUED, Status.REQUIRES_REVIEW, Status.ERASED);
      case REQUIRES_REVIEW -> Set.of(Status.QUEUED, Status.EXTRACTED, Status.ERASED);
      case FAILED, PASSWORD_REQUIRED -> Set.of(Status.QUEUED, Status.ERASED);
      case ERASED -> Set.of();
    };
  }

  private static Document settled(Document document, DocumentState next) {
    return document.settled(next, Optional.empty(), OptionalInt.empty(), NOW);
  }

  private final List<UnaryOperator<Document>> moves =
      List.of(
          document -> document.requeued(PLAIN, NOW),
          document -> document.begun(NOW).orElse(document),
          document ->
              document.state() instanceof Parsing parsing
                  ? document.abandoned(parsing, NOW)
                  : document,
          document ->
              document.state() instanceof Parsing parsing
                  ? settled(document, parsing.extracted(HALF))
                  : document,
          document ->
              document.state() instanceof Parsing parsing
                  ? settled(document, parsing.requiresReview(HALF))
                  : document,
          document ->
              document.state() instanceof Parsing parsing
                  ? settled(document, parsing.failed("code", "message"))
                  : document,
          document ->
              document.state() instanceof Parsing parsing
                  ? settled(document, parsing.passwordRequired("message"))
                  : document,
          document ->
              document.state() instanceof Parsing parsing
                  ? settled(document, parsing.released())
                  : document,
          document -> document.reviewed(document.reviewed().approve(HALF), NOW),
          document -> document.reviewed(document.reviewed().correct(HALF), NOW),
          document -> document.withHold(Document.Hold.HELD, NOW),
          document -> document.withHold(Document.Hold.RELEASED, NOW),
          document -> document.labelled(document.labels().withReference("one"), NOW),
          document -> document.erased(ErasureId.of(Samples.ulid()), Optional.empty(), NOW),
          Document::restored);

  @Test
  void noSequenceOfMovesLeavesWhatTheApiAllows() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Rows rows = new InMemoryRows();
    OrganizationId organization = Samples.organization(rows);
    int erased = 0;
    for (int walk = 0; walk < 2000; walk++) {
      Document document = Samples.document(rows, organization).build();
      for (int step = 0; step < 40; step++) {
        Document next = moved(document, moves.get(random.nextInt(moves.size())));
        assertThat(next.run()).as("run, seed %d", seed).isGreaterThanOrEqualTo(document.run());
        if (next.status() != document.status()) {
          assertThat(after(document.status())).as("seed %d", seed).contains(next.status());
        }
        if (document.state() instanceof Erased) {
          assertThat(next.state()).as("seed %d", seed).isEqualTo(document.state());
          assertThat(next.labels()).as("seed %d", seed).isEqualTo(Labels.NONE);
        }
        document = next;
      }
      erased += document.status() == Status.ERASED ? 1 : 0;
    }
    assertThat(erased).as("walks that ended erased, seed %d", seed).isGreaterThan(100);
  }

  private static Document moved(Document document, UnaryOperator<Document> move) {
    try {
      return move.apply(document);
    } catch (Failure refused) {
      assertThat(refused.category()).isEqualTo(Category.CONFLICT);
      return document;
    }
  }

  @Test
  void givesADocumentUpAtTheThirdDeathOfOneOrderAndCountsAnewForTheNext() {
    Rows rows = new InMemoryRows();
    Document document = Samples.document(rows, Samples.organization(rows)).build();
    for (int order = 0; order < 3; order++) {
      for (int death = 1; death <= Parsing.MOST_DEATHS; death++) {
        assertThat(document.state()).isInstanceOf(Queued.class);
        Document begun = document.begun(NOW).orElseThrow();
        document = begun.abandoned((Parsing) begun.state(), NOW);
      }
      assertThat(document.status()).isEqualTo(Status.FAILED);
      document = document.requeued(PLAIN, NOW);
    }
  }
}
