package io.dossier.app.architecture.violation.http;

import io.dossier.app.architecture.violation.storage.Storage;

/** Breaks: http knows no other adapter. */
public record Http(Storage storage) {}
