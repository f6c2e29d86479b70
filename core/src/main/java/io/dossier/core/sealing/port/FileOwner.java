package io.dossier.core.sealing.port;

import io.dossier.core.sealing.SealedFileId;
import java.util.Collection;
import java.util.Set;

/** Tells which sealed files belong to something that lives; each kind of thing has one. */
public interface FileOwner {
  /** How the names of its files begin; no two owners' are alike. */
  String prefix();

  /** Of all organizations: which of these files belong to it. */
  Set<SealedFileId> owned(Collection<SealedFileId> files);
}
