package io.dossier.core.extraction;

import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of a template. */
public record TemplateId(String text) {
  public TemplateId {
    text = Ids.require("tpl", text);
  }

  public static TemplateId of(Ulid ulid) {
    return new TemplateId(Ids.make("tpl", ulid));
  }

  @Override
  public String toString() {
    return text;
  }
}
