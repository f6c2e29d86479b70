package io.dossier.app.architecture.violation.core.alpha.port;

import io.dossier.app.architecture.violation.core.alpha.usecase.UseAlpha;

/** Breaks: ports use no use case. */
public interface AlphaPort {
  UseAlpha wrong();
}
