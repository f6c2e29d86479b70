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
 *   <li>What scales and moves the outcome of a convolution becomes part of its weights and bias; a
 *       batch normalization does so channel by channel.
 *   <li>A hard swish becomes a hard sigmoid and one product, both in the convolutions' order of
 *       memory.
 *   <li>What scales the numbers before convolutions becomes part of their weights, and what moves
 *       them part of their bias where they see no padding; before others it becomes a convolution
 *       of each channel by itself.
 *   <li>A value added to itself scaled becomes a product.
 * </ul>
 *
 * <p>The answers are the same but for rounding. What does not look like this is left as it is.
 */
public final class FoldedActivations implements UnaryOperator<byte[]> {
  @Override
  public byte[] apply(byte[] model) {
    Network network = Network.read(model);
    for (Node node : network.nodes()) {
      Convolution.of(network, node).ifPresent(before -> foldChannels(network, before));
      Deconvolution.of(network, node).ifPresent(before -> foldChannels(network, before));
    }
    for (Node node : network.nodes()) {
      Convolution.of(network, node).ifPresent(convolution -> foldWhatFollows(network, convolution));
    }
    for (Node node : network.nodes()) {
      HardSwish.around(network, node).ifPresent(swish -> rewrite(network, swish));
    }
    for (Node node : network.nodes()) {
      Residual.of(network, node).ifPresent(residual -> residual.rewrite(network));
    }
    return network.toBytes();
  }

  private static void foldChannels(Network network, Weighted weighted) {
    Weighted folded = weighted;
    String output = weighted.node().output();
    for (Optional<ChannelAffine> next = ChannelAffine.after(network, output, weighted.channels());
        next.isPresent();
        next = ChannelAffine.after(network, output, weighted.channels())) {
      folded = folded.followedBy(next.get().factors(), next.get().terms());
      output = next.get().node().output();
      network.remove(next.get().node());
    }
    if (!output.equals(weighted.node().output())) {
      network.replace(weighted.node(), folded.in(network, output));
    }
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
    Affine after = Affine.after(network, swish.output());
    String product = after.isNothing() ? after.output() : network.fresh();
    String share = network.fresh();
    List<Node> nodes =
        new ArrayList<>(
            List.of(
                Node.of("HardSigmoid", List.of(swish.input()), share)
                    .with(Node.attribute("alpha", 1f / 6), Node.attribute("beta", 0.5f)),
                Node.of("Mul", List.of(swish.input(), share), product)));
    if (!after.isNothing() && !foldBeforeTakers(network, after, product)) {
      nodes.add(
          Convolution.perChannel(
              network,
              product,
              before.get().channels(),
              after.factor(),
              after.term(),
              after.output()));
    }
    swish.others().forEach(network::remove);
    after.nodes().forEach(network::remove);
    network.replace(swish.first(), nodes.toArray(Node[]::new));
  }

  /** Whether all that take the scaled and moved numbers could take them in as they were before. */
  private static boolean foldBeforeTakers(Network network, Affine affine, String unchanged) {
    List<Node> takers = network.takers(affine.output());
    List<Convolution> convolutions =
        takers.stream()
            .flatMap(node -> Convolution.of(network, node).stream())
            .filter(convolution -> affine.term() == 0 || convolution.seesNoPadding())
            .toList();
    if (convolutions.size() < takers.size() || network.isAnswer(affine.output())) {
      return false;
    }
    for (Convolution convolution : convolutions) {
      network.replace(
          convolution.node(),
          convolution.preceded(affine.factor(), affine.term()).of(network, unchanged));
    }
    return true;
  }
}
