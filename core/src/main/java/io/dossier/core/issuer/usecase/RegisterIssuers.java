package io.dossier.core.issuer.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.issuer.Authority;
import io.dossier.core.issuer.AuthorityType;
import io.dossier.core.issuer.IssuerId;
import io.dossier.core.issuer.RegisteredIssuer;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.issuer.port.LogoReader;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registers issuers by their logos, shows them, and removes them. */
public final class RegisterIssuers {
  /** Each logo is looked for on each document. */
  public static final int MOST = 20;

  public static final int MOST_BYTES = 512 * 1024;

  private final Issuers issuers;
  private final LogoReader logos;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public RegisterIssuers(
      Issuers issuers,
      LogoReader logos,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.issuers = issuers;
    this.logos = logos;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /**
   * @param authorityId the organization's own; the issuer's id where it has none
   * @param picture of the logo alone, cut closely; of any kind but PDF
   */
  public record Command(
      Optional<String> authorityId,
      String name,
      AuthorityType type,
      Optional<String> country,
      byte[] picture) {}

  /**
   * @throws Failure CALLER for a picture that is none, too large or too plain to be known again;
   *     CONFLICT where there are as many as may be
   */
  public RegisteredIssuer register(Caller caller, Command command) {
    caller.require(Scope.API_MANAGE);
    IssuerId id = IssuerId.of(randomness.bytes(16));
    Authority authority =
        new Authority(
            command.authorityId().orElse(id.text()),
            command.name(),
            command.type(),
            command.country());
    RegisteredIssuer issuer =
        new RegisteredIssuer(id, authority, print(command.picture()), clock.instant());
    return transactions.inTransaction(
        () -> {
          if (issuers.all(caller.organization()).size() >= MOST) {
            throw Failure.conflict(
                "issuer_limit", "at most " + MOST + " issuers are registered; remove one first");
          }
          issuers.add(caller.organization(), issuer);
          audited(caller, "issuer.registered", id);
          return issuer;
        });
  }

  /** In the order in which they were registered. */
  public List<RegisteredIssuer> all(Caller caller) {
    caller.require(Scope.SUBMISSIONS_READ);
    return issuers.all(caller.organization());
  }

  /**
   * From now on it is not looked for; what was found before stays with its submissions.
   *
   * @throws Failure NOT_FOUND
   */
  public void remove(Caller caller, IssuerId id) {
    caller.require(Scope.API_MANAGE);
    transactions.inTransaction(
        () -> {
          if (!issuers.remove(caller.organization(), id)) {
            throw Failure.notFound("issuer");
          }
          audited(caller, "issuer.removed", id);
        });
  }

  private LogoPrint print(byte[] picture) {
    if (picture.length == 0 || picture.length > MOST_BYTES) {
      throw Failure.invalid("logoBase64", "must have 1 to " + MOST_BYTES + " bytes");
    }
    LogoReader.Outcome outcome =
        logos.readLogo(
            new DocumentReader.Original(
                () -> new ByteArrayInputStream(picture), picture.length, Optional.empty()));
    if (outcome instanceof LogoReader.Unusable unusable) {
      throw Failure.invalid("logoBase64", unusable.message());
    }
    return ((LogoReader.Known) outcome).print();
  }

  private void audited(Caller caller, String action, IssuerId id) {
    audit.append(AuditEntry.done(caller, clock.instant(), action, id.text(), Map.of()));
  }
}
