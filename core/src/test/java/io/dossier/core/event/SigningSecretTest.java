package io.dossier.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.shared.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningSecretTest {
  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  /** RFC 8032, section 7.1, test 2. */
  @Test
  void signsByEd25519AsTheStandardDoes() {
    SigningSecret secret =
        SigningSecret.of(
            Scheme.V1A, hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    assertThat(secret.verifier())
        .isEqualTo(
            "whpk_"
                + base64(hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")));
    assertThat(secret.sign(hex("72")))
        .isEqualTo(
            "v1a,"
                + base64(
                    hex(
                        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")));
  }

  /** RFC 4231, section 4.3, with its key filled up with zeros, which HMAC does itself. */
  @Test
  void signsByHmacAsTheStandardDoes() {
    byte[] key = Arrays.copyOf("Jefe".getBytes(StandardCharsets.US_ASCII), 32);
    SigningSecret secret = SigningSecret.of(Scheme.V1, key);
    assertThat(secret.verifier()).isEqualTo("whsec_" + base64(key));
    assertThat(secret.sign("what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(
            "v1,"
                + base64(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")));
  }

  @Test
  void signsIdTimeAndBodyByBothSecretsWhileOneReplacesTheOther() {
    SigningSecret first = SampleEndpoint.secrets(Scheme.V1).current();
    SigningSecret second = SampleEndpoint.secrets(Scheme.V1).current();
    SigningSecrets rotated = SigningSecrets.of(first).replacedBy(second, Samples.NOON);
    EventId id = EventId.of(Samples.ulid());
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    Instant during = Samples.NOON.plus(Duration.ofHours(23));
    byte[] content = (id + "." + during.getEpochSecond() + ".{}").getBytes(StandardCharsets.UTF_8);
    assertThat(MessageSignature.headers(id, during, body, rotated))
        .isEqualTo(
            Map.of(
                "webhook-id",
                id.text(),
                "webhook-timestamp",
                Long.toString(during.getEpochSecond()),
                "webhook-signature",
                second.sign(content) + " " + first.sign(content)));
    Instant after = Samples.NOON.plus(Duration.ofHours(24));
    assertThat(MessageSignature.headers(id, after, body, rotated).get("webhook-signature"))
        .doesNotContain(" ");
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
