package io.dossier.core.quality;

/** Why an indicator matters and what helps, in a sentence. */
final class Advice {
  private Advice() {}

  static String of(QualityIndicator indicator) {
    return switch (indicator) {
      case BLURRED ->
          "Letters run into each other and may be misread; hold the camera still and let it focus.";
      case GLARE -> "What stands there cannot be read; turn the page or the lamp away.";
      case LOW_RESOLUTION ->
          "Letters have too few pixels to be told apart; send the picture at its full size.";
      case UNDEREXPOSED -> "Print hardly stands out of the dark; take the picture in more light.";
      case OVEREXPOSED -> "Thin print is gone; take the picture in less light.";
      case CROPPED ->
          "What lies beyond the edge is missing; take the picture with all of the page in it.";
      case SKEWED -> "Lines are harder to find and to join; lay the page straight.";
      case LOW_CONTRAST ->
          "Print hardly stands out of the paper; scan it darker or take it in even light.";
      case OBSTRUCTED ->
          "What lies beneath cannot be read; take the picture with nothing on the page.";
      case BLANK_PAGE -> "If something should stand there, scan the other side.";
      case PHOTO_OF_PHOTO -> "The original was not before the camera; signs of it are lost.";
      case BLACK_AND_WHITE_COPY -> "Signs of the original that need colour are lost.";
    };
  }
}
