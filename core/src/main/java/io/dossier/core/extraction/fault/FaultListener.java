package io.dossier.core.extraction.fault;

/** Hears of faults, to write them into a log. Called by many threads; does not throw. */
@FunctionalInterface
public interface FaultListener {
  /** Tells nobody. */
  FaultListener NONE = fault -> {};

  void heard(Fault fault);
}
