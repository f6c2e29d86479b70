package io.dossier.storage.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dossier.storage.sealing.WycheproofVectors.Vector;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.Test;

/** Project Wycheproof's vectors for the sizes that are used: nonces of 96 bits, tags of 128. */
class AesGcmVectorsTest {
  @Test
  void nativeCipherFulfilsTheVectors() throws Exception {
    assumeTrue(NativeGcmProvider.available(), "BouncyCastle has no native part for this machine");
    AesGcm aesGcm = AesGcm.fastest();
    assertThat(aesGcm.providerName()).isEqualTo(NativeGcmProvider.NAME);
    assertThat(fulfilled(aesGcm)).isGreaterThan(100);
  }

  @Test
  void jdkCipherFulfilsTheVectors() throws Exception {
    AesGcm aesGcm = AesGcm.ofJdk();
    assertThat(aesGcm.providerName()).isEqualTo("SunJCE");
    assertThat(fulfilled(aesGcm)).isGreaterThan(100);
  }

  private static int fulfilled(AesGcm aesGcm) throws Exception {
    int count = 0;
    for (Vector vector : WycheproofVectors.read("aes_gcm_test.json")) {
      if (vector.groupNumber("ivSize") == 96 && vector.groupNumber("tagSize") == 128) {
        check(aesGcm, vector);
        count++;
      }
    }
    return count;
  }

  private static void check(AesGcm aesGcm, Vector vector) throws Exception {
    byte[] key = vector.bytes("key");
    byte[] nonce = vector.bytes("iv");
    byte[] associated = vector.bytes("aad");
    byte[] sealed = vector.bytes("ct", "tag");
    if (vector.valid()) {
      assertThat(aesGcm.seal(key, nonce, associated, vector.bytes("msg")))
          .as("%s", vector)
          .isEqualTo(sealed);
      assertThat(aesGcm.open(key, nonce, associated, sealed, 0))
          .as("%s", vector)
          .isEqualTo(vector.bytes("msg"));
    } else {
      assertThatThrownBy(() -> aesGcm.open(key, nonce, associated, sealed, 0))
          .as("%s", vector)
          .isInstanceOf(AEADBadTagException.class);
    }
  }
}
