package io.dossier.core.extraction;

/** One field as it was found. */
public record FieldValue(Value value, Confidence confidence, Provenance provenance) {}
