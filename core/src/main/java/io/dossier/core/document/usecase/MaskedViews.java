package io.dossier.core.document.usecase;

import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.extraction.masking.Masking;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.shared.Failure;
import java.util.List;

/** Makes of what is kept what is shown, by the policy that the organization has now. */
public final class MaskedViews {
  private final Organizations organizations;

  public MaskedViews(Organizations organizations) {
    this.organizations = organizations;
  }

  /** Each as it is shown, in their order. */
  List<ExtractionView> all(OrganizationId organization, List<Extraction> ofOneDocument) {
    Masking masking = masking(organization, ofOneDocument);
    return ofOneDocument.stream()
        .map(extraction -> ExtractionView.of(extraction, masking))
        .toList();
  }

  /** One as it is shown. */
  public ExtractionView one(OrganizationId organization, Extraction extraction) {
    return all(organization, List.of(extraction)).get(0);
  }

  Masking masking(OrganizationId organization, List<Extraction> ofOneDocument) {
    return Masking.of(
        policy(organization), ofOneDocument.stream().map(Extraction::result).toList());
  }

  /** A text of which nothing is known but whose it is: a caller's word, a search. */
  String text(OrganizationId organization, String text) {
    return Masking.of(policy(organization)).text(text);
  }

  private MaskingPolicy policy(OrganizationId organization) {
    return organizations
        .find(organization)
        .map(Organization::masking)
        .orElseThrow(() -> Failure.notFound("organization"));
  }
}
