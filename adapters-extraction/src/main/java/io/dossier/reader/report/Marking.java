package io.dossier.reader.report;

import io.dossier.core.reading.PageBox;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws frames with numbers over a picture. */
final class Marking {
  /** Between what is marked and its frame. */
  private static final double AIR = 1.5;

  /** A frame that encloses next to nothing is still seen. */
  private static final double LEAST_SIDE = 4;

  private static final int MOST_TRIES = 40;

  private final Pen pen;
  private final Typeface face;
  private final Box picture;
  private final List<Box> badges = new ArrayList<>();

  Marking(Pen pen, Typeface face, Box picture) {
    this.pen = pen;
    this.face = face;
    this.picture = picture;
  }

  /** All frames first, so that none runs through a number. */
  void draw(List<Spot> spots) throws IOException {
    for (Spot spot : spots) {
      for (PageBox box : spot.boxes()) {
        Box frame = frame(box);
        pen.frame(frame, 2.6, Color.WHITE);
        pen.frame(frame, 1.3, Palette.of(spot.finding().weight()));
      }
    }
    for (Spot spot : spots) {
      Badge badge = Badge.of(face, spot.finding());
      badge.draw(pen, free(badge, frame(spot.boxes().get(0))));
    }
  }

  private Box frame(PageBox part) {
    Box box = picture.part(part);
    double wider = Math.max(0, LEAST_SIDE - Math.min(box.width(), box.height())) / 2;
    return box.grown(AIR + wider);
  }

  /** At the frame's upper left corner, outside; further to the right where others are already. */
  private Box free(Badge badge, Box frame) {
    Box size = badge.at(0, 0);
    double top = frame.top() - size.height() - 1;
    double y = top < picture.top() ? frame.bottom() + 1 : top;
    double x = clamped(frame.x() - 0.65, picture.x(), picture.right() - size.width());
    Box place = badge.at(x, Math.min(y, picture.bottom() - size.height()));
    for (int i = 0; i < MOST_TRIES && taken(place); i++) {
      place = badge.at(place.right() + 1.5, place.top());
      if (place.right() > picture.right()) {
        place = badge.at(picture.x(), place.bottom() + 1.5);
      }
    }
    badges.add(place);
    return place;
  }

  private boolean taken(Box place) {
    return badges.stream().anyMatch(place::meets);
  }

  private static double clamped(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
