package io.dossier.core.extraction;

/** What a reader of an extraction should know at a glance. */
public enum Flag {
  LOW_CONFIDENCE("low_confidence"),
  PHOTO_QUALITY_POOR("photo_quality_poor"),
  ANALYST_VERIFIED("analyst_verified"),
  TEMPLATE_PARTIAL("template_partial");

  private final String code;

  Flag(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
