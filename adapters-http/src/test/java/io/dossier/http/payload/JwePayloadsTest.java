package io.dossier.http.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.SampleKeyPairs;
import io.dossier.core.access.usecase.KeysInUse;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwePayloadsTest {
  private static final int MOST_BYTES = 300_000;

  @TempDir Path folder;
  private final InMemoryRows rows = new InMemoryRows();
  private final KeysInUse keys =
      new KeysInUse(
          rows.installationKeys(),
          new SampleKeyPairs(),
          rows.organizations(),
          Samples::ulid,
          () -> Samples.NOON);
  private InstallationKey recipient;
  private PayloadDecryption payloads;

  @BeforeEach
  void makeKeys() throws IOException {
    Samples.organization(rows);
    recipient = keys.current(KeyUse.ENCRYPTION);
    payloads =
        new JwePayloads(keys, count -> SampleKeys.bytes(7, count), MOST_BYTES, folder.resolve("p"));
  }

  @AfterEach
  void leavesNothingOnDisk() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("p"))) {
      assertThat(files).isEmpty();
    }
  }

  private JWEHeader.Builder header() {
    return header(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM);
  }

  private JWEHeader.Builder header(JWEAlgorithm algorithm, EncryptionMethod method) {
    return new JWEHeader.Builder(algorithm, method).keyID(recipient.id());
  }

  private String sealed(JWEHeader.Builder header, byte[] content) {
    JWEObject jwe = new JWEObject(header.build(), new Payload(content));
    try {
      jwe.encrypt(new RSAEncrypter((RSAPublicKey) recipient.pair().getPublic()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwe.serialize();
  }

  private byte[] opened(String body) throws IOException {
    return opened(new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)));
  }

  private byte[] opened(InputStream body) throws IOException {
    try (InputStream clear = payloads.clear(body)) {
      return clear.readAllBytes();
    }
  }

  private void refused(String code, String body) {
    assertThatThrownBy(() -> opened(body))
        .as(code)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  @Test
  void opensWhatWasSealedOfAnyLength() throws IOException {
    for (int length : new int[] {0, 1, 15, 16, 17, 32_767, 32_768, 65_537, MOST_BYTES}) {
      byte[] content = SampleKeys.bytes(length, length);
      assertThat(opened(sealed(header(), content))).as("%s bytes", length).isEqualTo(content);
      assertThat(opened(sealed(header().compressionAlgorithm(CompressionAlgorithm.DEF), content)))
          .as("%s bytes, deflated", length)
          .isEqualTo(content);
    }
    assertThat(opened(sealed(header(), new byte[3]) + "\r\n")).hasSize(3);
  }

  @Test
  void leavesOtherBodiesAsTheyAre() throws IOException {
    for (String body : new String[] {"", "e", "ey", "%PDF-1.7 and more", "eY J"}) {
      assertThat(opened(body)).asString(StandardCharsets.US_ASCII).isEqualTo(body);
    }
  }

  @Test
  void refusesAnyChangedCharacter() {
    String body = sealed(header(), SampleKeys.bytes(1, 200));
    long seed = 20_260_301;
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      // The very last character of a part may hold bits that stand for nothing.
      int place = random.nextInt(body.length() - 1);
      if (body.charAt(place) == '.' || body.charAt(place + 1) == '.') {
        continue;
      }
      char other = body.charAt(place) == 'A' ? 'B' : 'A';
      String changed = body.substring(0, place) + other + body.substring(place + 1);
      assertThatThrownBy(() -> opened(changed))
          .as("seed %s, place %s", seed, place)
          .isInstanceOf(Failure.class);
    }
  }

  @Test
  void tellsAWrongKeyAndAChangedPayloadByTheSameCode() {
    String[] parts = sealed(header(), new byte[40]).split("\\.");
    String[] other = sealed(header(), new byte[40]).split("\\.");
    refused(
        "jwe_decryption_failed",
        String.join(".", parts[0], other[1], parts[2], parts[3], parts[4]));
    refused(
        "jwe_decryption_failed", String.join(".", parts[0], "AAAA", parts[2], parts[3], parts[4]));
    refused(
        "jwe_decryption_failed",
        String.join(".", parts[0], parts[1], parts[2], other[3], parts[4]));
    refused(
        "jwe_decryption_failed",
        String.join(".", parts[0], parts[1], parts[2], parts[3], other[4]));
  }

  @Test
  void takesNothingButWhatIsPublished() {
    refused("jwe_unknown_key", sealed(header().keyID("enc_other"), new byte[1]));
    refused(
        "jwe_unknown_key", sealed(header().keyID(keys.current(KeyUse.SIGNING).id()), new byte[1]));
    refused("jwe_malformed", sealed(header().keyID(null), new byte[1]));
    refused(
        "jwe_unsupported",
        sealed(header(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM), new byte[1]));
    refused(
        "jwe_unsupported",
        sealed(header(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A192GCM), new byte[1]));
    refused(
        "jwe_unsupported",
        sealed(header(JWEAlgorithm.RSA_OAEP, EncryptionMethod.A256GCM), new byte[1]));
  }

  @Test
  void refusesWhatIsCutOrNotOfTheForm() {
    String body = sealed(header(), new byte[40]);
    String[] parts = body.split("\\.");
    refused("jwe_malformed", "eyJ");
    refused("jwe_malformed", "eyJhbGciOiJub25lIn0");
    refused("jwe_malformed", "eyJ" + "x".repeat(5000));
    refused("jwe_malformed", parts[0] + "." + parts[1] + "." + parts[2] + "." + parts[3]);
    refused("jwe_malformed", body.substring(0, body.length() - 4));
    refused("jwe_malformed", body + ".AAAA");
    refused("jwe_malformed", body + "AAAA");
    refused("jwe_malformed", body.replace(parts[3], "*" + parts[3]));
    refused("jwe_malformed", String.join(".", parts[0], parts[1], "AAAA", parts[3], parts[4]));
  }

  @Test
  void holdsBothTheCiphertextAndWhatItInflatesToAgainstTheLimit() {
    refused("file_too_large", sealed(header(), new byte[MOST_BYTES + 10_000]));
    refused(
        "file_too_large",
        sealed(header().compressionAlgorithm(CompressionAlgorithm.DEF), new byte[20 * MOST_BYTES]));
  }

  @Test
  void stopsReadingABodyThatIsTooLarge() {
    String body = sealed(header(), new byte[16]);
    String head = body.substring(0, body.lastIndexOf('.', body.lastIndexOf('.') - 1) + 1);
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            given++;
            assertThat(given).isLessThan(2L * MOST_BYTES);
            return 'A';
          }
        };
    assertThatThrownBy(
            () ->
                opened(
                    new SequenceInputStream(
                        new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)),
                        endless)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("has more than");
  }

  @Test
  void passesOnThatTheBytesStoppedComing() {
    String body = sealed(header(), new byte[16]).substring(0, 300);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broke off");
          }
        };
    assertThatThrownBy(
            () ->
                opened(
                    new SequenceInputStream(
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)),
                        broken)))
        .isInstanceOf(IOException.class)
        .hasMessage("broke off");
  }
}
