package io.dossier.core.flow.port;

import io.dossier.core.flow.FlowResult;
import io.dossier.core.shared.Secret;
import java.util.Optional;

/** What is said to, and understood of, those who are called back. */
public interface CallbackMessages {
  /** The body that tells of a flow: that of its extracts. */
  byte[] extracts(FlowResult result);

  /** The token in the answer of an address that gives leave; empty where there is none. */
  Optional<Secret> token(byte[] answer);
}
