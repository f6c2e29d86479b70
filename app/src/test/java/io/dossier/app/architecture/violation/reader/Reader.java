package io.dossier.app.architecture.violation.reader;

import io.dossier.app.architecture.violation.http.Http;

/** Breaks: reader knows no other adapter. */
public record Reader(Http http) {}
