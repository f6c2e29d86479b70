package io.dossier.core.submission.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Examination;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.examination.SeenLogo;
import io.dossier.core.issuer.Authority;
import io.dossier.core.issuer.DetectedLogo;
import io.dossier.core.issuer.RegisteredIssuer;
import io.dossier.core.issuer.port.Issuers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells which of the issuers that an organization registered have their logo on a document. That it
 * is there is worth knowing and no reason to trust: a logo is copied with ease.
 */
public final class FindLogos {
  private final Issuers issuers;

  public FindLogos(Issuers issuers) {
    this.issuers = issuers;
  }

  /** What was looked for on one document. */
  record Search(List<RegisteredIssuer> known) {
    static final Search NOTHING = new Search(List.of());

    List<LogoPrint> prints() {
      return known.stream().map(RegisteredIssuer::logo).toList();
    }

    /** The likest first. */
    List<DetectedLogo> detected(Examination examination) {
      return likestFirst(examination).stream()
          .map(seen -> known.get(seen.index()))
          .map(issuer -> new DetectedLogo(issuer.id(), issuer.authority()))
          .toList();
    }

    /** Empty where nothing was looked for. */
    Optional<CheckResult> result(Examination examination) {
      if (known.isEmpty()) {
        return Optional.empty();
      }
      List<SeenLogo> seen = likestFirst(examination);
      if (seen.isEmpty()) {
        return Optional.of(CheckResult.clean(Check.HAS_LOGO));
      }
      String names =
          detected(examination).stream()
              .map(DetectedLogo::authority)
              .map(Authority::name)
              .distinct()
              .collect(Collectors.joining("\u201d, \u201c", "\u201c", "\u201d"));
      Finding finding =
          new Finding(
              Weight.NEUTRAL,
              "The document bears the logo of "
                  + names
                  + ". Logos are copied with ease: it tells who is meant, not who made the"
                  + " document.",
              seen.stream().map(SeenLogo::mark).toList());
      return Optional.of(CheckResult.found(Check.HAS_LOGO, 0, finding));
    }

    private static List<SeenLogo> likestFirst(Examination examination) {
      return examination.logos().stream()
          .sorted(Comparator.comparingDouble(SeenLogo::likeness).reversed())
          .toList();
    }
  }

  Search of(OrganizationId organization) {
    return new Search(issuers.all(organization));
  }
}
