package io.dossier.app.wiring;

import io.dossier.core.extraction.fault.Fault;
import io.dossier.core.extraction.fault.FaultListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes faults into the log: type, fields, exception's class and place; never a text. */
final class LoggedFaults implements FaultListener {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedFaults.class);

  @Override
  public void heard(Fault fault) {
    LOG.error("extraction of {}", fault.line());
  }
}
