package io.dossier.core.access.port;

import io.dossier.core.access.InstallationKey;
import java.util.List;

/**
 * The installation's key pairs, shared by all its nodes. Private halves are sealed at rest. Two
 * nodes may add a key at the same moment: both are kept.
 */
public interface InstallationKeys {
  void add(InstallationKey key);

  /** Oldest first. */
  List<InstallationKey> all();

  /** Destroys a key for good; does nothing when there is none. */
  void remove(String id);
}
