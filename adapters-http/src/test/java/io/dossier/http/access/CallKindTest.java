package io.dossier.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

class CallKindTest {
  @Test
  void tellsWhatIsCountedTogether() {
    assertThat(CallKind.of(HttpRequest.GET("/api/documents"))).isEqualTo(CallKind.READ);
    assertThat(CallKind.of(HttpRequest.POST("/api/keys", ""))).isEqualTo(CallKind.WRITE);
    assertThat(CallKind.of(HttpRequest.POST("/api/documents/upload", "")))
        .isEqualTo(CallKind.UPLOAD);
    assertThat(CallKind.of(HttpRequest.POST("/v2/submission", ""))).isEqualTo(CallKind.SUBMIT);
    assertThat(CallKind.of(HttpRequest.GET("/v2/submission/x/fraud")))
        .isEqualTo(CallKind.SUBMISSION);
    assertThat(CallKind.of(HttpRequest.DELETE("/v2/submission/x"))).isEqualTo(CallKind.SUBMISSION);
    assertThat(CallKind.of(HttpRequest.GET("/v0/tenants"))).isEqualTo(CallKind.READ);
  }
}
