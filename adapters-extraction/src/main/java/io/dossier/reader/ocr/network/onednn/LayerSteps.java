package io.dossier.reader.ocr.network.onednn;

import io.dossier.reader.ocr.network.layer.Layer;
import io.dossier.reader.ocr.network.layer.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bytedeco.dnnl.binary;
import org.bytedeco.dnnl.concat;
import org.bytedeco.dnnl.convolution_forward;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.memory_desc_vector;
import org.bytedeco.dnnl.pooling_forward;
import org.bytedeco.dnnl.primitive_attr;
import org.bytedeco.dnnl.reorder;

/** Adds layers to a draft, each as what oneDNN calls a primitive. */
final class LayerSteps {
  private static final long[] NOTHING = {0, 0};

  /** The dimension along which values are joined. */
  private static final int CHANNELS = 1;

  private final Draft draft;
  private final Map<String, Product> products;

  /**
   * @param products by the output of their layer
   */
  LayerSteps(Draft draft, Map<String, Product> products) {
    this.draft = draft;
    this.products = products;
  }

  /** Adds the steps of a layer, whose inputs and output have their places. */
  void add(Layer layer) {
    if (layer instanceof Layer.Convolution convolution) {
      if (convolution.isProduct()) {
        product(convolution);
      } else {
        convolution(convolution);
      }
    } else if (layer instanceof Layer.Average average) {
      mean(average.input(), average.output(), average.window());
    } else if (layer instanceof Layer.Mean mean) {
      Extent before = draft.extent(mean.input());
      Window all = new Window(before.rows(), before.columns(), 1, 1, new Window.Margin(0, 0, 0, 0));
      mean(mean.input(), mean.output(), all);
    } else if (layer instanceof Layer.Scale scale) {
      two(dnnl.algorithm.binary_mul, scale.input(), scale.factors(), scale.output());
    } else if (layer instanceof Layer.Sum sum) {
      two(dnnl.algorithm.binary_add, sum.input(), sum.other(), sum.output());
    } else if (layer instanceof Layer.Spread spread) {
      spread(spread);
    } else if (layer instanceof Layer.Enlarged enlarged) {
      enlarge(enlarged);
    } else if (layer instanceof Layer.Joined joined) {
      join(joined);
    }
  }

  /** Adds that numbers are written in another layout. */
  void rearrange(memory from, memory to) {
    draft.step(
        new reorder(draft.hold(new reorder.primitive_desc(from, to))),
        Map.of(dnnl.DNNL_ARG_FROM, from, dnnl.DNNL_ARG_TO, to));
  }

  private void product(Layer.Convolution layer) {
    product(layer.output(), layer.input(), layer.output());
  }

  /** Adds the product of a layer, part by part. */
  private void product(String layer, String input, String output) {
    Product product = Objects.requireNonNull(products.get(layer), layer);
    int points = draft.extent(input).points();
    Parts parts = product.parts(points);
    Product.Compiled compiled = product.compiled(parts);
    Step.Moved taken = draft.points(input, parts.length(), product.taken());
    Step.Moved given = draft.points(output, parts.length(), product.given());
    draft.step(
        compiled.primitive(),
        Map.of(
            dnnl.DNNL_ARG_SRC,
            taken.memory(),
            dnnl.DNNL_ARG_WEIGHTS,
            compiled.weights(),
            dnnl.DNNL_ARG_BIAS,
            product.bias(),
            dnnl.DNNL_ARG_DST,
            given.memory()),
        parts,
        List.of(taken, given));
  }

  /** A product that gives each point its window, and then the windows side by side. */
  private void spread(Layer.Spread layer) {
    Extent before = draft.extent(layer.input());
    int window = layer.height() * layer.width();
    int channels = layer.channels();
    String windows = layer.output() + ".windows";
    draft.place(windows, (long) before.points() * window * channels);
    product(layer.output(), layer.input(), windows);
    long rows = before.rows();
    long columns = before.columns();
    long row = columns * layer.width() * channels;
    long[] shape = {rows, columns, layer.height(), layer.width(), channels};
    rearrange(
        draft.value(
            windows,
            strided(
                shape,
                columns * window * channels,
                (long) window * channels,
                (long) layer.width() * channels,
                channels)),
        draft.value(
            layer.output(),
            strided(shape, layer.height() * row, (long) layer.width() * channels, row, channels)));
    draft.giveBack(windows);
  }

