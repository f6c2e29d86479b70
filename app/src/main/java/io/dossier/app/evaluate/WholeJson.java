package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Interval;

/** How many documents have their type and every field right. */
record WholeJson(int documents, double share, double low, double high) {
  static WholeJson of(Accuracy accuracy) {
    Interval interval = accuracy.wholeInterval();
    return new WholeJson(
        accuracy.whole(),
        Rounding.of(accuracy.wholeShare()),
        Rounding.of(interval.low()),
        Rounding.of(interval.high()));
  }
}
