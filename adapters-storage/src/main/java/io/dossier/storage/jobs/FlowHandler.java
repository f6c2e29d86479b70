package io.dossier.storage.jobs;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.FlowFileId;
import io.dossier.core.flow.FlowId;

/** Carries out orders about flows; what it throws has the order tried again later. */
public interface FlowHandler {
  void fetch(OrganizationId organization, FlowId flow, FlowFileId file);

  void advance(OrganizationId organization, FlowId flow);
}
