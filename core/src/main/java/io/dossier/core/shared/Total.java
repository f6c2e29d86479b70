package io.dossier.core.shared;

/**
 * How long a list is.
 *
 * @param number exact up to {@link #COUNTED}, and that number when there are more
 */
public record Total(int number, boolean capped) {
  public static final int COUNTED = 10_000;

  /** So many are enough to know that there are more than are counted. */
  public static final int ENOUGH = COUNTED + 1;

  /** Of a count that may have stopped at {@link #ENOUGH}. */
  public static Total of(long found) {
    return new Total((int) Math.min(found, COUNTED), found > COUNTED);
  }
}
