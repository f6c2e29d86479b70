package io.dossier.bench.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.Outcome;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.flow.FlowNames;
import java.util.Optional;

/**
 * A pair as the server judged it, and as it is judged by what truly stands on both papers.
 *
 * @param found empty where it was not compared
 */
record JudgedPair(
    ComparedPair pair, Optional<Outcome> found, Similarity truth, Cause cause, FlowRun run) {
  private static final FieldComparison COMPARISON = new FieldComparison();

  /** Why a pair came out otherwise than it should. */
  enum Cause {
    /** It came out as it should. */
    NONE("-"),
    /** The values, rightly read, are judged so as well. */
    SCORER("scorer"),
    /** The values, rightly read, would have been judged otherwise. */
    MISREAD("misread"),
    /** A paper was taken for another type, or for none. */
    TYPE("type not told"),
    UNREAD("field not read");

    private final String title;

    Cause(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  static JudgedPair of(ComparedPair pair, FlowRun run) {
    Optional<Outcome> found =
        run.check(pair).map(check -> Outcome.valueOf(check.path("result").asText()));
    Similarity truth = COMPARISON.compare(pair.kind(), pair.one().value(), pair.two().value());
    return new JudgedPair(pair, found, truth, cause(pair, found, truth.outcome(), run), run);
  }

  private static Cause cause(
      ComparedPair pair, Optional<Outcome> found, Outcome truth, FlowRun run) {
    Outcome right = pair.planted().isPresent() ? Outcome.MISMATCH : Outcome.MATCH;
    if (found.isPresent()) {
      return found.get() == right
          ? Cause.NONE
          : found.get() == truth ? Cause.SCORER : Cause.MISREAD;
    }
    return told(pair.one(), run) && told(pair.two(), run) ? Cause.UNREAD : Cause.TYPE;
  }

  private static boolean told(ComparedPair.Shown shown, FlowRun run) {
    return run.document(shown.paper().documentId())
        .path("document_type")
        .asText()
        .equals(FlowNames.shipped().type(shown.type()));
  }

  boolean contradicted() {
    return pair.planted().isPresent();
  }

  /** For a look at single misses: what stands there, what was read, how it was judged. */
  String line() {
    JsonNode check = run.check(pair).orElse(run.extracts().path("none"));
    return String.join(
        "\t",
        "app-" + pair.application(),
        pair.field(),
        contradicted() ? pair.planted().orElseThrow().near() ? "near" : "far" : "same",
        found.map(Outcome::name).orElse("NOT_COMPARED"),
        truth.outcome().name(),
        cause.title(),
        side(pair.one()),
        side(pair.two()),
        check.path("similarity_score").asText("-") + " / " + truth.score(),
        check.path("method").asText(),
        truth.method());
  }

  private String side(ComparedPair.Shown shown) {
    JsonNode document = run.document(shown.paper().documentId());
    return "%s %s: %s | read %s as %s"
        .formatted(
            shown.type(),
            run.application().form(shown.paper()),
            shown.value(),
            document.path("document_type").asText(),
            document.path("data").path(shown.name()).path("value").toString());
  }
}
