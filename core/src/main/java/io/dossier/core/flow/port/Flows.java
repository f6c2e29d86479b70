package io.dossier.core.flow.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Flows and their files as rows. Every call is bounded by one organization but where it says
 * otherwise.
 *
 * <p>At rest the application's id, all addresses, parameters, the callers' names of files and
 * messages lie sealed under the flow's key. In clear: ids, organization, client, product type,
 * stage, batches, which document a file became, times.
 */
public interface Flows {
  /** Keeps a new flow without files. */
  void add(Flow flow);

  Optional<Flow> find(OrganizationId organization, FlowId id);

  /** Finds and keeps others from changing it until the transaction ends. */
  Optional<Flow> lock(OrganizationId organization, FlowId id);

  /** Replaces stage and time of a flow that is there. */
  void save(Flow flow);

  /** Keeps new files of a flow, behind those it has. */
  void addFiles(Flow flow, List<FlowFile> files);

  /** Replaces a file that is there. */
  void saveFile(Flow flow, FlowFile file);

  /** Removes a flow with its key and its files. */
  void delete(Flow flow);

  /**
   * Newest first.
   *
   * @param before those begun before that one alone
   */
  List<Flow> page(OrganizationId organization, Optional<FlowId> before, int limit);

  /** The flows that have the document among theirs. */
  List<FlowId> having(OrganizationId organization, DocumentId document);

  /** Of these documents, those that came by flows alone, as {@link FlowFile.Taken#ours} tells. */
  List<DocumentId> ours(OrganizationId organization, Collection<DocumentId> documents);

  /** Of all organizations: flows past their retention. */
  List<Flow> pastRetention(Instant now, int limit);
}
