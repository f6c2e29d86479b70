package io.dossier.reader.examination.picture.copymove;

/**
 * For each pixel the place elsewhere whose disc is most alike, found by PatchMatch (Barnes and
 * others, 2009) with predictions along straight lines, which follow a copy that was turned or
 * scaled (Cozzolino, Poggi and Verdoliva, 2015). The sequence of trials is fixed: the same picture
 * gives the same field.
 */
final class MatchField {
  private static final int ROUNDS = 4;

  /** Nearer than this a disc is alike because it overlaps; pixels. */
  static final int NEAREST = 24;

  private final RingFeatures features;
  private final int width;
  private final int height;
  final int[] dx;
  final int[] dy;
  final float[] difference;
  private long state = 0x9E3779B97F4A7C15L;

  private MatchField(RingFeatures features) {
    this.features = features;
    this.width = features.width;
    this.height = features.height;
    this.dx = new int[width * height];
    this.dy = new int[width * height];
    this.difference = new float[width * height];
  }

  static MatchField of(RingFeatures features) {
    MatchField field = new MatchField(features);
    field.start();
    for (int round = 0; round < ROUNDS; round++) {
      field.sweep(round % 2 == 0 ? 1 : -1);
    }
    return field;
  }

  private void start() {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        difference[at] = Float.MAX_VALUE;
        if (features.telling[at]) {
          attempt(at, x, y, random(width) - x, random(height) - y);
        }
      }
    }
  }

  private void sweep(int step) {
    int firstX = step > 0 ? RingFeatures.RADIUS : width - RingFeatures.RADIUS - 1;
    int firstY = step > 0 ? RingFeatures.RADIUS : height - RingFeatures.RADIUS - 1;
    for (int y = firstY; inside(y, height); y += step) {
      for (int x = firstX; inside(x, width); x += step) {
        int at = y * width + x;
        if (features.telling[at]) {
          follow(at, x, y, step, 0);
          follow(at, x, y, 0, step);
          follow(at, x, y, step, step);
          follow(at, x, y, -step, step);
          search(at, x, y);
        }
      }
    }
  }

  private static boolean inside(int v, int size) {
    return v >= RingFeatures.RADIUS && v < size - RingFeatures.RADIUS;
  }

  /** What a neighbour's match, and the line through two neighbours' matches, foretell. */
  private void follow(int at, int x, int y, int sx, int sy) {
    int x1 = x - sx;
    int y1 = y - sy;
    if (!inside(x1, width) || !inside(y1, height)) {
      return;
    }
    int near = y1 * width + x1;
    attempt(at, x, y, dx[near], dy[near]);
    int x2 = x1 - sx;
    int y2 = y1 - sy;
    if (inside(x2, width) && inside(y2, height)) {
      int far = y2 * width + x2;
      attempt(at, x, y, 2 * dx[near] - dx[far], 2 * dy[near] - dy[far]);
    }
  }

  private void search(int at, int x, int y) {
    for (int reach = Math.max(width, height); reach >= 1; reach = reach * 2 / 5) {
      int tx = dx[at] + random(2 * reach + 1) - reach;
      int ty = dy[at] + random(2 * reach + 1) - reach;
      attempt(at, x, y, tx, ty);
    }
  }

  private void attempt(int at, int x, int y, int tx, int ty) {
    int mx = x + tx;
    int my = y + ty;
    if (!inside(mx, width)
        || !inside(my, height)
        || (long) tx * tx + (long) ty * ty < NEAREST * NEAREST) {
      return;
    }
    int other = my * width + mx;
    if (!features.telling[other]) {
      return;
    }
    float found = features.difference(at, other, difference[at]);
    if (found < difference[at]) {
      difference[at] = found;
      dx[at] = tx;
      dy[at] = ty;
    }
  }

  /** Xorshift (Marsaglia, 2003), from a fixed start. */
  private int random(int bound) {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return (int) (state >>> 33) % bound;
  }
}
