package io.dossier.app.wiring;

import io.dossier.app.config.ReachSettings;
import io.dossier.core.event.port.QueueSender;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.outbound.port.RemoteFiles;
import io.dossier.http.outbound.Outbound;
import io.dossier.http.outbound.sqs.SqsQueueSender;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What speaks to addresses that callers give. */
@Factory
final class OutboundFactory {
  /** Made at the start, which fails where the operator's list is malformed. */
  @Context
  @Bean(preDestroy = "close")
  Outbound outbound(ReachSettings settings, InstantSource clock) {
    return new Outbound(settings.outbound(), clock);
  }

  @Singleton
  OutboundGuard outboundGuard(Outbound outbound) {
    return outbound.guard();
  }

  @Singleton
  OutboundCalls outboundCalls(Outbound outbound) {
    return outbound.calls();
  }

  @Singleton
  RemoteFiles remoteFiles(Outbound outbound) {
    return outbound.files();
  }

  @Singleton
  QueueSender queueSender(OutboundCalls calls, InstantSource clock) {
    return new SqsQueueSender(calls, clock);
  }
}
