package io.dossier.core.examination;

/**
 * A logo that was looked for and seen.
 *
 * @param index among those that were looked for, from 0
 * @param likeness of what stands there to the logo, point by point: 1 is the same picture (normed
 *     cross-correlation)
 * @param mark where it stands
 */
public record SeenLogo(int index, double likeness, Mark mark) {
  public SeenLogo {
    if (index < 0 || !(likeness >= -1 && likeness <= 1)) {
      throw new IllegalArgumentException("logo " + index + " with a likeness of " + likeness);
    }
  }
}
