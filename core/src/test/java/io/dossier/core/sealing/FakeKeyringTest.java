package io.dossier.core.sealing;

import io.dossier.core.sealing.port.Keyring;

class FakeKeyringTest extends KeyringContract {
  private final FakeKeyring keyring = new FakeKeyring();

  @Override
  protected Keyring keyring() {
    return keyring;
  }
}
