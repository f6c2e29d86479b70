package io.dossier.core.shared;

import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.TemplatePolicy;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.SampleDocument;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.sealing.SampleKeys;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;

/** Things made for tests: each is a new one, with an id that sorts after the earlier ones. */
public final class Samples {
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static final AtomicLong MADE = new AtomicLong();

  private Samples() {}

  public static Ulid ulid() {
    long number = MADE.incrementAndGet();
    return Ulid.of(NOON.plusMillis(number), SampleKeys.bytes(number, 10));
  }

  /** One that has its keys and its row. */
  public static OrganizationId organization(Rows rows) {
    return organization(rows, OptionalInt.empty()).id();
  }

  public static Organization organization(Rows rows, OptionalInt retentionDays) {
    Organization organization =
        new Organization(
            OrganizationId.of(ulid()),
            "Sample",
            Organization.DEFAULT_REVIEW_THRESHOLD,
            retentionDays,
            TemplatePolicy.DEFAULT,
            MaskingPolicy.LEAST,
            FraudThresholds.DEFAULT,
            NOON);
    rows.keyring().admit(organization.id());
    rows.organizations().save(organization);
    return organization;
  }

  public static SampleDocument document(Rows rows, OrganizationId organization) {
    return new SampleDocument(rows, organization);
  }

  public static Customer customer(OrganizationId organization, String name) {
    return new Customer(CustomerId.of(ulid()), organization, Optional.of(name), NOON, NOON);
  }
}
