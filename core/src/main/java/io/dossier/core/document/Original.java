package io.dossier.core.document;

import io.dossier.core.reading.DocumentKind;

/** The bytes as received. */
public record Original(ContentHash hash, long sizeBytes, DocumentKind kind) {}
