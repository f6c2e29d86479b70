package io.dossier.bench.quality;

import io.dossier.bench.generator.Dice;
import io.dossier.core.quality.QualityIndicator;
import java.awt.Color;
import java.util.List;

/** What may go wrong with a picture, at strengths from hardly to badly. */
enum Fault {
  /** Out of focus: the standard deviation of the blur in pixels. */
  FOCUS(QualityIndicator.BLURRED, 1, 1.5, 2, 3, 4.5),
  /** A moved hand: the length of the smear in pixels. */
  MOTION(QualityIndicator.BLURRED, 4, 7, 10, 14, 20),
  /** A lamp's reflection: the radius of the spot, as a share of the long side. */
  GLARE(QualityIndicator.GLARE, 0.03, 0.05, 0.08, 0.12),
  /** Pixels for one that there was. */
  SMALL(QualityIndicator.LOW_RESOLUTION, 0.7, 0.5, 0.4, 0.3, 0.2),
  /** Too little light: the share that is left. */
  DARK(QualityIndicator.UNDEREXPOSED, 0.5, 0.25, 0.12, 0.06),
  /** Too much light: the factor. */
  BRIGHT(QualityIndicator.OVEREXPOSED, 1.5, 2.5, 4, 6),
  /** Faint print: the share of the contrast that is left. */
  FAINT(QualityIndicator.LOW_CONTRAST, 0.5, 0.25, 0.12, 0.06),
  /** One side out of the picture: the share that is lost. */
  CROP(QualityIndicator.CROPPED, 0.15, 0.25, 0.4),
  /** Degrees. */
  TURN(QualityIndicator.SKEWED, 5, 10, 15, 20, 30),
  /** A finger over the page: how far it reaches in, as a share of the short side. */
  FINGER(QualityIndicator.OBSTRUCTED, 0.2, 0.35, 0.5),
  /** A copy in grey, and one in black and white. */
  COPY(QualityIndicator.BLACK_AND_WHITE_COPY, 1, 2),
  /** A photograph of a print or screen: the strength of its raster, as a share of the light. */
  RASTER(QualityIndicator.PHOTO_OF_PHOTO, 0.04, 0.08, 0.15),
  /** No print at all; 1 for a plain sheet, 2 for one in uneven light. */
  BLANK(QualityIndicator.BLANK_PAGE, 1, 2);

  final QualityIndicator indicator;
  final List<Double> strengths;

  Fault(QualityIndicator indicator, double... strengths) {
    this.indicator = indicator;
    this.strengths = java.util.Arrays.stream(strengths).boxed().toList();
  }

  Shot on(Shot shot, double strength, Dice dice) {
    return switch (this) {
      case FOCUS -> shot.blurred(strength).grained(dice, 1.5);
      case MOTION -> shot.smeared(strength, dice.chance(0.5)).grained(dice, 1.5);
      case GLARE -> glare(shot, strength, dice);
      case SMALL -> shot.scaled(strength);
      case DARK -> shot.changed((x, y, c, value) -> value * strength).grained(dice, 2.5);
      case BRIGHT -> shot.changed((x, y, c, value) -> (value + 25) * strength - 25);
      case FAINT ->
          shot.changed((x, y, c, value) -> 190 + (value - 190) * strength).grained(dice, 1.5);
      case CROP -> crop(shot, strength, dice.below(4));
      case TURN -> shot.turned(dice.chance(0.5) ? strength : -strength, new Color(96, 84, 72));
      case FINGER -> finger(shot, strength, dice);
      case COPY -> copy(shot, strength > 1);
      case RASTER -> raster(shot, strength, dice);
      case BLANK -> blank(shot, strength > 1, dice);
    };
  }

  private static Shot glare(Shot shot, double size, Dice dice) {
    double radius = size * Math.max(shot.width(), shot.height());
    double cx = dice.between(0.3, 0.7) * shot.width();
    double cy = dice.between(0.3, 0.7) * shot.height();
    double stretch = dice.between(0.7, 1.4);
    return shot.changed(
        (x, y, c, value) -> {
          double dx = (x - cx) / radius / stretch;
          double dy = (y - cy) / radius * stretch;
          // The lamp itself, and the soft rim that dust and lens make around it.
          return value * 0.88 + 520 * Math.exp(-(dx * dx + dy * dy) * 0.8);
        });
  }

  private static Shot crop(Shot shot, double share, int side) {
    int w = shot.width();
    int h = shot.height();
    return switch (side) {
      case 0 -> shot.cropped((int) (w * share), 0, w, h);
      case 1 -> shot.cropped(0, 0, (int) (w * (1 - share)), h);
      case 2 -> shot.cropped(0, (int) (h * share), w, h);
      default -> shot.cropped(0, 0, w, (int) (h * (1 - share)));
    };
  }

  private static Shot finger(Shot shot, double reach, Dice dice) {
    double small = Math.min(shot.width(), shot.height());
    double thick = small * dice.between(0.07, 0.1);
    double length = small * reach;
    int side = dice.below(4);
    double at = dice.between(0.25, 0.75);
    double lean = dice.between(-0.3, 0.3);
    int[] skin =
        dice.pick(new int[] {224, 172, 140}, new int[] {176, 122, 92}, new int[] {112, 74, 55});
    return shot.changed(
        (x, y, c, value) -> {
          double in =
              side == 0 ? x : side == 1 ? shot.width() - x : side == 2 ? y : shot.height() - y;
          double along = side < 2 ? y - at * shot.height() : x - at * shot.width();
          double off = along - lean * in;
          double over = Math.max(0, in - (length - thick));
          double far = Math.hypot(off, over) / thick;
          if (far >= 1) {
            return value;
          }
          double round = 0.72 + 0.28 * Math.sqrt(1 - far * far);
          return skin[c] * round;
        });
  }

  private static Shot copy(Shot shot, boolean twoTone) {
    Shot grey =
        new Shot(
            shot.width(),
            shot.height(),
            java.util.Arrays.stream(shot.pixels())
                .map(
                    p ->
                        0x010101
                            * (((p >> 16 & 255) * 77 + (p >> 8 & 255) * 150 + (p & 255) * 29) >> 8))
                .toArray());
    return twoTone ? grey.changed((x, y, c, value) -> (value - 120) * 6 + 120) : grey;
  }

  private static Shot raster(Shot shot, double strength, Dice dice) {
    double period = dice.between(2.6, 5.0);
    double angle = Math.toRadians(dice.between(15.0, 75.0));
    double fx = 2 * Math.PI * Math.cos(angle) / period;
    double fy = 2 * Math.PI * Math.sin(angle) / period;
    return shot.blurred(0.7)
        .changed(
            (x, y, c, value) ->
                value
                    * (1
                        - strength
                        + strength * (Math.cos(fx * x + fy * y) + Math.cos(fx * y - fy * x)) / 2))
        .grained(dice, 1.5);
  }

  private static Shot blank(Shot shot, boolean uneven, Dice dice) {
    double paper = dice.between(170.0, 245.0);
    return shot.changed(
            (x, y, c, value) ->
                paper * (uneven ? 1 - 0.35 * x / shot.width() : 1) * (c == 2 ? 0.96 : 1))
        .grained(dice, 2);
  }
}
