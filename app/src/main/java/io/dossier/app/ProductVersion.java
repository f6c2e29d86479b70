package io.dossier.app;

/** The version of this program, as it is shown with results. */
public final class ProductVersion {
  static final String TEXT = "0.1.0";

  private ProductVersion() {}

  public static String text() {
    return TEXT;
  }
}
