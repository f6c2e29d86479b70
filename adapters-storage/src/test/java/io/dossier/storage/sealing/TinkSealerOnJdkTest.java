package io.dossier.storage.sealing;

import java.security.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same where BouncyCastle's native part is not to be had. */
class TinkSealerOnJdkTest extends TinkSealerTest {
  @BeforeEach
  void withoutNativeCipher() {
    Security.removeProvider(NativeGcmProvider.NAME);
  }

  @AfterEach
  void withNativeCipherAgain() {
    AesGcm.fastest();
  }

  @Override
  AesGcm aesGcm() {
    return AesGcm.ofJdk();
  }
}
