package io.dossier.http.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The limits of a key; 0 lifts one.
 *
 * @param readsPerMinute GET and HEAD
 * @param writesPerMinute everything else but uploads
 */
@ConfigurationProperties("dossier.rate-limit")
public record RateLimitSettings(
    @Bindable(defaultValue = "600") int readsPerMinute,
    @Bindable(defaultValue = "120") int writesPerMinute,
    @Bindable(defaultValue = "60") int uploadsPerTenMinutes) {}
