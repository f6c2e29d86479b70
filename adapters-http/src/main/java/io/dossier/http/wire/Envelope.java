package io.dossier.http.wire;

import io.micronaut.serde.annotation.Serdeable;

/** {@code {"data": ...}}: every success that is not a list. */
@Serdeable
public record Envelope<T>(T data) {}
