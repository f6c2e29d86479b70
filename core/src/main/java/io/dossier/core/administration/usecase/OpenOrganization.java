package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.TemplatePolicy;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Opens a further organization, with a first key that may do everything within it. */
public final class OpenOrganization {
  private final Organizations organizations;
  private final CreateApiKey createApiKey;
  private final Keyring keyring;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public OpenOrganization(
      Organizations organizations,
      CreateApiKey createApiKey,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    this.organizations = organizations;
    this.createApiKey = createApiKey;
    this.keyring = keyring;
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.clock = clock;
  }

  /**
   * @param caller of the operator's organization, which is the oldest
   */
  public record Command(Caller caller, String name) {}

  public record Opened(Organization organization, CreateApiKey.Created firstKey) {}

  public Opened execute(Command command) {
    command.caller().require(Scope.API_MANAGE);
    OrganizationId operator = organizations.all().get(0).id();
    if (!command.caller().organization().equals(operator)) {
      throw Failure.of(
          Category.FORBIDDEN,
          "operator_only",
          "only the operator's organization may open organizations");
    }
    Organization organization =
        new Organization(
            OrganizationId.of(ulids.next()),
            command.name(),
            Organization.DEFAULT_REVIEW_THRESHOLD,
            OptionalInt.empty(),
            TemplatePolicy.DEFAULT,
            MaskingPolicy.LEAST,
            FraudThresholds.DEFAULT,
            clock.instant());
    keyring.admit(organization.id());
    return transactions.inTransaction(
        () -> {
          organizations.save(organization);
          audit.append(
              AuditEntry.done(
                  command.caller(),
                  clock.instant(),
                  "organization.opened",
                  organization.id().text(),
                  Map.of()));
          Set<Scope> everything = EnumSet.allOf(Scope.class);
          Caller itself =
              new Caller(
                  organization.id(),
                  command.caller().actor(),
                  everything,
                  command.caller().address(),
                  command.caller().requestId());
          return new Opened(
              organization,
              createApiKey.execute(
                  CreateApiKey.Command.unlimitedInTime(itself, "admin", everything)));
        });
  }
}
