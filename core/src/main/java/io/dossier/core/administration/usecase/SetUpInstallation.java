package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.TemplatePolicy;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the operator's organization and its admin key, the first time the product starts. */
public final class SetUpInstallation {
  private final Organizations organizations;
  private final CreateApiKey createApiKey;
  private final Keyring keyring;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public SetUpInstallation(
      Organizations organizations,
      CreateApiKey createApiKey,
      Keyring keyring,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    this.organizations = organizations;
    this.createApiKey = createApiKey;
    this.keyring = keyring;
    this.transactions = transactions;
    this.ulids = ulids;
    this.clock = clock;
  }

  /**
   * Does nothing where an organization is there.
   *
   * @param handOver is given the admin key to keep for the operator; when it throws, nothing was
   *     set up
   */
  public void execute(Consumer<String> handOver) {
    if (!organizations.all().isEmpty()) {
      return;
    }
    Organization organization =
        new Organization(
            OrganizationId.of(ulids.next()),
            "default",
            Organization.DEFAULT_REVIEW_THRESHOLD,
            OptionalInt.empty(),
            TemplatePolicy.DEFAULT,
            MaskingPolicy.LEAST,
            FraudThresholds.DEFAULT,
            clock.instant());
    keyring.admit(organization.id());
    transactions.inTransaction(
        () -> {
          organizations.save(organization);
          Set<Scope> everything = EnumSet.allOf(Scope.class);
          CreateApiKey.Created created =
              createApiKey.execute(
                  CreateApiKey.Command.unlimitedInTime(
                      Caller.system(organization.id()), "admin", everything));
          handOver.accept(created.text().reveal());
        });
  }
}
