package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.Owner;
import io.dossier.reader.pdf.scene.PageScene;
import io.dossier.reader.pdf.scene.Paint;
import io.dossier.reader.pdf.scene.TextRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts out the glyphs of a page that are not seen, though nothing was laid over them later. Left
 * out is the text that an OCR laid into its scan: what stands on a picture, invisible or under it.
 */
final class HiddenGlyphs {
  /** In points: the smallest print of contracts is four. */
  private static final double READABLE = 1.2;

  /** Brighter than this text may be lost on paper; of 255. */
  private static final int LIGHT = 200;

  /** A picture must not be much smaller than a word for text to be of its scan; of the page. */
  private static final double SCAN = 0.02;

  private static final int MOST_SCANS = 200;

  private final PageScene scene;
  private final List<Area> scans = new ArrayList<>();

  HiddenGlyphs(PageScene scene) {
    this.scene = scene;
    for (Paint paint : scene.paints()) {
      if (paint.picture().isPresent()
          && scene.share(paint.area()) >= SCAN
          && scans.size() < MOST_SCANS) {
        scans.add(paint.area());
      }
    }
  }

  /** The page is drawn only where some of its text may be of the colour of its ground. */
  @FunctionalInterface
  interface Drawing {
    Seen get() throws IOException;
  }

  Map<Hiding, List<Glyph>> found(Drawing drawing) throws IOException {
    Map<Hiding, List<Glyph>> found = new EnumMap<>(Hiding.class);
    List<Glyph> light = new ArrayList<>();
    for (Glyph glyph : scene.glyphs()) {
      if (glyph.blank() || glyph.owner() == Owner.FIELD) {
        continue;
      }
      Hiding hiding = hiding(glyph);
      if (hiding == Hiding.SAME_COLOUR) {
        light.add(glyph);
      } else if (hiding != null) {
        found.computeIfAbsent(hiding, key -> new ArrayList<>()).add(glyph);
      }
    }
    if (!light.isEmpty()) {
      List<Glyph> unseen = unseen(light, drawing.get());
      if (!unseen.isEmpty()) {
        found.put(Hiding.SAME_COLOUR, unseen);
      }
    }
    return found;
  }

  /** Runs of which most cannot be seen; a few letters may lie on print or a rule. */
  private static List<Glyph> unseen(List<Glyph> light, Seen seen) {
    List<Glyph> unseen = new ArrayList<>();
    for (TextRun run : TextRun.of(light)) {
      if (2 * run.count(glyph -> seen.plain(glyph.core())) > run.glyphs().size()) {
        unseen.addAll(run.glyphs());
      }
    }
    return unseen;
  }

  private @Nullable Hiding hiding(Glyph glyph) {
    return switch (glyph.showing()) {
      case INVISIBLE -> ofScan(glyph) ? null : Hiding.INVISIBLE;
      case SWITCHED_OFF -> Hiding.SWITCHED_OFF;
      case OFF_PAGE -> Hiding.OFF_PAGE;
      case CLIPPED -> Hiding.CLIPPED;
      case PAINTED -> {
        if (glyph.size() * Math.min(1, glyph.stretch()) < READABLE) {
          yield Hiding.TINY;
        }
        yield brightness(glyph) >= LIGHT && !ofScan(glyph) ? Hiding.SAME_COLOUR : null;
      }
    };
  }

  private static int brightness(Glyph glyph) {
    int rgb = glyph.rgb();
    return rgb < 0
        ? 0
        : (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000;
  }

  private boolean ofScan(Glyph glyph) {
    Area core = glyph.core();
    return scans.stream().anyMatch(scan -> scan.meets(core));
  }
}
