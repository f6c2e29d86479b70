package io.dossier.core.shared;

/** The one rule for shown ids: a prefix that tells what it names, an underscore, and a ULID. */
public final class Ids {
  private Ids() {}

  public static String make(String prefix, Ulid ulid) {
    return prefix + "_" + ulid;
  }

  /**
   * @throws IllegalArgumentException when the text is not an id of that prefix
   */
  public static String require(String prefix, String text) {
    if (!text.startsWith(prefix + "_")) {
      throw new IllegalArgumentException("not an id of the form " + prefix + "_...");
    }
    return make(prefix, new Ulid(text.substring(prefix.length() + 1)));
  }
}
