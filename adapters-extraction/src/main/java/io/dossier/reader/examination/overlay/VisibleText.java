package io.dossier.reader.examination.overlay;

import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.PageScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The glyphs of a page that are seen: painted, under nothing, and each but once. */
public final class VisibleText {
  /** In ems: what is drawn twice for boldness or as a shadow is off by less. */
  private static final double SAME_PLACE = 0.2;

  private static final double CELL = 8;

  private VisibleText() {}

  public static List<Glyph> of(PageScene scene) {
    Set<Glyph> under = Covers.hidden(scene);
    Map<Long, List<Glyph>> places = new HashMap<>();
    List<Glyph> visible = new ArrayList<>();
    for (Glyph glyph : scene.glyphs()) {
      if (glyph.painted() && !under.contains(glyph) && !drawn(glyph, places)) {
        places.computeIfAbsent(place(glyph.x(), glyph.y()), key -> new ArrayList<>()).add(glyph);
        visible.add(glyph);
      }
    }
    return visible;
  }

  private static boolean drawn(Glyph glyph, Map<Long, List<Glyph>> places) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        long place = place(glyph.x() + dx * CELL, glyph.y() + dy * CELL);
        for (Glyph other : places.getOrDefault(place, List.of())) {
          if (other.text().equals(glyph.text())
              && Math.hypot(other.x() - glyph.x(), other.y() - glyph.y())
                  <= SAME_PLACE * glyph.size()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static long place(double x, double y) {
    return Math.round(x / CELL) * 1_000_003L + Math.round(y / CELL);
  }
}
