package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.template.port.LearningQueue.Order;
import io.dossier.core.template.port.LearningQueue.Relearn;
import io.dossier.core.template.port.LearningQueue.Train;

/** An order to learn, as a row of the queue: ids, codes and numbers alone. */
final class LearningTask {
  static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("learn");

  private static final String TRAIN = "train";
  private static final String RELEARN = "relearn";

  private LearningTask() {}

  /**
   * @param number makes the orders to learn anew different: each is for an erasure that an earlier
   *     one may not have seen
   */
  static String instance(Order order, long number) {
    if (order instanceof Train train) {
      return String.join(":", TRAIN, train.organization().text(), train.type().code());
    }
    Relearn again = (Relearn) order;
    return String.join(
        ":",
        RELEARN,
        again.organization().text(),
        again.version().template().text(),
        Integer.toString(again.version().version()),
        Long.toString(number));
  }

  static Order of(String instance) {
    String[] fields = instance.split(":");
    OrganizationId organization = new OrganizationId(fields[1]);
    return fields[0].equals(TRAIN)
        ? new Train(organization, DocumentType.ofCode(fields[2]).orElseThrow())
        : new Relearn(
            organization, new TemplateRef(new TemplateId(fields[2]), Integer.parseInt(fields[3])));
  }
}
