package io.dossier.storage.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.storage.sealing.WycheproofVectors.Vector;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {
  @Test
  void fulfilsWycheproofsVectors() throws Exception {
    List<Vector> vectors = WycheproofVectors.read("hkdf_sha256_test.json");
    assertThat(vectors).hasSizeGreaterThan(50);
    for (Vector vector : vectors) {
      byte[] key = vector.bytes("ikm");
      byte[] salt = vector.bytes("salt");
      byte[] info = vector.bytes("info");
      int size = vector.number("size");
      if (vector.valid()) {
        assertThat(Derivation.hkdf(key, salt, info, size))
            .as("%s", vector)
            .isEqualTo(vector.bytes("okm"));
      } else {
        assertThatThrownBy(() -> Derivation.hkdf(key, salt, info, size))
            .as("%s", vector)
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void everyUseOfAKeyHasAnotherDerivedKey() {
    byte[] key = new byte[32];
    for (Derivation one : Derivation.values()) {
      for (Derivation other : Derivation.values()) {
        if (one != other) {
          assertThat(Arrays.copyOf(one.from(key), 16))
              .isNotEqualTo(Arrays.copyOf(other.from(key), 16));
        }
      }
    }
  }
}
