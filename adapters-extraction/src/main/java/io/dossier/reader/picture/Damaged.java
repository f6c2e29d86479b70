package io.dossier.reader.picture;

import io.dossier.reader.Unreadable;

/** The refusals of pictures that cannot be decoded. */
final class Damaged {
  private Damaged() {}

  static Unreadable picture() {
    return picture("the file breaks off or contradicts itself");
  }

  /**
   * @param reason what is wrong; nothing of the picture
   */
  static Unreadable picture(String reason) {
    return new Unreadable("picture_damaged", "the picture is damaged beyond reading: " + reason);
  }
}
