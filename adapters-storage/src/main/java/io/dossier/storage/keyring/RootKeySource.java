package io.dossier.storage.keyring;

import java.io.IOException;

/** Where an installation's root key comes from. */
public interface RootKeySource {
  /**
   * The root key that was made before.
   *
   * @throws io.dossier.core.shared.Failure INTEGRITY when it is missing or was changed;
   *     UNAUTHENTICATED when the secret that opens it is wrong; CONFLICT when others can read it
   */
  RootKey open() throws IOException;

  /**
   * The same, or a new root key where there is none: for an installation that keeps nothing yet.
   */
  RootKey openOrCreate() throws IOException;
}
