package io.dossier.app.architecture.violation.core.alpha.usecase;

/** What the port must not know. */
public record UseAlpha() {}
