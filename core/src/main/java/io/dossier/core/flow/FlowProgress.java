package io.dossier.core.flow;

import io.dossier.core.flow.FlowFile.Missed;
import java.util.List;

/**
 * How far a flow has come, as the API tells it: uploads, processing, cross-checks, and the whole.
 */
public record FlowProgress(Step upload, Step processing, Checks crossCheck, Step master) {
  /** How far a step has come. */
  public enum Step {
    NOT_STARTED,
    /** Waits for the step before it. */
    PENDING,
    IN_PROGRESS,
    SUCCESS,
    FAILED
  }

  /** How far the comparing has come. */
  public enum Checks {
    NOT_STARTED,
    PENDING,
    COMPLETED
  }

  /**
   * @param reading how many documents of the flow are still to be read
   */
  public static FlowProgress of(Flow flow, int reading) {
    if (flow.files().isEmpty()) {
      return new FlowProgress(
          Step.NOT_STARTED, Step.NOT_STARTED, Checks.NOT_STARTED, Step.NOT_STARTED);
    }
    Step upload = upload(flow.files());
    boolean waiting = upload == Step.IN_PROGRESS;
    long arrived = flow.files().stream().filter(file -> !file.awaited()).count();
    if (!waiting && nothingCame(flow)) {
      return new FlowProgress(upload, Step.FAILED, Checks.NOT_STARTED, Step.FAILED);
    }
    if (flow.stage() == Flow.Stage.FINISHED) {
      return new FlowProgress(upload, Step.SUCCESS, Checks.COMPLETED, Step.SUCCESS);
    }
    Step processing = reading > 0 ? Step.IN_PROGRESS : waiting ? Step.PENDING : Step.SUCCESS;
    Checks checks = arrived == 0 ? Checks.NOT_STARTED : Checks.PENDING;
    return new FlowProgress(upload, processing, checks, Step.IN_PROGRESS);
  }

  /** Whether no file could be fetched at all. */
  public static boolean nothingCame(Flow flow) {
    return flow.files().stream().allMatch(file -> file.fetch() instanceof Missed);
  }

  private static Step upload(List<FlowFile> files) {
    if (files.stream().anyMatch(FlowFile::awaited)) {
      return Step.IN_PROGRESS;
    }
    return files.stream().anyMatch(file -> file.fetch() instanceof Missed)
        ? Step.FAILED
        : Step.SUCCESS;
  }
}
