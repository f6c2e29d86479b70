package io.dossier.app.config;

import io.dossier.core.outbound.port.OutboundCalls.Method;
import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * How flows are called back.
 *
 * @param authMethod how the address that gives leave is asked: POST or GET
 */
@ConfigurationProperties("dossier.flows")
public record FlowSettings(Method authMethod) {}
