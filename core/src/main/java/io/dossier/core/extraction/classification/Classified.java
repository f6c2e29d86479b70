package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;

/** The likeliest type and how likely it is. */
public record Classified(DocumentType type, Confidence confidence) {}
