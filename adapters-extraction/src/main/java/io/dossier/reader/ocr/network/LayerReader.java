package io.dossier.reader.ocr.network;

import io.dossier.reader.ocr.network.layer.Activation;
import io.dossier.reader.ocr.network.layer.Layer;
import io.dossier.reader.ocr.network.layer.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads nodes of a network, in their order, as layers. */
final class LayerReader {
  private final Network network;

  /** The values known to have one row of one column. */
  private final Set<String> points = new HashSet<>();

  LayerReader(Network network) {
    this.network = network;
  }

  /**
   * @param nodes all that the layer stands for
   */
  record Read(Layer layer, List<Node> nodes) {}

  /** The layer that begins with a node; empty where it is of another kind. */
  Optional<Read> read(Node node) {
    Optional<Read> read =
        switch (node.type()) {
          case "Conv" -> convolution(node);
          case "ConvTranspose" -> spread(node);
          case "AveragePool" -> average(node);
          case "GlobalAveragePool" ->
              Optional.of(new Read(new Layer.Mean(node.input(0), node.output()), List.of(node)));
          case "Mul" -> scale(node);
          case "Add" -> sum(node);
          case "Resize" -> enlarged(node);
          case "Concat" -> joined(node);
          default -> Optional.empty();
        };
    read.map(Read::layer).filter(this::isPoint).ifPresent(layer -> points.add(layer.output()));
    return read;
  }

  private boolean isPoint(Layer layer) {
    return layer instanceof Layer.Mean
        || layer instanceof Layer.Convolution convolution
            && convolution.isProduct()
            && points.contains(convolution.input());
  }

  private Optional<Read> convolution(Node node) {
    Optional<Convolution> found = Convolution.of(network, node);
    Optional<Window> window = found.flatMap(convolution -> window(node, convolution.kernel()));
    if (found.isEmpty() || window.isEmpty()) {
      return Optional.empty();
    }
    Activated activated = Activated.after(this, node);
    return Optional.of(
        new Read(
            new Layer.Convolution(
                node.input(0),
                activated.output(),
                found.get().groups(),
                found.get().weights().values(),
                found.get().bias().values(),
                window.get(),
                activated.activations()),
            activated.nodes()));
  }

  private Optional<Read> spread(Node node) {
    return Deconvolution.of(network, node)
        .filter(Deconvolution::isOfTouchingWindows)
        .map(
            found -> {
              Activated activated = Activated.after(this, node);
              return new Read(
                  new Layer.Spread(
                      node.input(0),
                      activated.output(),
                      found.weights().values(),
                      found.bias().values(),
                      found.height(),
                      found.width(),
                      activated.activations()),
                  activated.nodes());
            });
  }

  private Optional<Read> sum(Node node) {
    String one = node.input(0);
    String other = node.input(1);
    boolean alike = points.contains(one) == points.contains(other);
    boolean fixed = isConstant(one) || isConstant(other);
    return alike && !fixed && !one.equals(other)
        ? Optional.of(new Read(new Layer.Sum(one, other, node.output()), List.of(node)))
        : Optional.empty();
  }

  private boolean isConstant(String value) {
    return network.maker(value).filter(node -> node.is("Constant")).isPresent();
  }

  /** By nearest point, told as a factor that is a whole number. */
  private Optional<Read> enlarged(Node node) {
    boolean nearest =
        node.text("mode").orElse("nearest").equals("nearest")
            && node.text("coordinate_transformation_mode").orElse("").equals("asymmetric")
            && node.text("nearest_mode").orElse("").equals("floor");
    if (!nearest || node.inputs().size() != 3) {
      return Optional.empty();
    }
    return network
        .constant(node.input(2))
        .map(Tensor::values)
        .filter(LayerReader::isWholeFactor)
        .map(
            scales ->
                new Read(
                    new Layer.Enlarged(node.input(0), node.output(), (int) scales[2]),
                    List.of(node)));
  }

  private static boolean isWholeFactor(float[] scales) {
    return scales.length == 4
        && scales[0] == 1
        && scales[1] == 1
        && scales[2] == scales[3]
        && scales[2] == Math.rint(scales[2]);
  }

  private Optional<Read> joined(Node node) {
    return node.numbers("axis").equals(List.of(1L))
            && node.inputs().stream().noneMatch(this::isConstant)
        ? Optional.of(new Read(new Layer.Joined(node.inputs(), node.output()), List.of(node)))
        : Optional.empty();
  }

