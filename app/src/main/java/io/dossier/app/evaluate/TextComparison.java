package io.dossier.app.evaluate;

import io.dossier.core.accuracy.McNemar;
import io.dossier.core.accuracy.SideBySide;
import java.io.PrintStream;

/** Two versions side by side, for people. */
final class TextComparison {
  private static final int MOST_FLIPS = 20;
  private static final String HEADER =
      " ".repeat(42) + "before  after  difference of F1             right  wrong  p";

  private final PrintStream out;

  TextComparison(PrintStream out) {
    this.out = out;
  }

  void print(String before, SideBySide both) {
    line("");
    line("Against %s, on %d documents", before, both.documents());
    if (!both.left().isEmpty()) {
      line(
          "  %d documents are in one run alone or have another truth; they are left out",
          both.left().size());
    }
    line("%s", HEADER);
    both.fields()
        .forEach(
            (type, fields) ->
                fields.forEach((name, change) -> field(type.code() + "." + name, change)));
    line("%s", row("all fields", both.all()));
    flips("types", both.types());
    flips("every field right", both.whole());
    line("Difference: 95 %% by the paired bootstrap over documents. right, wrong: documents in");
    line("which the field got right or wrong; p: McNemar's exact test of that, not corrected");
    line("for the number of fields.");
    both.flips().stream()
        .limit(MOST_FLIPS)
        .forEach(
            flip ->
                line(
                    "  got %s: %s %s.%s",
                    flip.nowRight() ? "right" : "wrong",
                    flip.file(),
                    flip.type().code(),
                    flip.field()));
    if (both.flips().size() > MOST_FLIPS) {
      line("  and %d more (--json names all)", both.flips().size() - MOST_FLIPS);
    }
  }

  private void field(String name, SideBySide.Change change) {
    line("%s  %.3f", row(name, change), change.flips().pValue());
  }

  private static String row(String name, SideBySide.Change change) {
    return Lines.of(
        "  %-40s%.3f   %.3f  %+.3f (%+.3f to %+.3f) %6d %6d",
        name,
        change.before().f1(),
        change.after().f1(),
        change.f1(),
        change.difference().low(),
        change.difference().high(),
        change.flips().gained(),
        change.flips().lost());
  }

  private void flips(String name, McNemar flips) {
    line("  %-82s%6d %6d  %.3f", name, flips.gained(), flips.lost(), flips.pValue());
  }

  private void line(String format, Object... arguments) {
    out.println(Lines.of(format, arguments));
  }
}
