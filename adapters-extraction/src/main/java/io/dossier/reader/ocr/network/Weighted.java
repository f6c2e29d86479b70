package io.dossier.reader.ocr.network;

/** A node whose weights and bias are known, and give one channel each of its outcome. */
sealed interface Weighted permits Convolution, Deconvolution {
  Node node();

  /** How many it gives. */
  int channels();

  /** Followed by {@code x * factor + term}, each channel with its own. */
  Weighted followedBy(float[] factors, float[] terms);

  /** The node with these weights, giving its outcome a name. */
  Node in(Network network, String output);
}
