package io.dossier.http.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import org.junit.jupiter.api.Test;

class ErrorFormTest {
  private static ErrorForm at(String path) {
    return ErrorForm.of(HttpRequest.GET(path));
  }

  @Test
  void takesItsFormFromThePath() {
    for (String path : new String[] {"/v2", "/v2/submission", "/v0/tenants"}) {
      assertThat(at(path)).as(path).isEqualTo(ErrorForm.MESSAGE);
    }
    for (String path : new String[] {"/", "/api/v2/x", "/v20", "/v2x/y", "/oauth2x"}) {
      assertThat(at(path)).as(path).isEqualTo(ErrorForm.PROBLEM);
    }
    assertThat(at("/oauth2/token")).isEqualTo(ErrorForm.OAUTH);
  }

  @Test
  void cutsAMessageAt512Characters() {
    Object body = ErrorForm.MESSAGE.response(HttpStatus.BAD_REQUEST, "x", "y".repeat(600)).body();
    assertThat(body).isEqualTo(new Message("y".repeat(512)));
  }

  @Test
  void hasNoBodyForTooManyCallsButAProblem() {
    HttpStatus over = HttpStatus.TOO_MANY_REQUESTS;
    assertThat(ErrorForm.MESSAGE.response(over, "x", "y").body()).isNull();
    assertThat(ErrorForm.OAUTH.response(over, "x", "y").body()).isNull();
    assertThat(ErrorForm.PROBLEM.response(over, "x", "y").body()).isNotNull();
  }

  @Test
  void describesAnOAuthErrorInTheCharactersThatItMayHave() {
    assertThat(ErrorForm.OAUTH.response(HttpStatus.BAD_REQUEST, "x", "a \"b\" \\ \u00e9").body())
        .isEqualTo(new OAuthError("invalid_request", "a  b     "));
    assertThat(ErrorForm.OAUTH.response(HttpStatus.INTERNAL_SERVER_ERROR, "x", "y").body())
        .isEqualTo(new OAuthError("server_error", "y"));
  }
}
