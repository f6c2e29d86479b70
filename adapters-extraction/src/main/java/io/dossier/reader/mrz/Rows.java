package io.dossier.reader.mrz;

import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Point;
import io.dossier.reader.ocr.TextBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of text about a seed: lines that run its way and stand near it, those at one level taken
 * together.
 */
final class Rows {
  /** In pitches: zones are three rows high at most. */
  private static final double NEAR = 6;

  private static final double LONGEST = 46;
  private static final double SAME_ROW = 0.7;
  private static final double MOST_TURNED = Math.toRadians(6);

  private final Axis axis;
  private final double pitch;
  private final List<Row> rows = new ArrayList<>();

  /**
   * Parts of one row.
   *
   * @param across the level of its middle
   * @param from where its first part begins along the axis
   */
  record Row(double across, double from, double to) {
    double length() {
      return to - from;
    }

    private Row with(Row other) {
      double own = to - from;
      double others = other.to - other.from;
      return new Row(
          (across * own + other.across * others) / (own + others),
          Math.min(from, other.from),
          Math.max(to, other.to));
    }
  }

  Rows(TextBox seed, double pitch, List<OcrReading.Place> places) {
    this.axis = Axis.along(seed);
    this.pitch = pitch;
    List<Row> parts = new ArrayList<>(List.of(part(seed)));
    for (OcrReading.Place place : places) {
      if (!place.box().equals(seed) && beside(place.box(), seed)) {
        parts.add(part(place.box()));
      }
    }
    parts.sort(Comparator.comparingDouble(Row::across));
    for (Row part : parts) {
      int last = rows.size() - 1;
      if (last >= 0 && part.across - rows.get(last).across < SAME_ROW * pitch) {
        rows.set(last, rows.get(last).with(part));
      } else {
        rows.add(part);
      }
    }
  }

  /** From top to bottom. */
  List<Row> rows() {
    return rows;
  }

  Axis axis() {
    return axis;
  }

  private Row part(TextBox box) {
    Point left = box.topLeft().towards(box.bottomLeft(), 0.5);
    Point right = box.topRight().towards(box.bottomRight(), 0.5);
    double from = axis.along(left);
    double to = axis.along(right);
    return new Row(axis.across(left.towards(right, 0.5)), Math.min(from, to), Math.max(from, to));
  }

  private boolean beside(TextBox box, TextBox seed) {
    Row row = part(box);
    double turned = Math.IEEEremainder(Axis.along(box).angle() - axis.angle(), 2 * Math.PI);
    boolean sameWay = Math.abs(turned) < MOST_TURNED || box.width() < 6 * pitch;
    double reach = LONGEST * pitch;
    return sameWay
        && Math.abs(row.across) < NEAR * pitch
        && row.from > seed.width() - reach
        && row.to < reach
        && box.height() < 2 * seed.height()
        && box.height() > 0.5 * seed.height();
  }
}
