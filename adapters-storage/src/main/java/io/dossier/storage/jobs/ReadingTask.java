package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import java.time.Instant;

/** The order to read a document, as a row of the queue: ids and numbers alone. */
record ReadingTask(OrganizationId organization, DocumentId document, int run) {
  static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("read-document");

  static String instance(Document document) {
    return document.organization() + ":" + document.id() + ":" + document.run();
  }

  static ReadingTask of(String instance) {
    String[] fields = instance.split(":");
    return new ReadingTask(
        new OrganizationId(fields[0]), new DocumentId(fields[1]), Integer.parseInt(fields[2]));
  }

  static Instant due(Document document) {
    return document.updatedAt();
  }
}
