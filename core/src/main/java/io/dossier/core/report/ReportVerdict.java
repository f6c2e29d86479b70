package io.dossier.core.report;

import io.dossier.core.fraud.FraudScore;

/**
 * The verdict, and what it means.
 *
 * @param riskProbability 0 to 1
 */
public record ReportVerdict(FraudScore score, double riskProbability) {
  public ReportVerdict {
    if (!(riskProbability >= 0 && riskProbability <= 1)) {
      throw new IllegalArgumentException("a probability is 0 to 1");
    }
  }

  public String word() {
    return switch (score) {
      case TRUSTED -> "Trusted";
      case NORMAL -> "Normal";
      case WARNING -> "Warning";
      case HIGH_RISK -> "High risk";
    };
  }

  /** One sentence for a person. */
  public String meaning() {
    return switch (score) {
      case TRUSTED ->
          "There is a positive reason to trust this document, and nothing was found against it.";
      case NORMAL -> "Nothing was found that by itself would speak against this document.";
      case WARNING -> "A person should look at this document before anyone relies on it.";
      case HIGH_RISK ->
          "This document shows signs of forgery that hardly have another explanation.";
    };
  }
}
