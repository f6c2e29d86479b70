package io.dossier.reader.ocr.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says the same in fewer passes over memory. Networks such as PaddleOCR's PP-LCNetV3 follow each
 * convolution by a learned scale and offset, a hard swish (Howard et al., 2019), and one more scale
 * and offset, exported as up to eight nodes. ONNX Runtime works them off one by one, in another
 * order of memory than its convolutions have, and turns the numbers about before and after.
 *
 * <ul>
 *   <li>What scales and moves the outcome of a convolution becomes part of its weights and bias.
 *   <li>A hard swish becomes a convolution of each channel by itself, clipped, and one product: all
 *       in the convolutions' order of memory.
 *   <li>What moves the numbers before convolutions that see no padding becomes part of their bias;
 *       before others it becomes a convolution of each channel by itself.
 * </ul>
 *
 * <p>The answers are the same but for rounding. What does not look like this is left as it is.
 */
public final class FoldedActivations implements UnaryOperator<byte[]> {
  @Override
  public byte[] apply(byte[] model) {
    Network network = Network.read(model);
    for (Node node : network.nodes()) {
      Convolution.of(network, node).ifPresent(convolution -> foldWhatFollows(network, convolution));
    }
    for (Node node : network.nodes()) {
      HardSwish.around(network, node).ifPresent(swish -> rewrite(network, swish));
    }
    return network.toBytes();
  }

  private static void foldWhatFollows(Network network, Convolution convolution) {
    Affine affine = Affine.after(network, convolution.node().output());
    if (!affine.isNothing()) {
      network.replace(
          convolution.node(),
          convolution.followedBy(affine.factor(), affine.term()).in(network, affine.output()));
      affine.nodes().forEach(network::remove);
    }
  }

  private static void rewrite(Network network, HardSwish swish) {
    Optional<Convolution> before =
        network.maker(swish.input()).flatMap(node -> Convolution.of(network, node));
    if (before.isEmpty()) {
      return;
    }
    int channels = before.get().channels();
    Affine after = Affine.after(network, swish.output());
    float factor = after.factor();
    boolean moved = after.term() != 0 && !foldBeforeTakers(network, after);
    String product = moved ? network.fresh() : after.output();
    String sum = network.fresh();
    String clipped = network.fresh();
    List<Node> nodes =
        new ArrayList<>(
            List.of(
                Convolution.perChannel(
                    network, swish.input(), channels, factor / 6, factor / 2, sum),
                clip(network, sum, Math.min(0, factor), Math.max(0, factor), clipped),
                Node.of("Mul", List.of(swish.input(), clipped), product)));
    if (moved) {
      nodes.add(
          Convolution.perChannel(network, product, channels, 1, after.term(), after.output()));
    }
    swish.others().forEach(network::remove);
    after.nodes().forEach(network::remove);
    network.replace(swish.first(), nodes.toArray(Node[]::new));
  }

  private static Node clip(Network network, String input, float least, float most, String output) {
    return Node.of(
        "Clip",
        List.of(input, network.add(Tensor.number(least)), network.add(Tensor.number(most))),
        output);
  }

  /** Whether all that take the moved numbers could take in by how much they are moved. */
  private static boolean foldBeforeTakers(Network network, Affine affine) {
    List<Node> takers = network.takers(affine.output());
    List<Convolution> convolutions =
        takers.stream()
            .flatMap(node -> Convolution.of(network, node).stream())
            .filter(Convolution::seesNoPadding)
            .toList();
    if (convolutions.size() < takers.size() || network.isAnswer(affine.output())) {
      return false;
    }
    for (Convolution convolution : convolutions) {
      network.replace(
          convolution.node(),
          convolution.givenLess(affine.term()).in(network, convolution.node().output()));
    }
    return true;
  }
}
