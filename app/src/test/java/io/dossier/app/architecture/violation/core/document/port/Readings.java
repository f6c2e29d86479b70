package io.dossier.app.architecture.violation.core.document.port;

/** Broken by those who ask it for what was read, whole. */
public interface Readings {}
