package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.decision.Decision;
import io.dossier.core.decision.Facts;
import io.dossier.core.decision.RuleSet;
import io.dossier.core.decision.ShippedRules;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.Submissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tries a version of rules on an organization's newest submissions, without deciding anything. */
public final class TryRules {
  private static final int MOST = 1000;

  private final RuleSets rules;
  private final Submissions submissions;
  private final Analyses analyses;
  private final InstantSource clock;

  public TryRules(RuleSets rules, Submissions submissions, Analyses analyses, InstantSource clock) {
    this.rules = rules;
    this.submissions = submissions;
    this.analyses = analyses;
    this.clock = clock;
  }

  /**
   * How the version decides past submissions.
   *
   * @param submissions how many it was tried on
   * @param decisions how many of each
   * @param byRule how often each rule decided; under {@code otherwise} how often none did
   * @param changed those that the rules which decide now decide otherwise
   */
  public record Trial(
      int version,
      int submissions,
      Map<String, Integer> decisions,
      Map<String, Integer> byRule,
      List<Changed> changed) {}

  /** A submission that would be decided otherwise. */
  public record Changed(String submission, String now, String then) {}

  /**
   * @throws Failure NOT_FOUND when there is no such version
   */
  public Trial execute(Caller caller, int version) {
    caller.require(Scope.API_MANAGE);
    RuleSet tried =
        rules.find(caller.organization(), version).orElseThrow(() -> Failure.notFound("version"));
    RuleSet active = rules.active(caller.organization()).orElseGet(ShippedRules::rules);
    Map<String, Integer> decisions = new TreeMap<>();
    Map<String, Integer> byRule = new TreeMap<>();
    List<Changed> changed = new ArrayList<>();
    int count = 0;
    for (Submission submission : submissions.newestFinished(caller.organization(), MOST)) {
      Optional<Analysis> analysis = analyses.find(submission);
      if (analysis.isEmpty()) {
        continue;
      }
      count++;
      Facts facts = SubmissionFacts.of(analysis.get(), submission.characteristics());
      Decision then = tried.decide(facts);
      Decision now = active.decide(facts);
      decisions.merge(then.decision(), 1, Integer::sum);
      byRule.merge(then.reason().map(Decision.Reason::value).orElse("otherwise"), 1, Integer::sum);
      if (!then.decision().equals(now.decision())) {
        changed.add(new Changed(submission.id().text(), now.decision(), then.decision()));
      }
    }
    rules.save(caller.organization(), tried.tried(clock.instant()));
    return new Trial(version, count, decisions, byRule, changed);
  }
}
