package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.PageScene;
import io.dossier.reader.pdf.scene.Paint;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the text of a page that was drawn before something opaque was laid over it. Order decides:
 * a cell's background that is drawn before its text covers nothing. Left out are text under a
 * picture of a whole page, which is another OCR's, text that is drawn again at its place, and the
 * end of a word that ran over into the next cell.
 */
final class Covers {
  /** In square points: less than a letter of print. */
  private static final double SMALLEST = 12;

  /** Shapes beyond are not followed; a page of print has some hundreds. */
  private static final int MOST_PAINTS = 3000;

  /** A picture that takes up so much of the page is its scan. */
  private static final double SCAN = 0.5;

  /** In ems: text drawn twice for boldness, or once more by a template, is off by less. */
  private static final double SAME_PLACE = 0.35;

  /** In ems: narrower than a blank. */
  private static final double WORD = 0.17;

  private static final double CELL = 12;

  private final PageScene scene;
  private final Map<Long, List<Glyph>> places = new HashMap<>();
  private final List<Core> cores = new ArrayList<>();
  private final Map<Glyph, Paint> covered = new LinkedHashMap<>();

  /** A glyph that is painted, and its middle. */
  private record Core(Glyph glyph, Area area) {}

  private Covers(PageScene scene) {
    this.scene = scene;
    for (Glyph glyph : scene.glyphs()) {
      if (glyph.painted() && !glyph.blank()) {
        cores.add(new Core(glyph, glyph.core()));
        places.computeIfAbsent(place(glyph.x(), glyph.y()), key -> new ArrayList<>()).add(glyph);
      }
    }
  }

  static List<Cover> of(PageScene scene) {
    return laid(scene).found();
  }

  /** The glyphs that lie under something opaque. */
  static Set<Glyph> hidden(PageScene scene) {
    return laid(scene).covered.keySet();
  }

  private static Covers laid(PageScene scene) {
    Covers covers = new Covers(scene);
    scene.paints().stream()
        .filter(paint -> paint.opaque() && size(paint.area()) >= SMALLEST)
        .filter(paint -> paint.picture().isEmpty() || scene.share(paint.area()) < SCAN)
        .limit(MOST_PAINTS)
        .forEach(covers::lay);
    return covers;
  }

  private static double size(Area area) {
    return area.width() * area.height();
  }

  private void lay(Paint paint) {
    for (Core core : cores) {
      if (core.glyph().order() > paint.order()) {
        return;
      }
      if (holds(paint.area(), core.area())) {
        covered.put(core.glyph(), paint);
      }
    }
  }

  static boolean holds(Area outer, Area inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && outer.right() >= inner.right()
        && outer.top() >= inner.top();
  }

  private List<Cover> found() {
    Map<Paint, List<Glyph>> under = new LinkedHashMap<>();
    covered.forEach(
        (glyph, paint) -> under.computeIfAbsent(paint, key -> new ArrayList<>()).add(glyph));
    List<Cover> found = new ArrayList<>();
    under.forEach(
        (paint, all) -> {
          List<Glyph> glyphs = notDrawnAgain(all, paint);
          List<Glyph> over = glyphs.isEmpty() ? List.of() : over(paint, glyphs);
          List<Glyph> whole = over.isEmpty() ? wholeWords(glyphs) : glyphs;
          List<TextRun> runs = TextRun.of(whole);
          if (!runs.isEmpty()) {
            found.add(new Cover(paint, runs, TextRun.of(over)));
          }
        });
    return found;
  }

  /** Words of which a part is not; the same digit may stand at the same place of another amount. */
  private List<Glyph> notDrawnAgain(List<Glyph> glyphs, Paint paint) {
    return TextRun.of(glyphs, WORD).stream()
        .filter(word -> word.glyphs().stream().anyMatch(glyph -> !drawnAgain(glyph, paint)))
        .flatMap(word -> word.glyphs().stream())
        .toList();
  }

  private boolean drawnAgain(Glyph glyph, Paint paint) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        long place = place(glyph.x() + dx * CELL, glyph.y() + dy * CELL);
        for (Glyph other : places.getOrDefault(place, List.of())) {
          double reach = SAME_PLACE * glyph.size();
          if (other.order() > paint.order()
              && other.text().equals(glyph.text())
              && Math.abs(other.x() - glyph.x()) <= reach
              && Math.abs(other.y() - glyph.y()) <= reach) {
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

  /** What is seen where the covered text was. */
  private List<Glyph> over(Paint paint, List<Glyph> under) {
    Area area = under.get(0).box();
    for (Glyph glyph : under) {
      area = area.union(glyph.box());
    }
    List<Glyph> over = new ArrayList<>();
    for (Glyph glyph : scene.glyphs()) {
      if (glyph.order() > paint.order()
          && glyph.painted()
          && !covered.containsKey(glyph)
          && holds(paint.area(), glyph.core())
          && glyph.core().meets(area)) {
        over.add(glyph);
      }
    }
    return over.stream().allMatch(Glyph::blank) ? List.of() : over;
  }

  /**
   * Without words that ran over and were cut: of which letters or digits are seen, and those under
   * it reach to an end of the word.
   */
  private List<Glyph> wholeWords(List<Glyph> under) {
    Set<Glyph> hidden = new HashSet<>(under);
    List<Glyph> all = scene.glyphs();
    Set<Glyph> kept = new HashSet<>();
    List<Glyph> word = new ArrayList<>();
    for (int i = 0; i <= all.size(); i++) {
      boolean ends =
          i == all.size()
              || all.get(i).blank()
              || !word.isEmpty() && parted(word.get(word.size() - 1), all.get(i));
      if (ends) {
        if (!cut(word, hidden)) {
          kept.addAll(word);
        }
        word.clear();
      }
      if (i < all.size() && !all.get(i).blank()) {
        word.add(all.get(i));
      }
    }
    return under.stream().filter(kept::contains).toList();
  }

  private static boolean cut(List<Glyph> word, Set<Glyph> hidden) {
    List<Glyph> telling = word.stream().filter(Glyph::letterOrDigit).toList();
    if (telling.isEmpty()) {
      return !hidden.containsAll(word);
    }
    boolean reaches =
        hidden.contains(telling.get(0)) || hidden.contains(telling.get(telling.size() - 1));
    return reaches && !hidden.containsAll(telling);
  }

  private static boolean parted(Glyph a, Glyph b) {
    double gap = TextRun.gap(a, b);
    return a.turn() != b.turn()
        || Math.abs(gap) > WORD
        || a.upright() && Math.abs(a.y() - b.y()) > 0.3 * a.size();
  }
}
