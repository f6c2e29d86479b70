package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.core.access.port.Clients;
import io.dossier.core.access.port.InstallationKeys;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.access.usecase.AuthenticateClient;
import io.dossier.core.access.usecase.KeysInUse;
import io.dossier.core.administration.usecase.CreateClient;
import io.dossier.core.administration.usecase.GrantToken;
import io.dossier.core.administration.usecase.ReachTenants;
import io.dossier.core.administration.usecase.RevokeClient;
import io.dossier.core.administration.usecase.RotateClientSecret;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.dossier.http.payload.JwePayloads;
import io.dossier.http.payload.PayloadDecryption;
import io.dossier.storage.keyring.JdkKeyPairs;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Clients, their tokens, and the keys of the installation. */
@Factory
final class ClientFactory {
  @Singleton
  AuthenticateClient authenticateClient(Clients clients, InstantSource clock) {
    return new AuthenticateClient(clients, clock);
  }

  @Singleton
  KeysInUse keysInUse(
      InstallationKeys keys, Organizations organizations, Ulids ulids, InstantSource clock) {
    return new KeysInUse(keys, new JdkKeyPairs(new SecureRandom()), organizations, ulids, clock);
  }

  @Singleton
  PayloadDecryption payloadDecryption(
      KeysInUse keys, Randomness randomness, DossierSettings settings) throws IOException {
    return new JwePayloads(
        keys, randomness, settings.uploadBytes(), settings.data().resolve("payloads"));
  }

  @Singleton
  GrantToken grantToken(AuditLog audit, InstantSource clock) {
    return new GrantToken(audit, clock);
  }

  @Singleton
  CreateClient createClient(
      Clients clients,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      Randomness randomness,
      InstantSource clock) {
    return new CreateClient(clients, audit, transactions, ulids, randomness, clock);
  }

  @Singleton
  RotateClientSecret rotateClientSecret(
      Clients clients,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new RotateClientSecret(clients, audit, transactions, randomness, clock);
  }

  @Singleton
  RevokeClient revokeClient(
      Clients clients, AuditLog audit, Transactions transactions, InstantSource clock) {
    return new RevokeClient(clients, audit, transactions, clock);
  }

  @Singleton
  ReachTenants reachTenants(Organizations organizations) {
    return new ReachTenants(organizations);
  }
}
