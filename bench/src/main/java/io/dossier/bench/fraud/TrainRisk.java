package io.dossier.bench.fraud;

import io.dossier.bench.fraud.SuspicionTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains how the checks' suspicions and findings are taken together, from tables that {@link
 * MeasureFraud} wrote, and says how well they do on files whose source was left out.
 */
public final class TrainRisk {
  private static final int FOLDS = 5;
  private static final double PENALTY = 0.002;
  private static final int LEAST_FILES = 3;
  private static final double LEAST_WEIGHT = 0.02;

  /**
   * Of documents that come in, so many are taken to be forged; among those trained on, half are.
   * Without this, one slight sign would make an honest document a warning.
   */
  private static final double BASE_RATE = 0.05;

  private static final double[] BARS = {0.5, 0.8, 0.9};

  private final RiskTraining training = new RiskTraining(PENALTY, LEAST_FILES);
  private final List<Row> rows;

  private TrainRisk(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(
          """
          run-risk.sh OUT TABLE...
            OUT    the file of weights to be written
            TABLE  suspicions.csv as run-fraud.sh writes it
          Prints what five-fold cross-validation gives, all files of a source in one fold.""");
      System.exit(2);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      rows.addAll(SuspicionTable.read(Path.of(arguments[i])));
    }
    TrainRisk risk = new TrainRisk(rows);
    risk.crossValidate();
    Files.write(Path.of(arguments[0]), risk.lines());
    System.exit(0);
  }

  /** Lines {@code NAME weight} for {@code risk.weights}. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# NAME WEIGHT; see RiskModel. Log-odds of forged against honest, of documents of which "
            + BASE_RATE
            + " are forged. Made by bench/run-risk.sh.");
    training
        .weights(rows)
        .forEach(
            (name, weight) -> {
              double shifted = name.equals("bias") ? weight + shift() : weight;
              if (name.equals("bias") || Math.abs(weight) >= LEAST_WEIGHT) {
                lines.add(String.format(Locale.ROOT, "%s %.3f", name, shifted));
              }
            });
    return lines;
  }

  /** From the share of forged files that were trained on to that of documents that come in. */
  private double shift() {
    double trained = rows.stream().filter(Row::forged).count() / (double) rows.size();
    return logit(BASE_RATE) - logit(trained);
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  private void crossValidate() {
    List<Double> forged = new ArrayList<>();
    List<Double> honest = new ArrayList<>();
    double loss = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Map<String, Double> weights =
          training.weights(rows.stream().filter(row -> fold(row) != left).toList());
      for (Row row : rows.stream().filter(each -> fold(each) == left).toList()) {
        double probability = RiskTraining.probability(weights, row);
        (row.forged() ? forged : honest).add(probability);
        loss -= Math.log(Math.max(1e-9, row.forged() ? probability : 1 - probability));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d forged, %d honest; AUC %.3f, log loss %.3f%n",
        forged.size(),
        honest.size(),
        Auc.of(forged, honest),
        loss / rows.size());
    for (double bar : BARS) {
      System.out.printf(
          Locale.ROOT,
          "  at %.1f: %.3f of the forged, %.3f of the honest%n",
          bar,
          share(forged, bar),
          share(honest, bar));
    }
  }

  private static double share(List<Double> probabilities, double bar) {
    return probabilities.stream().filter(p -> p >= bar).count()
        / (double) Math.max(1, probabilities.size());
  }

  private static int fold(Row row) {
    return Math.floorMod(row.source().hashCode(), FOLDS);
  }
}
