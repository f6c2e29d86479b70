package io.dossier.core.examination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that is asked of every document, and the indicator that stands for its answer. The
 * class that makes a check says what it looks for and by which source.
 */
public enum Check {
  INCREMENTAL_UPDATE_CONTENT(Category.MODIFICATIONS, "Content changed in a later revision"),
  FOREIGN_FONT_ISLAND(Category.MODIFICATIONS, "Glyphs that do not belong to their line"),
  IMAGE_OVER_TEXT(Category.MODIFICATIONS, "Picture placed over content"),
  PASTED_REGION(Category.MODIFICATIONS, "Pasted region"),
  SIGNATURE_INVALID(Category.SIGNATURES, "Signature does not hold"),
  SIGNATURE_DOES_NOT_COVER_FILE(Category.SIGNATURES, "Signature does not cover the file"),
  SIGNATURE_VALID(Category.SIGNATURES, "Valid signature"),
  MODIFIED_AFTER_SIGNING(Category.SIGNATURES, "Changed after signing"),
  EDITOR_SOFTWARE(Category.PROVENANCE, "Made or saved by editing software"),
  METADATA_DATES_INCONSISTENT(Category.PROVENANCE, "Dates of the file contradict each other"),
  METADATA_STRIPPED(Category.PROVENANCE, "Particulars of the file were removed"),
  XMP_INFO_MISMATCH(Category.PROVENANCE, "Two records of the file's particulars differ"),
  C2PA_MANIFEST(Category.PROVENANCE, "Content credentials"),
  AI_GENERATED(Category.PROVENANCE, "Made by a generative model"),
  COVERED_TEXT(Category.TEXT_HIDING, "Covered text"),
  HIDDEN_TEXT(Category.TEXT_HIDING, "Hidden text"),
  TEXT_LAYER_MISMATCH(Category.TEXT_HIDING, "Text layer differs from what is seen"),
  ERROR_LEVEL_ISLAND(Category.IMAGE_FORENSICS, "Region of another error level"),
  DOUBLE_COMPRESSION(Category.IMAGE_FORENSICS, "Compressed more than once"),
  COPY_MOVE(Category.IMAGE_FORENSICS, "Region copied within the picture"),
  NOISE_INCONSISTENCY(Category.IMAGE_FORENSICS, "Region of other noise"),
  RESAMPLED_REGION(Category.IMAGE_FORENSICS, "Resampled region"),
  EXIF_EDITOR(Category.CAPTURE, "Saved by a picture editor"),
  EXIF_DATES_INCONSISTENT(Category.CAPTURE, "Dates of the picture contradict each other"),
  SCREENSHOT(Category.CAPTURE, "Screenshot"),
  PHOTO_OF_SCREEN(Category.CAPTURE, "Photograph of a screen"),
  EMBEDDED_DATA_MISMATCH(Category.CONTENT, "Embedded data differ from print"),
  ARITHMETIC_MISMATCH(Category.CONTENT, "Amounts do not add up"),
  CHECKSUM_INVALID(Category.CONTENT, "Number with a wrong check digit"),
  BARCODE_MISMATCH(Category.CONTENT, "Barcode differs from print"),
  CHARACTERISTICS_MISMATCH(Category.CONTENT, "Document differs from what was claimed"),
  IN_TRANSACTION_CLUSTER(Category.SERIAL_FRAUD, "Seen in other submissions"),
  IN_TRANSACTION_CLUSTER_BENEVOLENT(Category.SERIAL_FRAUD, "Submitted again"),
  HAS_LOGO(Category.CONTENT, "Logo of a known issuer");

  private final Category category;
  private final String title;

  Check(Category category, String title) {
    this.category = category;
    this.title = title;
  }

  /** What checks have in common. */
  public enum Category {
    MODIFICATIONS,
    SIGNATURES,
    PROVENANCE,
    TEXT_HIDING,
    IMAGE_FORENSICS,
    CAPTURE,
    CONTENT,
    SERIAL_FRAUD;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The id of its indicator, stable. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Category category() {
    return category;
  }

  /** A few words for a person. */
  public String title() {
    return title;
  }

  public static Optional<Check> ofId(String id) {
    return Arrays.stream(values()).filter(check -> check.id().equals(id)).findFirst();
  }
}
