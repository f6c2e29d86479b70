package io.dossier.core.shared;

import io.dossier.core.sealing.SampleKeys;

/** Bytes that differ from call to call, and are the same in every run of a test. */
public final class SampleRandomness implements Randomness {
  private long calls;

  @Override
  public byte[] bytes(int count) {
    return SampleKeys.bytes(++calls, count);
  }
}
