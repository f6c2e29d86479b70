package io.dossier.storage.sealing;

import static io.dossier.core.sealing.Integrity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SampleKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** AES-GCM alone lets sealed bytes be made that open under two keys; the commitment does not. */
class KeyCommitmentTest {
  private final DataKey one = SampleKeys.key(1);
  private final DataKey other = SampleKeys.keyFor(one.subject(), 2);
  private final AesGcm aesGcm = AesGcm.fastest();
  private final TinkSealer sealer = new TinkSealer(aesGcm, new SecureRandom());

  @Test
  void aFileMadeForTwoKeysOpensUnderTheOneItIsCommittedTo() throws Exception {
    byte[] salt = SampleKeys.bytes(3, 32);
    byte[] nonce =
        ByteBuffer.allocate(12).put(SampleKeys.bytes(4, 7)).putInt(0).put((byte) 1).array();
    byte[] segment =
        TwoKeyCiphertext.of(fileKey(one, salt), fileKey(other, salt), nonce, new byte[0]);
    byte[] stream =
        ByteBuffer.allocate(40 + segment.length)
            .put((byte) 40)
            .put(salt)
            .put(nonce, 0, 7)
            .put(segment)
            .array();
    assertThat(openedWithoutCommitment(one, stream)).hasSize(48);
    assertThat(openedWithoutCommitment(other, stream)).hasSize(48);

    byte[] header = StreamKeys.of(one).header().bytes();
    byte[] sealed =
        ByteBuffer.allocate(header.length + stream.length).put(header).put(stream).array();
    assertThat(opened(one, sealed)).isEqualTo(openedWithoutCommitment(one, stream));
    assertRefused("the other key", () -> opened(other, sealed));
  }

  private static byte[] fileKey(DataKey key, byte[] salt) {
    byte[] content = Derivation.CONTENT.from(key.secret().copy());
    return Derivation.hkdf(content, salt, StreamKeys.of(key).header().bytes(), 32);
  }

  private static byte[] openedWithoutCommitment(DataKey key, byte[] stream) throws Exception {
    StreamKeys keys = StreamKeys.of(key);
    try (InputStream in =
        keys.cipher()
            .newDecryptingStream(new ByteArrayInputStream(stream), keys.header().bytes())) {
      return in.readAllBytes();
    }
  }

  private byte[] opened(DataKey key, byte[] sealed) throws IOException {
    try (InputStream in = sealer.open(new ByteArrayInputStream(sealed), key)) {
      return in.readAllBytes();
    }
  }

  @Test
  void aRecordMadeForTwoKeysOpensUnderTheOneItIsCommittedTo() throws Exception {
    byte[] nonce = SampleKeys.bytes(5, 12);
    byte[] associated =
        AssociatedData.of("dossier/1/record").with(one.subject()).with("fields").bytes();
    byte[] oneKey = Derivation.RECORD.from(one.secret().copy());
    byte[] otherKey = Derivation.RECORD.from(other.secret().copy());
    byte[] body = TwoKeyCiphertext.of(oneKey, otherKey, nonce, associated);
    assertThat(aesGcm.open(oneKey, nonce, associated, body, 0)).hasSize(48);
    assertThat(aesGcm.open(otherKey, nonce, associated, body, 0)).hasSize(48);

    byte[] sealed =
        ByteBuffer.allocate(45 + body.length)
            .put((byte) 1)
            .put(nonce)
            .put(Derivation.COMMITMENT.from(one.secret().copy()))
            .put(body)
            .array();
    assertThat(sealer.openRecord(one, "fields", sealed))
        .isEqualTo(aesGcm.open(oneKey, nonce, associated, body, 0));
    assertRefused("the other key", () -> sealer.openRecord(other, "fields", sealed));
  }
}
