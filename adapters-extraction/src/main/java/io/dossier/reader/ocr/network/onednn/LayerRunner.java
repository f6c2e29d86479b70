package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Layer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs layers on the calling thread. What has to be compiled for pictures of one extent is kept for
 * the extents used last; products of channels are compiled once for all.
 */
public final class LayerRunner implements AutoCloseable {
  private final Device device = new Device();
  private final Buffers buffers = new Buffers();
  private final Map<String, Product> products = new HashMap<>();
  private final Map<Extent, Plan> plans = new LinkedHashMap<>(16, 0.75f, true);
  private final List<Layer> layers;
  private final String input;
  private final Way way;
  private final int kept;

  /**
   * @param input the value that the first layers take
   * @param kept for how many extents; each takes some megabytes
   */
  public LayerRunner(List<Layer> layers, String input, Way way, int kept) {
    this.layers = List.copyOf(layers);
    this.input = input;
    this.way = way;
    this.kept = kept;
    for (Layer layer : layers) {
      if (layer instanceof Layer.Convolution convolution && convolution.isProduct()) {
        products.put(layer.output(), Product.of(device, convolution, way));
      } else if (layer instanceof Layer.Spread spread) {
        products.put(layer.output(), Product.of(device, spread, way));
      }
    }
  }

  /**
   * Values of several pictures, one after the other.
   *
   * @param values of each picture channel after channel, row after row
   */
  public record Pictures(float[] values, int count, int channels, int rows, int columns) {}

  /** What the last layer makes of pictures. */
  public synchronized Pictures run(Pictures pictures) {
    Extent extent = new Extent(pictures.channels(), pictures.rows(), pictures.columns());
    Plan plan = plans.computeIfAbsent(extent, this::planned);
    if (plans.size() > kept) {
      Extent oldest = plans.keySet().iterator().next();
      Objects.requireNonNull(plans.remove(oldest)).close();
    }
    Extent answer = plan.answer();
    float[] out = new float[pictures.count() * answer.numbers()];
    for (int i = 0; i < pictures.count(); i++) {
      plan.run(pictures.values(), i * extent.numbers(), out, i * answer.numbers(), buffers);
    }
    return new Pictures(out, pictures.count(), answer.channels(), answer.rows(), answer.columns());
  }

  private Plan planned(Extent extent) {
    Extents extents = new Extents(layers, input, extent);
    Draft draft = new Draft(device, way.precision(), layers, extents);
    LayerSteps steps = new LayerSteps(draft, products);
    draft.placeFloats(Draft.GIVEN, extent);
    draft.place(input);
    steps.rearrange(draft.value(Draft.GIVEN, draft.plain(extent)), draft.value(input));
    for (int i = 0; i < layers.size(); i++) {
      draft.place(layers.get(i).output());
      steps.add(layers.get(i));
      draft.done(i, layers.get(i).inputs());
    }
    String output = layers.get(layers.size() - 1).output();
    Extent answer = extents.of(output);
    draft.placeFloats(Draft.TAKEN, answer);
    steps.rearrange(draft.value(output), draft.value(Draft.TAKEN, draft.plain(answer)));
    return draft.finished(extent, answer);
  }

  @Override
  public synchronized void close() {
    plans.values().forEach(Plan::close);
    products.values().forEach(Product::close);
    buffers.close();
    device.close();
  }
}
