package io.dossier.app.architecture.violation.core.alpha;

import io.dossier.app.architecture.violation.core.alpha.port.AlphaPort;
import io.dossier.app.architecture.violation.core.beta.Beta;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Breaks: core knows the JDK alone, no cycle, model uses no port, nobody tells the time. */
public record Alpha(Beta beta, AlphaPort port) {
  public Instant wrong() {
    Logger log = LoggerFactory.getLogger(Alpha.class);
    log.trace("wrong");
    return Instant.now();
  }
}
