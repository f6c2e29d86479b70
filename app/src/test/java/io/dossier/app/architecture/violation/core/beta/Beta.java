package io.dossier.app.architecture.violation.core.beta;

import io.dossier.app.architecture.violation.core.alpha.Alpha;

/** Breaks: contexts form no cycle. */
public record Beta(Alpha alpha) {}
