package io.dossier.http.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The limits of a key or a client; 0 lifts one.
 *
 * @param readsPerMinute GET and HEAD
 * @param writesPerMinute everything else but uploads
 * @param submissionsPerSecond submissions made
 * @param submissionsAtOnce as many after a rest
 * @param submissionCallsPerSecond every other call about submissions
 * @param submissionCallsAtOnce as many after a rest
 * @param tokensPerMinute tokens given to a client at one address
 */
@ConfigurationProperties("dossier.rate-limit")
public record RateLimitSettings(
    @Bindable(defaultValue = "600") int readsPerMinute,
    @Bindable(defaultValue = "120") int writesPerMinute,
    @Bindable(defaultValue = "60") int uploadsPerTenMinutes,
    @Bindable(defaultValue = "4") int submissionsPerSecond,
    @Bindable(defaultValue = "6") int submissionsAtOnce,
    @Bindable(defaultValue = "10") int submissionCallsPerSecond,
    @Bindable(defaultValue = "15") int submissionCallsAtOnce,
    @Bindable(defaultValue = "5") int tokensPerMinute) {}
