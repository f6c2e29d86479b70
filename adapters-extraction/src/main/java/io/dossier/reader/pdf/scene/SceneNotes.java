package io.dossier.reader.pdf.scene;

import io.dossier.core.examination.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Writes down what is drawn, cut to what the clipping path and the crop box let be seen. */
final class SceneNotes {
  /** A dense page of print has about 10,000. */
  private static final int MOST_GLYPHS = 20_000;

  private static final int MOST_PAINTS = 20_000;

  /** In points: thinner strokes are rules. */
  private static final double THICK = 4;

  /** Wider than any glyph, in ems. */
  private static final double WIDEST = 5;

  private static final double ALMOST_NOTHING = 1e-3;

  private final Area crop;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Paint> paints = new ArrayList<>();
  private final Map<PDColor, Integer> colours = new IdentityHashMap<>();
  private final Deque<Boolean> groups = new ArrayDeque<>();
  private Owner owner = Owner.PAGE;
  private boolean complete = true;
  private int order;

  SceneNotes(PDRectangle crop) {
    this.crop =
        Area.between(
            crop.getLowerLeftX(),
            crop.getLowerLeftY(),
            crop.getUpperRightX(),
            crop.getUpperRightY());
  }

  void owner(Owner owner) {
    this.owner = owner;
  }

  /** What is drawn in a group is as transparent as the group (ISO 32000-2, 11.4.5). */
  void grouped(PDGraphicsState state) {
    groups.push(state.getNonStrokeAlphaConstant() >= 1 && unblended(state));
  }

  void ungrouped() {
    groups.pop();
  }

  /** What follows is not known. */
  void brokenOff() {
    complete = false;
  }

  PageScene scene(int pageIndex) {
    return new PageScene(pageIndex, crop, glyphs, paints, complete);
  }

  void glyph(
      PDGraphicsState state,
      Matrix rendering,
      PDFont font,
      int code,
      Vector displacement,
      boolean switchedOff) {
    double across = Math.hypot(rendering.getShearX(), rendering.getScaleY());
    double along = Math.hypot(rendering.getScaleX(), rendering.getShearY());
    double advance = Math.min(Math.abs(displacement.getX()), WIDEST) * along;
    double x = rendering.getTranslateX();
    double y = rendering.getTranslateY();
    if (glyphs.size() >= MOST_GLYPHS || !Double.isFinite(x + y + across + advance)) {
      complete = false;
      return;
    }
    double degrees = Math.toDegrees(Math.atan2(rendering.getShearY(), rendering.getScaleX()));
    Glyph glyph =
        new Glyph(
            ++order,
            text(font, code),
            font,
            code,
            x,
            y,
            across,
            across < ALMOST_NOTHING ? 1 : along / across,
            advance,
            Math.floorMod(Math.round(degrees), 360),
            rgb(state.getNonStrokingColor()),
            Showing.PAINTED,
            owner);
    glyphs.add(shown(glyph, state, switchedOff));
  }

  private Glyph shown(Glyph glyph, PDGraphicsState state, boolean switchedOff) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    Area core = glyph.core();
    Showing showing;
    if (switchedOff) {
      showing = Showing.SWITCHED_OFF;
    } else if (!mode.isFill() && !mode.isStroke()) {
      showing = Showing.INVISIBLE;
    } else if (!core.meets(crop)) {
      showing = Showing.OFF_PAGE;
    } else if (!state
        .getCurrentClippingPath()
        .intersects(
            core.x() - ALMOST_NOTHING,
            core.y() - ALMOST_NOTHING,
            core.width() + 2 * ALMOST_NOTHING,
            core.height() + 2 * ALMOST_NOTHING)) {
      showing = Showing.CLIPPED;
    } else {
      return glyph;
    }
    return new Glyph(
        glyph.order(),
        glyph.text(),
        glyph.font(),
        glyph.code(),
        glyph.x(),
        glyph.y(),
        glyph.size(),
        glyph.stretch(),
        glyph.advance(),
        glyph.turn(),
        glyph.rgb(),
        showing,
        owner);
  }

  private static String text(PDFont font, int code) {
    try {
      String text = font.toUnicode(code);
      return text == null ? "" : text;
    } catch (RuntimeException e) {
      // A font that cannot be asked claims nothing.
      return "";
    }
  }

  void fill(PDGraphicsState state, Rectangle2D area, boolean whole) {
    paint(state, area, whole && solid(state), rgb(state.getNonStrokingColor()), Optional.empty());
  }

  void stroke(PDGraphicsState state, Rectangle2D line, double width) {
    if (width >= THICK
        && state.getAlphaConstant() >= 1
        && unblended(state)
        && !groups.contains(false)) {
      boolean level = line.getHeight() < line.getWidth();
      Rectangle2D area =
          new Rectangle2D.Double(
              line.getX() - (level ? 0 : width / 2),
              line.getY() - (level ? width / 2 : 0),
              level ? line.getWidth() : width,
              level ? width : line.getHeight());
      paint(state, area, true, rgb(state.getStrokingColor()), Optional.empty());
    }
  }

  void picture(
      PDGraphicsState state,
      Rectangle2D area,
      Paint.Laid picture,
      boolean stencil,
      boolean straight) {
    boolean opaque = straight && !picture.masked() && solid(state);
    int rgb = stencil ? rgb(state.getNonStrokingColor()) : -1;
    paint(state, area, opaque, rgb, Optional.of(picture));
  }

  void shading(PDGraphicsState state) {
    Rectangle2D clip = state.getCurrentClippingPath().getBounds2D();
    paint(state, clip, false, -1, Optional.empty());
  }

  private void paint(
      PDGraphicsState state,
      Rectangle2D drawn,
      boolean opaque,
      int rgb,
      Optional<Paint.Laid> picture) {
    java.awt.geom.Area clip = state.getCurrentClippingPath();
    Rectangle2D seen = drawn.createIntersection(clip.getBounds2D());
    if (seen.getWidth() <= 0 || seen.getHeight() <= 0) {
      return;
    }
    if (paints.size() >= MOST_PAINTS) {
      complete = false;
      return;
    }
    Area area = Area.between(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
    boolean whole = opaque && (clip.isRectangular() || clip.contains(seen));
    paints.add(new Paint(++order, area, whole, rgb, owner, picture));
  }

  /** Whether what is filled now leaves nothing of what lies under it to be seen. */
  private boolean solid(PDGraphicsState state) {
    return !groups.contains(false)
        && state.getNonStrokeAlphaConstant() >= 1
        && unblended(state)
        && !state.getNonStrokingColor().isPattern();
  }

  private static boolean unblended(PDGraphicsState state) {
    return state.getSoftMask() == null && state.getBlendMode() == BlendMode.NORMAL;
  }

  private int rgb(PDColor colour) {
    return colours.computeIfAbsent(colour, SceneNotes::converted);
  }

  private static int converted(PDColor colour) {
    try {
      return colour.isPattern() ? -1 : colour.toRGB();
    } catch (IOException | RuntimeException e) {
      // A colour that cannot be converted is not known.
      return -1;
    }
  }
}
