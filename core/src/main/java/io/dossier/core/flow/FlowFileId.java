package io.dossier.core.flow;

import io.dossier.core.shared.RandomUuid;

/** The shown id of one file of a flow: a UUID of version 4. */
public record FlowFileId(String text) {
  public FlowFileId {
    text = RandomUuid.require(text);
  }

  /**
   * @param random 16 bytes
   */
  public static FlowFileId of(byte[] random) {
    return new FlowFileId(RandomUuid.of(random));
  }

  @Override
  public String toString() {
    return text;
  }
}
