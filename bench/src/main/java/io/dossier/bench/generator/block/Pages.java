package io.dossier.bench.generator.block;

import io.dossier.bench.generator.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writing from top to bottom over as many pages as it takes. A new page comes from the maker, which
 * may already have printed on it what stands on every page.
 */
public final class Pages {
  private final Supplier<Sheet> maker;
  private final double top;
  private final double bottom;
  private final List<Sheet> sheets = new ArrayList<>();
  private double y;

  /**
   * @param top the first baseline of a page that follows
   * @param bottom the room left free at a page's end
   */
  public Pages(Supplier<Sheet> maker, double top, double bottom) {
    this.maker = maker;
    this.top = top;
    this.bottom = bottom;
    turn();
  }

  /** The page that is written on. */
  public Sheet sheet() {
    return sheets.get(sheets.size() - 1);
  }

  public double y() {
    return y;
  }

  public Pages to(double baseline) {
    y = baseline;
    return this;
  }

  public Pages down(double points) {
    y += points;
    return this;
  }

  /** Turns the page where less than the height is left; answers whether it did. */
  public boolean need(double height) {
    if (y + height <= sheet().height() - bottom) {
      return false;
    }
    turn();
    return true;
  }

  public List<Sheet> all() {
    return List.copyOf(sheets);
  }

  private void turn() {
    sheets.add(maker.get());
    y = top;
  }
}
