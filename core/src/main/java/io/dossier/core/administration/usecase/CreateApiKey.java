package io.dossier.core.administration.usecase;

import io.dossier.core.access.ApiKey;
import io.dossier.core.access.ApiKeyText;
import io.dossier.core.access.Caller;
import io.dossier.core.access.KeyId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a key for the caller's organization; its text is shown this once. */
public final class CreateApiKey {
  private static final int LONGEST_NAME = 256;

  private final ApiKeys keys;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final Randomness randomness;
  private final InstantSource clock;

  public CreateApiKey(
      ApiKeys keys,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      Randomness randomness,
      InstantSource clock) {
    this.keys = keys;
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.randomness = randomness;
    this.clock = clock;
  }

  /** How the limits of calls meet a key. */
  public enum Limits {
    LIMITED,
    UNLIMITED
  }

  public record Command(
      Caller caller, String name, Set<Scope> scopes, Optional<Instant> expiresAt, Limits limits) {
    public Command {
      scopes = Set.copyOf(scopes);
    }

    static Command unlimitedInTime(Caller caller, String name, Set<Scope> scopes) {
      return new Command(caller, name, scopes, Optional.empty(), Limits.LIMITED);
    }
  }

  public record Created(ApiKey key, ApiKeyText text) {}

  public Created execute(Command command) {
    command.caller().require(Scope.API_MANAGE);
    Instant now = clock.instant();
    check(command, now);
    ApiKeyText text = ApiKeyText.random(randomness);
    ApiKey key =
        new ApiKey(
            KeyId.of(ulids.next()),
            command.caller().organization(),
            command.name(),
            command.scopes(),
            text.digest(),
            command.limits() == Limits.LIMITED,
            now,
            command.expiresAt(),
            Optional.empty(),
            Optional.empty());
    transactions.inTransaction(
        () -> {
          keys.save(key);
          audit.append(
              AuditEntry.done(command.caller(), now, "key.created", key.id().text(), Map.of()));
        });
    return new Created(key, text);
  }

  private static void check(Command command, Instant now) {
    if (command.name().isBlank() || command.name().length() > LONGEST_NAME) {
      throw Failure.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
    }
    if (command.scopes().isEmpty()) {
      throw Failure.invalid("scopes", "must name at least one scope");
    }
    if (command.expiresAt().isPresent() && !now.isBefore(command.expiresAt().get())) {
      throw Failure.invalid("expiresAt", "must lie in the future");
    }
  }
}
