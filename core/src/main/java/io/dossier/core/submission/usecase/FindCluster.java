package io.dossier.core.submission.usecase;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.serial.ClusterMatch;
import io.dossier.core.submission.serial.ClusterMatch.Member;
import io.dossier.core.submission.serial.Fingerprint;
import io.dossier.core.submission.serial.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the same or nearly the same document under other submissions of the organization: one
 * document handed in for several people or cases is the mark of serial fraud. Of two that are
 * analysed at the same moment, neither may see the other; the next one sees both.
 */
public final class FindCluster {
  private static final int MOST = 200;

  private final Fingerprints fingerprints;

  public FindCluster(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  Optional<ClusterMatch> of(Submission submission, Fingerprint print) {
    List<Member> members = new ArrayList<>();
    Optional<String> cluster = Optional.empty();
    for (Fingerprints.Kept kept : fingerprints.candidates(submission, print, MOST)) {
      Optional<Likeness> likeness = Likeness.of(print, kept.print());
      if (likeness.isPresent()) {
        cluster = cluster.or(() -> Optional.of(kept.cluster()));
        members.add(
            new Member(
                kept.submission().id().text(),
                kept.submission().options().queryId(),
                kept.submission().client(),
                likeness.get()));
      }
    }
    return cluster.map(id -> new ClusterMatch(id, members));
  }

  static List<CheckResult> results(Submission submission, Optional<ClusterMatch> match) {
    if (match.isEmpty()) {
      return List.of(
          CheckResult.clean(Check.IN_TRANSACTION_CLUSTER),
          CheckResult.clean(Check.IN_TRANSACTION_CLUSTER_BENEVOLENT));
    }
    ClusterMatch found = match.get();
    if (found.benevolent(submission.options().queryId(), submission.client())) {
      return List.of(
          CheckResult.clean(Check.IN_TRANSACTION_CLUSTER),
          CheckResult.found(
              Check.IN_TRANSACTION_CLUSTER_BENEVOLENT,
              0,
              new Finding(
                  Weight.NEUTRAL,
                  "The same file was submitted by the same client under the same query id "
                      + times(found.members().size())
                      + " before: most likely the same case again.",
                  List.of())));
    }
    return List.of(
        CheckResult.found(
            Check.IN_TRANSACTION_CLUSTER,
            1,
            new Finding(Weight.SLIGHT, description(found), List.of())),
        CheckResult.clean(Check.IN_TRANSACTION_CLUSTER_BENEVOLENT));
  }

  private static String description(ClusterMatch found) {
    long same = found.members().stream().filter(m -> m.likeness() == Likeness.SAME_BYTES).count();
    return "The same or nearly the same document is in "
        + found.members().size()
        + " other submission"
        + (found.members().size() == 1 ? "" : "s")
        + " ("
        + same
        + " with the same bytes). One document that is handed in for several cases is the mark of"
        + " serial fraud.";
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
