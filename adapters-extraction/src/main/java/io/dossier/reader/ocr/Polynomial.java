package io.dossier.reader.ocr;

/**
 * The polynomial that lies closest to given values in the sense of least squares, built of
 * polynomials that are orthogonal over the places of the values (Forsythe, 1957).
 */
final class Polynomial {
  private final double[] factors;
  private final double[] alpha;
  private final double[] beta;

  private Polynomial(double[] factors, double[] alpha, double[] beta) {
    this.factors = factors;
    this.alpha = alpha;
    this.beta = beta;
  }

  /**
   * @param first the place of the first value; each further one lies 1 beyond
   * @param degree less than there are values
   */
  static Polynomial through(double first, double[] values, int degree) {
    int n = values.length;
    double[] factors = new double[degree + 1];
    double[] alpha = new double[degree + 1];
    double[] beta = new double[degree + 1];
    double[] before = new double[n];
    double[] current = new double[n];
    java.util.Arrays.fill(current, 1);
    double normBefore = 1;
    for (int k = 0; k <= degree; k++) {
      double norm = 0;
      double shift = 0;
      double along = 0;
      for (int i = 0; i < n; i++) {
        double square = current[i] * current[i];
        norm += square;
        shift += (first + i) * square;
        along += values[i] * current[i];
      }
      factors[k] = along / norm;
      alpha[k] = shift / norm;
      beta[k] = k == 0 ? 0 : norm / normBefore;
      normBefore = norm;
      double[] next = new double[n];
      for (int i = 0; i < n; i++) {
        next[i] = (first + i - alpha[k]) * current[i] - beta[k] * before[i];
      }
      before = current;
      current = next;
    }
    return new Polynomial(factors, alpha, beta);
  }

  double at(double x) {
    return valueAndSlope(x)[0];
  }

  double slope(double x) {
    return valueAndSlope(x)[1];
  }

  private double[] valueAndSlope(double x) {
    double before = 0;
    double slopeBefore = 0;
    double current = 1;
    double slope = 0;
    double value = 0;
    double valueSlope = 0;
    for (int k = 0; k < factors.length; k++) {
      value += factors[k] * current;
      valueSlope += factors[k] * slope;
      double next = (x - alpha[k]) * current - beta[k] * before;
      double nextSlope = current + (x - alpha[k]) * slope - beta[k] * slopeBefore;
      before = current;
      slopeBefore = slope;
      current = next;
      slope = nextSlope;
    }
    return new double[] {value, valueSlope};
  }
}
