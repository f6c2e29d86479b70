package io.dossier.reader.pdf.scene;

import io.dossier.core.examination.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Glyphs that stand one after the other on a baseline.
 *
 * @param glyphs at least one, along the baseline; blanks may be among them
 * @param text with a blank where there is a gap of one
 */
public record TextRun(List<Glyph> glyphs, String text) {
  /** In ems: a baseline may be off by so much, as that of a raised figure is. */
  private static final double SAME_LINE = 0.35;

  /** In ems: a blank is about a quarter of one. */
  private static final double BLANK = 0.17;

  private static final double END = 1.2;

  public TextRun {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * @param gap in ems, wider than which a run ends
   */
  public static List<TextRun> of(Collection<Glyph> glyphs, double gap) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.size() <= 0);
    sorted.sort(Comparator.comparingInt(Glyph::turn).thenComparingDouble(g -> -across(g)));
    List<TextRun> runs = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && !sameLine(line.get(line.size() - 1), glyph)) {
        split(line, gap, runs);
        line.clear();
      }
      line.add(glyph);
    }
    split(line, gap, runs);
    return runs;
  }

  public static List<TextRun> of(Collection<Glyph> glyphs) {
    return of(glyphs, END);
  }

  private static boolean sameLine(Glyph a, Glyph b) {
    return a.turn() == b.turn()
        && Math.abs(across(a) - across(b)) <= SAME_LINE * Math.min(a.size(), b.size());
  }

  private static void split(List<Glyph> line, double most, List<TextRun> runs) {
    line.sort(Comparator.comparingDouble(TextRun::along));
    List<Glyph> run = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : line) {
      if (!run.isEmpty()) {
        double gap = gap(run.get(run.size() - 1), glyph);
        if (gap > most) {
          add(run, text, runs);
          run = new ArrayList<>();
          text.setLength(0);
        } else if (gap > BLANK && !endsBlank(text)) {
          text.append(' ');
        }
      }
      run.add(glyph);
      text.append(glyph.blank() ? " " : glyph.text());
    }
    add(run, text, runs);
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  private static void add(List<Glyph> run, StringBuilder text, List<TextRun> runs) {
    if (run.stream().anyMatch(glyph -> !glyph.blank())) {
      runs.add(new TextRun(run, text.toString().strip().replaceAll("\\s+", " ")));
    }
  }

  /** Between two glyphs of a line, in ems. */
  public static double gap(Glyph a, Glyph b) {
    return (along(b) - along(a) - a.advance()) / Math.max(1e-3, Math.max(a.size(), b.size()));
  }

  private static double along(Glyph glyph) {
    double turn = Math.toRadians(glyph.turn());
    return glyph.x() * Math.cos(turn) + glyph.y() * Math.sin(turn);
  }

  private static double across(Glyph glyph) {
    double turn = Math.toRadians(glyph.turn());
    return glyph.y() * Math.cos(turn) - glyph.x() * Math.sin(turn);
  }

  public Area area() {
    Area area = glyphs.get(0).box();
    for (Glyph glyph : glyphs) {
      area = area.union(glyph.box());
    }
    return area;
  }

  public long count(Predicate<Glyph> wanted) {
    return glyphs.stream().filter(wanted).count();
  }
}
