package io.dossier.core.shared;

/** Unguessable bytes. */
@FunctionalInterface
public interface Randomness {
  byte[] bytes(int count);
}
