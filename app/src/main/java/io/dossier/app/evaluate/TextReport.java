package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Bootstrap;
import io.dossier.core.accuracy.Calibration;
import io.dossier.core.accuracy.Evaluation;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.accuracy.Figures;
import io.dossier.core.accuracy.Interval;
import io.dossier.core.accuracy.TypeTally;
import io.dossier.core.extraction.DocumentType;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report for people. */
final class TextReport {
  private static final String FIELDS =
      "                              right given there   precision            recall"
          + "               F1";

  private final PrintStream out;
  private final Run run;
  private final Evaluation evaluation;
  private final Bootstrap bootstrap;

  TextReport(PrintStream out, Run run, Bootstrap bootstrap) {
    this.out = out;
    this.run = run;
    this.evaluation = run.evaluation();
    this.bootstrap = bootstrap;
  }

  /**
   * @param worst how many of the worst kinds of miss are named
   */
  void print(int worst) {
    line(
        "%d of %d documents read by %s, %s: %.1f documents a minute with %d at once",
        run.read(),
        run.documents(),
        run.model(),
        run.typeTold() ? "type told" : "type not told",
        run.documentsPerMinute(),
        run.readers());
    types(evaluation.types());
    if (evaluation.accuracy().documents() > 0) {
      fields();
      calibration("Confidence of fields", evaluation.accuracy().calibration());
    }
    if (!run.typeTold()) {
      calibration("Confidence of types", evaluation.types().calibration());
    }
    misses(worst);
  }

  private void types(TypeTally types) {
    line("");
    line(
        run.typeTold() ? "Types: told" : "Types: %d of %d right, %s",
        types.right(),
        types.documents(),
        share(types.share(), types.interval()));
    for (TypeTally.Pair pair : types.pairs()) {
      line(
          "  %s %s: %d of %d",
          pair.type().code(),
          pair.taken().map(taken -> "taken for " + taken.code()).orElse("not read"),
          pair.documents(),
          types.there().getOrDefault(pair.type(), 0));
    }
  }

  private void fields() {
    line("");
    line("Fields, with 95 %% intervals");
    line("%s", FIELDS);
    evaluation.byType().forEach(this::type);
    Accuracy all = evaluation.accuracy();
    line("all types, %d documents", all.documents());
    figures("all fields", evaluation.figures(bootstrap));
    line("  %-28s%58.3f", "mean of fields", evaluation.meanF1());
    whole(all);
    evaluation.byForm().forEach(this::form);
    line("");
    line("Intervals: Wilson's score; marked b, %d draws of documents anew (bootstrap,", draws());
    line("percentiles); marked w, Wilson's score over documents, which all did alike.");
  }

  private int draws() {
    return bootstrap.draws();
  }

  private void type(DocumentType type, Accuracy accuracy) {
    line("%s, %d documents", type.code(), accuracy.documents());
    Map<String, FieldTally> rows = evaluation.rows(type);
    for (String name : new TreeMap<>(accuracy.fields()).keySet()) {
      FieldTally whole = rows.get(name);
      figures(whole == null ? name : name + " (cells)", evaluation.figures(type, name, bootstrap));
      if (whole != null) {
        line(
            "  %-28s%5d %5d %5d   %.3f of rows exact",
            name + " (rows)", whole.right(), whole.given(), whole.there(), whole.recall());
      }
    }
    figures("all fields", evaluation.figures(type, bootstrap));
    whole(accuracy);
  }

  private void form(String form, Accuracy accuracy) {
    line("form %s, %d documents", form, accuracy.documents());
    figures("all fields", evaluation.figures(form, bootstrap));
    whole(accuracy);
  }

  private void whole(Accuracy accuracy) {
    line(
        "  every field right: %d of %d documents, %s",
        accuracy.whole(),
        accuracy.documents(),
        share(accuracy.wholeShare(), accuracy.wholeInterval()));
  }

  private void figures(String name, Figures figures) {
    FieldTally tally = figures.tally();
    line(
        "  %-28s%5d %5d %5d   %s  %s  %s %s",
        name,
        tally.right(),
        tally.given(),
        tally.there(),
        figure(tally.precision(), figures.precision()),
        figure(tally.recall(), figures.recall()),
        figure(tally.f1(), figures.f1()),
        switch (figures.method()) {
          case WILSON -> "";
          case BOOTSTRAP -> "b";
          case WILSON_OVER_DOCUMENTS -> "w";
        });
  }

  private void calibration(String title, Calibration calibration) {
    line("");
    line("%s: expected calibration error %.3f", title, calibration.error());
    for (int i = 0; i < calibration.bins().size(); i++) {
      Calibration.Bin bin = calibration.bins().get(i);
      if (bin.given() > 0) {
        line(
            "  %3d to %3d  given %6d, right %.3f, said %.3f",
            10 * i, 10 * (i + 1), bin.given(), bin.accuracy(), bin.confidence());
      }
    }
  }

  private void misses(int worst) {
    line("");
    if (evaluation.kinds().isEmpty()) {
      line("Wrong values: none");
      return;
    }
    line(
        "Wrong values: %s",
        evaluation.kinds().entrySet().stream()
            .map(kind -> kind.getKey().code() + " " + kind.getValue())
            .collect(Collectors.joining(", ")));
    for (Evaluation.MissCount miss : evaluation.worst(worst)) {
      line("  %5d  %s.%s: %s", miss.count(), miss.type().code(), miss.field(), miss.kind().code());
    }
  }

  private static String share(double share, Interval interval) {
    return Lines.of("%.3f (%.3f to %.3f)", share, interval.low(), interval.high());
  }

  private static String figure(double share, Interval interval) {
    return Lines.of("%.3f (%.3f-%.3f)", share, interval.low(), interval.high());
  }

  private void line(String format, Object... arguments) {
    out.println(Lines.of(format, arguments));
  }
}