  /** The layout of numbers of which those of the last dimension stand side by side. */
  private memory.desc strided(long[] shape, long first, long second, long third, long fourth) {
    return new memory.desc(
        shape, draft.precision().type(), new long[] {first, second, third, fourth, 1});
  }

  private void convolution(Layer.Convolution layer) {
    Window window = layer.window();
    long out = layer.channels();
    long in = layer.taken();
    int groups = layer.groups();
    long[] shape =
        groups == 1
            ? new long[] {out, in, window.height(), window.width()}
            : new long[] {groups, out / groups, in / groups, window.height(), window.width()};
    memory.format_tag order = groups == 1 ? memory.format_tag.oihw : memory.format_tag.goihw;
    memory.desc row =
        draft.hold(new memory.desc(new long[] {out}, memory.data_type.f32, memory.format_tag.x));
    memory.desc weights =
        draft.hold(new memory.desc(shape, draft.precision().type(), memory.format_tag.any));
    primitive_attr attributes = draft.hold(Device.followedBy(layer.activations()));
    convolution_forward.primitive_desc description =
        draft.hold(
            new convolution_forward.primitive_desc(
                draft.device().engine(),
                dnnl.prop_kind.forward_inference,
                dnnl.algorithm.convolution_direct,
                draft.picture(layer.input()),
                weights,
                row,
                draft.picture(layer.output()),
                new long[] {window.down(), window.right()},
                new long[] {window.margin().top(), window.margin().left()},
                new long[] {window.margin().bottom(), window.margin().right()},
                attributes,
                false));
    memory.desc floats = draft.hold(new memory.desc(shape, memory.data_type.f32, order));
    draft.step(
        new convolution_forward(description),
        Map.of(
            dnnl.DNNL_ARG_SRC,
            draft.value(layer.input()),
            dnnl.DNNL_ARG_WEIGHTS,
            draft.hold(
                draft.device().arranged(layer.weights(), floats, description.weights_desc())),
            dnnl.DNNL_ARG_BIAS,
            draft.hold(draft.device().arranged(layer.bias(), row, row)),
            dnnl.DNNL_ARG_DST,
            draft.value(layer.output())));
  }

  private void mean(String input, String output, Window window) {
    pooling_forward.primitive_desc description =
        draft.hold(
            new pooling_forward.primitive_desc(
                draft.device().engine(),
                dnnl.prop_kind.forward_inference,
                dnnl.algorithm.pooling_avg_exclude_padding,
                draft.picture(input),
                draft.picture(output),
                new long[] {window.down(), window.right()},
                new long[] {window.height(), window.width()},
                NOTHING,
                NOTHING,
                NOTHING));
    draft.step(
        new pooling_forward(description),
        Map.of(dnnl.DNNL_ARG_SRC, draft.value(input), dnnl.DNNL_ARG_DST, draft.value(output)));
  }

  private void two(dnnl.algorithm operation, String one, String other, String output) {
    binary.primitive_desc description =
        draft.hold(
            new binary.primitive_desc(
                draft.device().engine(),
                operation,
                draft.picture(one),
                draft.picture(other),
                draft.picture(output)));
    draft.step(
        new binary(description),
        Map.of(
            dnnl.DNNL_ARG_SRC_0,
            draft.value(one),
            dnnl.DNNL_ARG_SRC_1,
            draft.value(other),
            dnnl.DNNL_ARG_DST,
            draft.value(output)));
  }

  private void enlarge(Layer.Enlarged layer) {
    draft.step(
        draft.device().enlarging(draft.picture(layer.input()), draft.picture(layer.output())),
        Map.of(
            dnnl.DNNL_ARG_SRC,
            draft.value(layer.input()),
            dnnl.DNNL_ARG_DST,
            draft.value(layer.output())));
  }

  private void join(Layer.Joined layer) {
    memory_desc_vector parts = draft.hold(new memory_desc_vector());
    Map<Integer, memory> arguments = new HashMap<>();
    for (String input : layer.inputs()) {
      arguments.put(dnnl.DNNL_ARG_MULTIPLE_SRC + arguments.size(), draft.value(input));
      parts.push_back(draft.picture(input));
    }
    arguments.put(dnnl.DNNL_ARG_DST, draft.value(layer.output()));
    concat.primitive_desc description =
        draft.hold(
            new concat.primitive_desc(
                draft.device().engine(), draft.picture(layer.output()), CHANNELS, parts));
    draft.step(new concat(description), arguments);
  }
}
