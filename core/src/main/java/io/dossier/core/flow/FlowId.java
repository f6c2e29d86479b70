package io.dossier.core.flow;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.shared.RandomUuid;

/** The shown id of a flow: a UUID of version 4. */
public record FlowId(String text) {
  public FlowId {
    text = RandomUuid.require(text);
  }

  /**
   * @param random 16 bytes
   */
  public static FlowId of(byte[] random) {
    return new FlowId(RandomUuid.of(random));
  }

  public SealedSubject subject(OrganizationId organization) {
    return new SealedSubject(organization, text, SealedSubject.Purpose.FLOW);
  }

  @Override
  public String toString() {
    return text;
  }
}
