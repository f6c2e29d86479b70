package io.dossier.core.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions on what is refused. */
public final class Integrity {
  private Integrity() {}

  public static void assertRefused(String what, ThrowingCallable call) {
    assertFails(what, Category.INTEGRITY, call);
  }

  public static void assertFails(String what, Category category, ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).as(what).isInstanceOf(Failure.class);
    assertThat(((Failure) thrown).category()).as(what).isEqualTo(category);
  }
}
