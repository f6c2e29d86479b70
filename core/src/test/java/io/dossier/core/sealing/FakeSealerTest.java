package io.dossier.core.sealing;

import io.dossier.core.sealing.port.Sealer;

class FakeSealerTest extends SealerContract {
  @Override
  protected Sealer sealer() {
    return new FakeSealer();
  }
}
