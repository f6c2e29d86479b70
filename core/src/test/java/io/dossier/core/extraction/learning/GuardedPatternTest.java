package io.dossier.core.extraction.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dossier.core.shared.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class GuardedPatternTest {
  @Test
  void findsEveryMatchWithItsGroups() {
    assertThat(GuardedPattern.of("regex", "PO-(\\d+)").in("PO-12 and PO-345"))
        .extracting(match -> match.group(1))
        .containsExactly("12", "345");
  }

  @Test
  void passesOverEmptyMatches() {
    assertThat(GuardedPattern.of("regex", "x*").in("axxb"))
        .extracting(match -> match.group())
        .containsExactly("xx");
  }

  @Test
  void givesUpOnAnExpressionThatWouldRunForEver() {
    GuardedPattern evil = GuardedPattern.of("regex", "(a+)+$");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(evil.in("a".repeat(60) + "!")).isEmpty());
  }

  @Test
  void givesUpOnAnExpressionThatNestsDeeperThanTheStack() throws InterruptedException {
    GuardedPattern deep = GuardedPattern.of("regex", "((((a|b)|c)|d)|e)*");
    List<MatchResult> found = new ArrayList<>();
    List<Throwable> trouble = new ArrayList<>();
    Thread shallow =
        new Thread(null, () -> found.addAll(deep.in("ab".repeat(500))), "shallow", 64 * 1024);
    shallow.setUncaughtExceptionHandler((thread, thrown) -> trouble.add(thrown));
    shallow.start();
    shallow.join();
    assertThat(trouble).isEmpty();
    assertThat(found).isEmpty();
  }

  @Test
  void refusesWhatIsNoExpressionByItsField() {
    assertThatThrownBy(() -> GuardedPattern.of("fields[2].regex", "(a"))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("fields[2].regex: is no regular expression");
    assertThatThrownBy(() -> GuardedPattern.of("regex", "a".repeat(501)))
        .isInstanceOf(Failure.class);
  }
}
