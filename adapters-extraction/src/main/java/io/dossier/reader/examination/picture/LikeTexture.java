package io.dossier.reader.examination.picture;

import java.util.Arrays;

/**
 * Compares each block with blocks of like texture and brightness alone: flat paper with flat paper,
 * print with print. What follows from the picture's content cancels out.
 */
public final class LikeTexture {
  private static final int MOST_TEXTURES = 12;
  private static final int MOST_BRIGHTNESSES = 3;
  private static final int ALIKE = 40;
  private static final int LEAST_ALIKE = 20;

  private LikeTexture() {}

  /**
   * How far each block's measure lies from the median of its like, in their median absolute
   * deviations over 0.6745; not a number where it has too few like it.
   *
   * @param measure of each block; not a number where it says nothing
   * @param texture of each block
   * @param brightness of each block
   */
  public static float[] deviations(float[] measure, float[] texture, float[] brightness) {
    float[] out = new float[measure.length];
    Arrays.fill(out, Float.NaN);
    Integer[] said = said(measure);
    Arrays.sort(said, (a, b) -> Float.compare(brightness[a], brightness[b]));
    int levels = groups(said.length / MOST_TEXTURES, MOST_BRIGHTNESSES);
    for (int i = 0; i < levels; i++) {
      Integer[] level = part(said, i, levels);
      Arrays.sort(level, (a, b) -> Float.compare(texture[a], texture[b]));
      int textures = groups(level.length, MOST_TEXTURES);
      for (int j = 0; j < textures; j++) {
        standardize(part(level, j, textures), measure, out);
      }
    }
    return out;
  }

  private static int groups(int blocks, int most) {
    return Math.max(1, Math.min(most, blocks / ALIKE));
  }

  private static Integer[] said(float[] measure) {
    Integer[] said = new Integer[measure.length];
    int count = 0;
    for (int i = 0; i < measure.length; i++) {
      if (!Float.isNaN(measure[i])) {
        said[count++] = i;
      }
    }
    return Arrays.copyOf(said, count);
  }

  private static Integer[] part(Integer[] all, int index, int of) {
    return Arrays.copyOfRange(
        all, (int) ((long) all.length * index / of), (int) ((long) all.length * (index + 1) / of));
  }

  private static void standardize(Integer[] alike, float[] measure, float[] out) {
    if (alike.length < LEAST_ALIKE) {
      return;
    }
    float[] values = new float[alike.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = measure[alike[i]];
    }
    Arrays.sort(values);
    float median = values[values.length / 2];
    float[] apart = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      apart[i] = Math.abs(values[i] - median);
    }
    Arrays.sort(apart);
    float scale = Math.max(1e-4f, apart[apart.length / 2] / 0.6745f);
    for (int block : alike) {
      out[block] = Math.max(-6, Math.min(6, (measure[block] - median) / scale));
    }
  }
}
