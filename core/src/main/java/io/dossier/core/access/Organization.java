package io.dossier.core.access;

import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A tenant: everything belongs to one, and nothing is seen across its border.
 *
 * @param reviewThreshold 0 to 100; a document or field below it goes to a person
 * @param retentionDays after which a document is erased; empty keeps it
 * @param masking which numbers are not shown in answers, exports and page pictures
 * @param fraud when a submitted document is a warning, and when a high risk
 */
public record Organization(
    OrganizationId id,
    String name,
    int reviewThreshold,
    OptionalInt retentionDays,
    TemplatePolicy templates,
    MaskingPolicy masking,
    FraudThresholds fraud,
    Instant createdAt) {
  public static final int DEFAULT_REVIEW_THRESHOLD = 70;
  private static final int LONGEST_RETENTION = 36_500;

  public Organization {
    if (name.isBlank() || name.length() > 256) {
      throw Failure.invalid("name", "must have 1 to 256 characters");
    }
    if (reviewThreshold < 0 || reviewThreshold > 100) {
      throw Failure.invalid("reviewThreshold", "must be 0 to 100");
    }
    if (retentionDays.isPresent()
        && (retentionDays.getAsInt() < 1 || retentionDays.getAsInt() > LONGEST_RETENTION)) {
      throw Failure.invalid(
          "retentionDays",
          "must be 1 to " + LONGEST_RETENTION + ", or 0 to keep documents for ever");
    }
  }

  /** When a thing that is received now is to be erased; empty where it is kept. */
  public Optional<Instant> retainUntil(Instant now) {
    return retentionDays.isPresent()
        ? Optional.of(now.plus(Duration.ofDays(retentionDays.getAsInt())))
        : Optional.empty();
  }
}
