package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Bootstrap;
import io.dossier.core.accuracy.SideBySide;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All that is told of a run.
 *
 * @param wrongValues how many wrong values are shown with their text; none are unless asked for
 */
public record Report(Run run, Optional<Other> other, int wrongValues) {
  private static final int WORST = 10;

  /** Draws and seed are fixed, so that the same run gives the same report. */
  private static final Bootstrap BOOTSTRAP = new Bootstrap(1000, 1);

  /**
   * @param name as it was named
   */
  public record Other(String name, SavedRun run) {}

  public void print(PrintStream out) {
    new TextReport(out, run, BOOTSTRAP).print(WORST);
    other.ifPresent(before -> new TextComparison(out).print(before.name(), against(before)));
    wrong().ifPresent(values -> print(values, out));
  }

  public void write(Path file) throws IOException {
    JsonReport.of(run, BOOTSTRAP, WORST, wrong(), other.map(this::against)).write(file);
  }

  private SideBySide against(Other before) {
    return SideBySide.of(before.run().scores(), run.scores(), BOOTSTRAP);
  }

  private Optional<WrongValues> wrong() {
    return wrongValues == 0
        ? Optional.empty()
        : Optional.of(WrongValues.of(run.evaluation(), wrongValues));
  }

  private static void print(WrongValues values, PrintStream out) {
    out.println();
    out.println("Wrong values, the most confident first");
    for (WrongValues.Wrong wrong : values.list()) {
      out.println(
          Lines.of(
              "  %s %s.%s %s: expected %s, given %s%s",
              wrong.file(),
              wrong.type(),
              wrong.miss().field(),
              wrong.miss().kind().code(),
              wrong.miss().expected().map(ValueText::of).orElse("nothing"),
              wrong.miss().given().map(ValueText::of).orElse("nothing"),
              wrong.miss().confidence().isPresent()
                  ? Lines.of(" (%.2f)", wrong.miss().confidence().getAsDouble())
                  : ""));
    }
  }
}
