package io.dossier.core.quality;

import java.util.Locale;

/** What may be wrong with the picture of a page. */
public enum QualityIndicator {
  BLURRED("Blurred", Bearing.READING),
  GLARE("Glare", Bearing.READING),
  LOW_RESOLUTION("Low resolution", Bearing.READING),
  UNDEREXPOSED("Too dark", Bearing.READING),
  OVEREXPOSED("Too bright", Bearing.READING),
  CROPPED("Cut off", Bearing.READING),
  SKEWED("Slanting", Bearing.READING),
  LOW_CONTRAST("Low contrast", Bearing.READING),
  OBSTRUCTED("Covered in part", Bearing.READING),
  BLANK_PAGE("Blank page", Bearing.CONTENT),
  PHOTO_OF_PHOTO("Photograph of a picture", Bearing.ORIGIN),
  BLACK_AND_WHITE_COPY("Black and white copy", Bearing.ORIGIN);

  private final String title;
  private final Bearing bearing;

  QualityIndicator(String title, Bearing bearing) {
    this.title = title;
    this.bearing = bearing;
  }

  /** On what it bears. */
  public enum Bearing {
    /** Words are lost, or may be misread: the quality is low. */
    READING,
    /** A page says nothing: the quality is low where no page says anything. */
    CONTENT,
    /** The page is a copy of the original: worth knowing, and as readable as any. */
    ORIGIN
  }

  /** Stable. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A few words for a person. */
  public String title() {
    return title;
  }

  public Bearing bearing() {
    return bearing;
  }
}
