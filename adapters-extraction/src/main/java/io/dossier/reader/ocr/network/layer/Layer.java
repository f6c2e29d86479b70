package io.dossier.reader.ocr.network.layer;

import java.util.List;

/**
 * One layer: what it takes and gives are values with a name, pictures of so many channels, rows and
 * columns.
 */
public sealed interface Layer {
  /** The names of the values that it takes. */
  List<String> inputs();

  /** The name of the value that it gives. */
  String output();

  /**
   * A convolution, and what is made of each of its outcomes.
   *
   * @param groups that its channels are parted into; a channel sees those of its group alone
   * @param weights {@code [out][in of its group][height][width]}
   * @param bias {@code [out]}
   */
  record Convolution(
      String input,
      String output,
      int groups,
      float[] weights,
      float[] bias,
      Window window,
      List<Activation> activations)
      implements Layer {
    public Convolution {
      activations = List.copyOf(activations);
    }

    @Override
    public List<String> inputs() {
      return List.of(input);
    }

    /** How many channels it gives. */
    public int channels() {
      return bias.length;
    }

    /** How many channels it takes. */
    public int taken() {
      return weights.length / bias.length / (window.height() * window.width()) * groups;
    }

    /** Whether each outcome is a product of the channels at one point with weights. */
    public boolean isProduct() {
      return groups == 1 && window.isPoint();
    }
  }

  /** The mean of each window of a channel; the window has no margin. */
  record Average(String input, String output, Window window) implements Layer {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** The mean of each channel: one row of one column. */
  record Mean(String input, String output) implements Layer {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /**
   * Each channel by a factor of its own.
   *
   * @param factors a value of one row of one column
   */
  record Scale(String input, String factors, String output) implements Layer {
    @Override
    public List<String> inputs() {
      return List.of(input, factors);
    }
  }

  /**
   * The reverse of a convolution whose windows touch and do not overlap: each point becomes a
   * window.
   *
   * @param weights {@code [in][out][height][width]}
   * @param bias {@code [out]}
   */
  record Spread(
      String input,
      String output,
      float[] weights,
      float[] bias,
      int height,
      int width,
      List<Activation> activations)
      implements Layer {
    public Spread {
      activations = List.copyOf(activations);
    }

    @Override
    public List<String> inputs() {
      return List.of(input);
    }

    /** How many channels it gives. */
    public int channels() {
      return bias.length;
    }

    /** How many channels it takes. */
    public int taken() {
      return weights.length / bias.length / (height * width);
    }
  }

  /** Two values of one extent, added. */
  record Sum(String input, String other, String output) implements Layer {
    @Override
    public List<String> inputs() {
      return List.of(input, other);
    }
  }

  /** Each point so many times as high and as wide. */
  record Enlarged(String input, String output, int times) implements Layer {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** The channels of several values one after the other. */
  record Joined(List<String> inputs, String output) implements Layer {
    public Joined {
      inputs = List.copyOf(inputs);
    }
  }
}
