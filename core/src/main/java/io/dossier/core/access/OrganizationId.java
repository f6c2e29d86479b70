package io.dossier.core.access;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The tenant border that every query carries. */
public record OrganizationId(String text) {
  public OrganizationId {
    text = Ids.require("org", text);
  }

  public static OrganizationId of(Ulid ulid) {
    return new OrganizationId(Ids.make("org", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
