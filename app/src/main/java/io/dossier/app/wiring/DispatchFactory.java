package io.dossier.app.wiring;

import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.event.usecase.DeliverEvents;
import io.dossier.core.event.usecase.SettleDeliveries;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.dossier.storage.dispatch.Dispatcher;
import io.dossier.storage.jdbc.DeliveryBell;
import io.dossier.storage.jdbc.HeldClaims;
import io.dossier.storage.jdbc.JdbcDeliveries;
import io.dossier.storage.jdbc.JdbcEndpoints;
import io.dossier.storage.jdbc.JdbcKeptEvents;
import io.dossier.storage.jdbc.JdbcOutbox;
import io.dossier.storage.jdbc.LeasedClaims;
import io.dossier.storage.jdbc.Sql;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** How events are kept, and carried out to their endpoints. */
@Factory
final class DispatchFactory {
  @Singleton
  DeliveryBell deliveryBell() {
    return new DeliveryBell();
  }

  @Singleton
  Outbox outbox(Sql sql, Keyring keyring, Sealer sealer, DeliveryBell bell, Ulids ulids) {
    return new JdbcOutbox(sql, keyring, sealer, bell, ulids);
  }

  @Singleton
  Endpoints endpoints(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcEndpoints(sql, keyring, sealer);
  }

  @Singleton
  KeptEvents keptEvents(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcKeptEvents(sql, keyring, sealer);
  }

  @Singleton
  Deliveries deliveries(Sql sql, Keyring keyring, Sealer sealer, DeliveryBell bell) {
    return new JdbcDeliveries(sql, keyring, sealer, bell);
  }

  @Singleton
  @Bean(preDestroy = "close")
  Dispatcher dispatcher(
      Sql sql,
      DatabaseKind database,
      Transactions transactions,
      DeliveryBell bell,
      DeliverEvents deliver,
      SettleDeliveries settle,
      InstantSource clock) {
    return new Dispatcher(
        database.embedded() ? new HeldClaims(sql) : new LeasedClaims(sql),
        transactions,
        bell,
        deliver::attempt,
        settle::execute,
        clock,
        database.embedded() ? Dispatcher.Pace.ALONE : Dispatcher.Pace.SHARED);
  }
}
