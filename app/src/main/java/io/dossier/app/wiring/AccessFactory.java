package io.dossier.app.wiring;

import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.access.usecase.AuthenticateApiKey;
import io.dossier.core.administration.usecase.ChangeOrganization;
import io.dossier.core.administration.usecase.CreateApiKey;
import io.dossier.core.administration.usecase.OpenOrganization;
import io.dossier.core.administration.usecase.RevokeApiKey;
import io.dossier.core.administration.usecase.SetUpInstallation;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Organizations and keys. */
@Factory
final class AccessFactory {
  @Singleton
  CreateApiKey createApiKey(
      ApiKeys keys,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      Randomness randomness,
      InstantSource clock) {
    return new CreateApiKey(keys, audit, transactions, ulids, randomness, clock);
  }

  @Singleton
  RevokeApiKey revokeApiKey(
      ApiKeys keys, AuditLog audit, Transactions transactions, InstantSource clock) {
    return new RevokeApiKey(keys, audit, transactions, clock);
  }

  @Singleton
  AuthenticateApiKey authenticateApiKey(ApiKeys keys, InstantSource clock) {
    return new AuthenticateApiKey(keys, clock);
  }

  @Singleton
  ChangeOrganization changeOrganization(
      Organizations organizations, AuditLog audit, Transactions transactions, InstantSource clock) {
    return new ChangeOrganization(organizations, audit, transactions, clock);
  }

  @Singleton
  OpenOrganization openOrganization(
      Organizations organizations,
      CreateApiKey createApiKey,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    return new OpenOrganization(
        organizations, createApiKey, keyring, audit, transactions, ulids, clock);
  }

  @Singleton
  SetUpInstallation setUpInstallation(
      Organizations organizations,
      CreateApiKey createApiKey,
      Keyring keyring,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    return new SetUpInstallation(organizations, createApiKey, keyring, transactions, ulids, clock);
  }
}
