package io.dossier.core.extraction;

/**
 * One version of a template.
 *
 * @param version from 1
 */
public record TemplateRef(TemplateId template, int version) {
  @Override
  public String toString() {
    return template + ":" + version;
  }
}
