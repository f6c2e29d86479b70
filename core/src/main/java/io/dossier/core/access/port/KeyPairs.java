package io.dossier.core.access.port;

import io.dossier.core.access.KeyUse;
import java.security.KeyPair;

/** Makes new random key pairs, of the algorithm and size that the use has. */
@FunctionalInterface
public interface KeyPairs {
  KeyPair make(KeyUse use);
}
