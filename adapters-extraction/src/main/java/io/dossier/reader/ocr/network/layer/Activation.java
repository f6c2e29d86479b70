package io.dossier.reader.ocr.network.layer;

/**
 * What is made of each number by itself behind a layer.
 *
 * @param alpha factor
 * @param beta term
 */
public record Activation(Kind kind, float alpha, float beta) {
  /** Of x, alpha and beta. */
  public enum Kind {
    /** {@code x * clip(alpha * x + beta, 0, 1)} (Howard et al., 2019). */
    HARD_SWISH,
    /** {@code clip(alpha * x + beta, 0, 1)}. */
    HARD_SIGMOID,
    /** {@code alpha * x + beta}. */
    LINEAR,
    /** {@code max(x, 0)}. */
    RELU,
    /** {@code 1 / (1 + exp(-x))}. */
    LOGISTIC
  }
}
