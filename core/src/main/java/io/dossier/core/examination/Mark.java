package io.dossier.core.examination;

import java.util.List;
import java.util.Optional;

/**
 * A place that a finding shows.
 *
 * @param pageIndex from 0
 * @param areas at least one; several where they belong together, as a region and what it was copied
 *     from
 * @param text what stands there
 * @param change what became of it, where two revisions are compared
 */
public record Mark(
    int pageIndex, List<Area> areas, Optional<String> text, Optional<Change> change) {
  private static final int LONGEST_TEXT = 2000;

  public Mark {
    areas = List.copyOf(areas);
    text = text.map(Mark::cut);
    if (areas.isEmpty() || pageIndex < 0) {
      throw new IllegalArgumentException("a mark is a place on a page");
    }
  }

  public static Mark at(int pageIndex, Area area) {
    return new Mark(pageIndex, List.of(area), Optional.empty(), Optional.empty());
  }

  public static Mark group(int pageIndex, List<Area> areas) {
    return new Mark(pageIndex, areas, Optional.empty(), Optional.empty());
  }

  public static Mark text(int pageIndex, Area area, String text) {
    return new Mark(pageIndex, List.of(area), Optional.of(text), Optional.empty());
  }

  public static Mark change(int pageIndex, Area area, Change change) {
    return new Mark(pageIndex, List.of(area), Optional.empty(), Optional.of(change));
  }

  /**
   * What stood somewhere before and after.
   *
   * @param before empty where it was added
   * @param after empty where it was removed
   */
  public record Change(Kind kind, Optional<String> before, Optional<String> after) {
    public Change {
      before = before.map(Mark::cut);
      after = after.map(Mark::cut);
    }

    /** How a later revision differs; {@code OTHER} where it is not revisions that differ. */
    public enum Kind {
      ADD,
      EDIT,
      REMOVE,
      OTHER
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }
}
