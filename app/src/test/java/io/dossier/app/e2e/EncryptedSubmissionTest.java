package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents that are encrypted for the installation before they are put. */
class EncryptedSubmissionTest {
  private static Submitter submitter;

  @BeforeAll
  static void open() throws IOException {
    DossierClient owner = SharedServer.newOrganization("Encrypted submissions");
    submitter =
        new Submitter(owner.with(SharedServer.key(owner, "submissions.read", "submissions.write")));
  }

  private static RSAKey published() throws Exception {
    JWKSet keys = JWKSet.parse(submitter.client().get("/.well-known/jwks.json").text());
    return keys.getKeys().stream()
        .filter(key -> KeyUse.ENCRYPTION.equals(key.getKeyUse()))
        .map(JWK::toRSAKey)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] encrypted(RSAKey key, String id, byte[] document) throws Exception {
    JWEObject jwe =
        new JWEObject(
            new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                .keyID(id)
                .build(),
            new Payload(document));
    jwe.encrypt(new RSAEncrypter(key));
    return jwe.serialize().getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void anEncryptedDocumentIsJudgedAsWhatItHolds() throws Exception {
    RSAKey key = published();
    String id =
        submitter.submitted(
            Map.of(), encrypted(key, key.getKeyID(), InventedPdf.of("Sent under a cover")));
    assertThat(SubmissionSchema.holds("AnalysisResponse", submitter.result(id, "fraud")).json())
        .containsEntry("status", "SUCCESS")
        .containsEntry("file_type", "pdf");
  }

  @Test
  void oneForAnotherKeyIsInvalidInput() throws Exception {
    Submitter.Created created = submitter.created(Map.of());
    DossierClient.Reply put =
        submitter.put(
            created, encrypted(published(), "unknown", InventedPdf.of("Sent to someone else")));
    assertThat(SubmissionSchema.holds("Error", put).status()).isEqualTo(400);
    assertThat(submitter.result(created.id(), "fraud").json())
        .containsEntry("status", "INVALID_INPUT");
  }
}