  /** What is made of each outcome of a node, one after the other. */
  private record Activated(List<Activation> activations, List<Node> nodes, String output) {
    static Activated after(LayerReader reader, Node node) {
      List<Activation> activations = new ArrayList<>();
      List<Node> nodes = new ArrayList<>(List.of(node));
      String output = node.output();
      for (Optional<Followed> next = reader.followed(output);
          next.isPresent();
          next = reader.followed(output)) {
        activations.add(next.get().activation());
        nodes.addAll(next.get().nodes());
        output = next.get().output();
      }
      return new Activated(activations, nodes, output);
    }
  }

  private Optional<Read> average(Node node) {
    return window(node, node.numbers("kernel_shape"))
        .filter(window -> window.margin().isNothing())
        .filter(window -> node.numbers("ceil_mode").stream().allMatch(mode -> mode == 0))
        .map(
            window ->
                new Read(new Layer.Average(node.input(0), node.output(), window), List.of(node)));
  }

  private Optional<Read> scale(Node node) {
    for (int i = 0; i < 2; i++) {
      String factors = node.input(i);
      String scaled = node.input(1 - i);
      if (points.contains(factors) && !points.contains(scaled)) {
        return Optional.of(
            new Read(new Layer.Scale(scaled, factors, node.output()), List.of(node)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Window> window(Node node, List<Long> kernel) {
    List<Long> strides = or(node.numbers("strides"), 1L, 1L);
    List<Long> pads = or(node.numbers("pads"), 0L, 0L, 0L, 0L);
    boolean flat = kernel.size() == 2 && strides.size() == 2 && pads.size() == 4;
    boolean dense = node.numbers("dilations").stream().allMatch(step -> step == 1);
    return flat && dense && !node.has("auto_pad")
        ? Optional.of(
            new Window(
                kernel.get(0).intValue(),
                kernel.get(1).intValue(),
                strides.get(0).intValue(),
                strides.get(1).intValue(),
                new Window.Margin(
                    pads.get(0).intValue(),
                    pads.get(1).intValue(),
                    pads.get(2).intValue(),
                    pads.get(3).intValue())))
        : Optional.empty();
  }

  private static List<Long> or(List<Long> told, Long... otherwise) {
    return told.isEmpty() ? Arrays.asList(otherwise) : told;
  }

  private record Followed(Activation activation, List<Node> nodes, String output) {}

  /** What is made of each number of a value by nodes that take it alone. */
  private Optional<Followed> followed(String value) {
    Affine affine = Affine.after(network, value);
    if (!affine.isNothing()) {
      return Optional.of(
          new Followed(
              new Activation(Activation.Kind.LINEAR, affine.factor(), affine.term()),
              affine.nodes(),
              affine.output()));
    }
    return network.onlyTaker(value).flatMap(this::byItself).or(() -> hardSwish(value));
  }

  private Optional<Followed> byItself(Node node) {
    Optional<Activation> activation =
        switch (node.type()) {
          case "Relu" -> Optional.of(new Activation(Activation.Kind.RELU, 0, 0));
          case "Sigmoid" -> Optional.of(new Activation(Activation.Kind.LOGISTIC, 0, 0));
          case "HardSigmoid" -> hardSigmoid(node, Activation.Kind.HARD_SIGMOID);
          case "Conv" ->
              Convolution.of(network, node)
                  .filter(Convolution::isAlikePerChannel)
                  .map(
                      same ->
                          new Activation(
                              Activation.Kind.LINEAR,
                              same.weights().values()[0],
                              same.bias().values()[0]));
          default -> Optional.empty();
        };
    return activation.map(found -> new Followed(found, List.of(node), node.output()));
  }

  /** A hard sigmoid of a value, and the product of both. */
  private Optional<Followed> hardSwish(String value) {
    List<Node> takers = network.takers(value);
    Optional<Node> share = takers.stream().filter(node -> node.is("HardSigmoid")).findFirst();
    Optional<Node> product =
        share
            .flatMap(node -> network.onlyTaker(node.output()))
            .filter(node -> node.is("Mul") && takers.contains(node));
    if (product.isEmpty() || takers.size() != 2 || network.isAnswer(value)) {
      return Optional.empty();
    }
    return hardSigmoid(share.get(), Activation.Kind.HARD_SWISH)
        .map(
            found ->
                new Followed(found, List.of(share.get(), product.get()), product.get().output()));
  }

  private static Optional<Activation> hardSigmoid(Node node, Activation.Kind kind) {
    Optional<Float> alpha = node.decimal("alpha");
    Optional<Float> beta = node.decimal("beta");
    return alpha.flatMap(factor -> beta.map(term -> new Activation(kind, factor, term)));
  }
}
