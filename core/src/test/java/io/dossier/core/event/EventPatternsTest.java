package io.dossier.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.shared.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventPatternsTest {
  private static EventPatterns patterns(String... texts) {
    return new EventPatterns(List.of(texts));
  }

  @Test
  void wantsByCodeByStartAndAll() {
    assertThat(patterns("document.failed").want(EventType.DOCUMENT_FAILED)).isTrue();
    assertThat(patterns("document.failed").want(EventType.DOCUMENT_ERASED)).isFalse();
    assertThat(patterns("document.*").want(EventType.DOCUMENT_ERASED)).isTrue();
    assertThat(patterns("document.*").want(EventType.FRAUD_FINISHED)).isFalse();
    assertThat(patterns("documents.analysis.*").want(EventType.FRAUD_FINISHED)).isTrue();
    assertThat(patterns("flow.finished", "*").want(EventType.TEMPLATE_MATCHED)).isTrue();
  }

  @Test
  void refusesWhatFitsNoEventByItsName() {
    for (String text : List.of("", "documnt.*", "document", "document.*.x", ".*", "**")) {
      assertThatThrownBy(() -> patterns("*", text))
          .as(text)
          .isInstanceOf(Failure.class)
          .hasMessageContaining("events: fits no event: " + text);
    }
    assertThatThrownBy(() -> patterns()).isInstanceOf(Failure.class);
  }

  @Test
  void keepsEachOnce() {
    assertThat(patterns("*", "flow.*", "*").texts()).containsExactly("*", "flow.*");
  }
}
