package io.dossier.app.architecture.violation.http;

import io.dossier.app.architecture.violation.core.document.port.Readings;
import io.dossier.app.architecture.violation.storage.Storage;

/** Breaks: http knows no other adapter, and takes nothing past masking. */
public record Http(Storage storage, Readings readings) {}
