package io.dossier.storage.jobs;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.FlowFileId;
import io.dossier.core.flow.FlowId;

/** Where no orders about flows are given. */
final class NoFlows implements FlowHandler {
  @Override
  public void fetch(OrganizationId organization, FlowId flow, FlowFileId file) {
    throw new IllegalStateException("no flow was ordered");
  }

  @Override
  public void advance(OrganizationId organization, FlowId flow) {
    throw new IllegalStateException("no flow was ordered");
  }
}
