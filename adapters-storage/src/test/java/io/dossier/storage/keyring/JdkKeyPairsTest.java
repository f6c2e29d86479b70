package io.dossier.storage.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.KeyUse;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;

class JdkKeyPairsTest {
  private final JdkKeyPairs pairs = new JdkKeyPairs(new SecureRandom());

  @Test
  void makesKeysOfTheSizesThatAreShown() {
    ECPublicKey signing = (ECPublicKey) pairs.make(KeyUse.SIGNING).getPublic();
    assertThat(signing.getParams().toString()).contains("secp256r1");
    RSAPublicKey encryption = (RSAPublicKey) pairs.make(KeyUse.ENCRYPTION).getPublic();
    assertThat(encryption.getModulus().bitLength()).isEqualTo(3072);
    assertThat(encryption.getPublicExponent()).isEqualTo(65537);
  }
}
