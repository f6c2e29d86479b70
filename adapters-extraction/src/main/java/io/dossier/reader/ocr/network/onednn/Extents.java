package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Layer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How large each value is, where the network is given a picture of one extent. */
final class Extents {
  private final Map<String, Extent> extents = new HashMap<>();

  Extents(List<Layer> layers, String input, Extent given) {
    extents.put(input, given);
    layers.forEach(layer -> extents.put(layer.output(), given(layer)));
  }

  private Extent given(Layer layer) {
    Extent before = of(layer.inputs().get(0));
    if (layer instanceof Layer.Convolution convolution) {
      return before.through(convolution.window(), convolution.channels());
    }
    if (layer instanceof Layer.Spread spread) {
      return new Extent(
          spread.channels(), before.rows() * spread.height(), before.columns() * spread.width());
    }
    if (layer instanceof Layer.Average average) {
      return before.through(average.window(), before.channels());
    }
    if (layer instanceof Layer.Enlarged enlarged) {
      int times = enlarged.times();
      return new Extent(before.channels(), before.rows() * times, before.columns() * times);
    }
    if (layer instanceof Layer.Joined joined) {
      int channels = joined.inputs().stream().mapToInt(input -> of(input).channels()).sum();
      return new Extent(channels, before.rows(), before.columns());
    }
    return layer instanceof Layer.Mean ? new Extent(before.channels(), 1, 1) : before;
  }

  Extent of(String value) {
    return Objects.requireNonNull(extents.get(value), value);
  }
}
