package io.dossier.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every queue of readings promises of its orders. */
public abstract class ReadingQueueContract {
  protected abstract Rows rows();

  private Document document() {
    return Samples.document(rows(), Samples.organization(rows())).kept();
  }

  @Test
  void takesAnOrder() {
    Document document = document();
    assertThat(rows().orders(document)).isZero();
    rows().queue().enqueue(document);
    assertThat(rows().orders(document)).isEqualTo(1);
  }

  @Test
  void takesTheSameOrderOnce() {
    Document document = document();
    rows().queue().enqueue(document);
    rows().queue().enqueue(document);
    assertThat(rows().orders(document)).isEqualTo(1);
  }

  @Test
  void takesAnOrderForEachRun() {
    Document first = document();
    Document second = first.requeued(new ReadingOrder(Optional.empty(), false), Samples.NOON);
    rows().queue().enqueue(first);
    rows().queue().enqueue(second);
    assertThat(rows().orders(first)).isEqualTo(1);
    assertThat(rows().orders(second)).isEqualTo(1);
  }
}
