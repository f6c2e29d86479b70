package io.dossier.core.sealing;

import io.dossier.core.shared.Secret;

/**
 * The clear 256-bit key of one thing, in memory only; close it as soon as the work is done.
 *
 * @param subject what it seals; sealed bytes open under this subject alone
 */
public record DataKey(SealedSubject subject, Secret secret) implements AutoCloseable {
  @Override
  public void close() {
    secret.close();
  }

  @Override
  public String toString() {
    return "DataKey[" + subject + "]";
  }
}
