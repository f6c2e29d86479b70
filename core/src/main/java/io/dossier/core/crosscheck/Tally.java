package io.dossier.core.crosscheck;

import java.util.ArrayList;
import java.util.List;

/** What was seen on the way to a similarity and what it took; belongs to one thread. */
public final class Tally {
  private static final int MOST = 100;
  private static final int TRIFLE = 3;

  private final List<Component> components = new ArrayList<>();
  private final FieldKind kind;
  private double left = MOST;
  private double most = MOST;

  public Tally(FieldKind kind) {
    this.kind = kind;
  }

  /** Something that took points. */
  public void take(double cost, String seen) {
    left -= cost;
    components.add(new Component(seen, kind, (int) Math.round(cost)));
  }

  /** Something that only explains. */
  public void note(String seen) {
    components.add(new Component(seen, kind, 0));
  }

  /** Whatever else is seen, the score is no higher. */
  public void limit(int score, String seen) {
    most = Math.min(most, score);
    note(seen);
  }

  /** Whether nothing has taken more than a trifle. */
  public boolean isNearlyWhole() {
    return Math.min(left, most) > MOST - TRIFLE;
  }

  public Similarity similarity() {
    if (components.isEmpty()) {
      note("equal");
    }
    int score = (int) Math.round(Math.min(left, most));
    return new Similarity(Math.max(0, Math.min(MOST, score)), components);
  }
}
