package io.dossier.core.shared;

/**
 * Makes ids; no two are ever the same, and later ones sort after earlier ones to the millisecond.
 */
@FunctionalInterface
public interface Ulids {
  Ulid next();
}
