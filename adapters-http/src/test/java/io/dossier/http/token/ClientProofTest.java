package io.dossier.http.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ClientProofTest {
  private static final String ASSERTION =
      "client_assertion=x&client_assertion_type="
          + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer";

  private static MutableHttpRequest<?> plain() {
    return HttpRequest.POST("/oauth2/token", "");
  }

  private static MutableHttpRequest<?> basic(String pair) {
    return plain()
        .header(
            "Authorization",
            "basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static ClientProof proof(HttpRequest<?> request, String form) {
    return ClientProof.of(request, TokenForm.parse(form));
  }

  private static void refused(TokenRefused.Code code, HttpRequest<?> request, String form) {
    assertThatThrownBy(() -> proof(request, form))
        .isInstanceOfSatisfying(
            TokenRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void decodesBasicCredentialsAsAFormHasThem() {
    ClientProof proof = proof(basic("a%3Ab:s%20e+c:t"), "");
    assertThat(proof.clientId()).contains("a:b");
    assertThat(proof.evidence()).isEqualTo("s e c:t");
    assertThat(proof.toString()).doesNotContain("s e c");
  }

  @Test
  void refusesMoreThanOneWay() {
    TokenRefused.Code invalid = TokenRefused.Code.INVALID_REQUEST;
    refused(invalid, basic("a:b"), "client_secret=b");
    refused(invalid, basic("a:b"), ASSERTION);
    refused(invalid, plain(), "client_id=a&client_secret=b&" + ASSERTION);
    refused(invalid, basic("a:b"), "client_id=other");
    refused(invalid, plain(), "client_assertion=x");
    refused(invalid, plain(), "client_assertion=x&client_assertion_type=saml");
    refused(invalid, plain(), "client_id=a&client_id=a&client_secret=b");
    refused(invalid, plain(), "client_id=%zz");
  }

  @Test
  void refusesNone() {
    TokenRefused.Code unknown = TokenRefused.Code.INVALID_CLIENT;
    refused(unknown, plain(), "");
    refused(unknown, plain(), "client_id=a");
    refused(unknown, plain(), "client_secret=a");
    refused(unknown, basic("no colon"), "");
    refused(unknown, plain().header("Authorization", "Basic ***"), "");
    refused(unknown, plain().header("Authorization", "Bearer abc"), "");
  }

  @Test
  void takesTheNameOfAnAssertionFromItself() {
    assertThat(proof(plain(), ASSERTION).clientId()).isEmpty();
    assertThat(proof(plain(), ASSERTION + "&client_id=a").clientId()).contains("a");
    assertThat(proof(basic("a:b"), "client_id=a").clientId()).contains("a");
  }
}
