package io.dossier.bench.forger;

import java.util.List;

/**
 * A file after something was done to it.
 *
 * @param extension of its name, without the dot
 * @param places that were forged; none where the work was honest, or where it concerns the file as
 *     a whole
 */
public record Treated(byte[] bytes, String extension, List<Place> places) {
  public Treated {
    places = List.copyOf(places);
  }

  public static Treated pdf(byte[] bytes, List<Place> places) {
    return new Treated(bytes, "pdf", places);
  }

  /** Honest work. */
  public static Treated pdf(byte[] bytes) {
    return pdf(bytes, List.of());
  }
}
