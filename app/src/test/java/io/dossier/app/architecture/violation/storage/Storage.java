package io.dossier.app.architecture.violation.storage;

import io.dossier.app.architecture.violation.reader.Reader;

/** Breaks: storage knows no other adapter. */
public record Storage(Reader reader) {}
