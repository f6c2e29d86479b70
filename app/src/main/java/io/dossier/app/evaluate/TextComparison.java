package io.dossier.app.evaluate;

import io.dossier.core.accuracy.McNemar;
import io.dossier.core.accuracy.SideBySide;
import java.io.PrintStream;

/** Two versions side by side, for people. */
final class TextComparison {
  private static final int MOST_FLIPS = 20;

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
    line(
        "                              before  after   difference of F1         right  wrong      p");
    both.fields()
        .forEach(
            (type, fields) ->
                fields.forEach((name, change) -> change(type.code() + "." + name, change)));
    change("all fields", both.all());
    flips("types", both.types());
    flips("every field right", both.whole());
    line("Difference: 95 %% by the paired bootstrap over documents. right, wrong: documents in");
    line(
        "which the field got right or wrong; p: McNemar's exact test, not corrected for their number.");
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

  private void change(String name, SideBySide.Change change) {
    line(
        "  %-28s%.3f  %.3f  %+.3f (%+.3f to %+.3f) %6d %6d  %.3f",
        name,
        change.before().f1(),
        change.after().f1(),
        change.f1(),
        change.difference().low(),
        change.difference().high(),
        change.flips().gained(),
        change.flips().lost(),
        change.flips().pValue());
  }

  private void flips(String name, McNemar flips) {
    line("  %-68s%6d %6d  %.3f", name, flips.gained(), flips.lost(), flips.pValue());
  }

  private void line(String format, Object... arguments) {
    out.println(Lines.of(format, arguments));
  }
}
