package io.dossier.core.submission;

import io.dossier.core.shared.Failure;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which pipelines run.
 *
 * @param inTurn whether one runs only where the one before it ended well: fraud after a good
 *     quality, content after no high risk
 */
public record Pipelines(Set<Pipeline> chosen, boolean inTurn) {
  private static final Map<String, Pipelines> CONFIGURATIONS =
      Map.of(
          "FRAUD_ONLY", together(Pipeline.FRAUD),
          "CLASSIFICATION_ONLY", together(Pipeline.CLASSIFICATION),
          "QUALITY_ONLY", together(Pipeline.QUALITY),
          "QUALITY_AND_FRAUD", together(Pipeline.QUALITY, Pipeline.FRAUD),
          "FRAUD_AFTER_QUALITY", inTurn(Pipeline.QUALITY, Pipeline.FRAUD),
          "CONTENT_AFTER_FRAUD_AFTER_QUALITY",
              inTurn(Pipeline.QUALITY, Pipeline.FRAUD, Pipeline.CONTENT));

  public static final Pipelines DEFAULT = together(Pipeline.FRAUD);

  public Pipelines {
    chosen = Set.copyOf(chosen);
    if (chosen.isEmpty()) {
      throw Failure.invalid("pipelines", "must name at least one");
    }
  }

  private static Pipelines together(Pipeline... pipelines) {
    return new Pipelines(EnumSet.copyOf(List.of(pipelines)), false);
  }

  private static Pipelines inTurn(Pipeline... pipelines) {
    return new Pipelines(EnumSet.copyOf(List.of(pipelines)), true);
  }

  /**
   * By the name of a configuration.
   *
   * @throws Failure CALLER, naming those that there are
   */
  public static Pipelines configured(String name) {
    return Optional.ofNullable(CONFIGURATIONS.get(name))
        .orElseThrow(
            () ->
                Failure.invalid(
                    "pipeline_configuration",
                    "must be one of "
                        + CONFIGURATIONS.keySet().stream()
                            .sorted()
                            .collect(Collectors.joining(", "))));
  }

  /**
   * By the names of pipelines.
   *
   * @throws Failure CALLER, naming those that there are
   */
  public static Pipelines named(Collection<String> names) {
    Set<Pipeline> pipelines = EnumSet.noneOf(Pipeline.class);
    for (String name : names) {
      pipelines.add(
          Arrays.stream(Pipeline.values())
              .filter(pipeline -> pipeline.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      Failure.invalid(
                          "pipelines", "must be of " + Arrays.toString(Pipeline.values()))));
    }
    return new Pipelines(pipelines, false);
  }

  public boolean runs(Pipeline pipeline) {
    return chosen.contains(pipeline);
  }
}
