package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowFile.Awaited;
import io.dossier.core.flow.FlowFileId;
import io.dossier.core.flow.FlowId;
import java.time.Duration;
import java.util.List;

/** The orders about flows, as rows of the queue: ids and numbers alone. */
final class FlowTasks {
  static final TaskDescriptor<Void> FETCH = TaskDescriptor.of("fetch-file");
  static final TaskDescriptor<Void> ADVANCE = TaskDescriptor.of("advance-flow");

  private FlowTasks() {}

  /** With the attempts before it, so that the next may be ordered while one is made. */
  static String fetch(Flow flow, FlowFile file) {
    int attempts = file.fetch() instanceof Awaited awaited ? awaited.attempts() : 0;
    return String.join(
        ":",
        flow.organization().text(),
        flow.id().text(),
        file.id().text(),
        Integer.toString(attempts));
  }

  static String advance(OrganizationId organization, FlowId flow, String cause) {
    return String.join(":", organization.text(), flow.text(), cause);
  }

  static List<Task<Void>> all(FlowHandler handler, Duration firstRetry) {
    return List.of(
        Tasks.oneTime(FETCH)
            .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(firstRetry))
            .execute(
                (instance, context) -> {
                  String[] fields = instance.getId().split(":");
                  handler.fetch(
                      new OrganizationId(fields[0]),
                      new FlowId(fields[1]),
                      new FlowFileId(fields[2]));
                }),
        Tasks.oneTime(ADVANCE)
            .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(firstRetry))
            .execute(
                (instance, context) -> {
                  String[] fields = instance.getId().split(":");
                  handler.advance(new OrganizationId(fields[0]), new FlowId(fields[1]));
                }));
  }
}
