package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often a key may call. */
class RateLimitTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("limits");

  @Test
  void everyReplyTellsWhereTheKeyStands() throws IOException {
    DossierClient limited = limited();
    DossierClient.Reply first = limited.get("/api/documents");
    assertThat(first.header("x-ratelimit-limit")).isEqualTo("" + SharedServer.READS);
    assertThat(first.header("x-ratelimit-remaining")).isEqualTo("" + (SharedServer.READS - 1));
    long now = Instant.now().getEpochSecond();
    assertThat(Long.parseLong(first.header("x-ratelimit-reset"))).isBetween(now - 1, now + 61);
    DossierClient.Reply refused = limited.get("/api/documents?limit=0").problem(400, "invalid");
    assertThat(refused.header("x-ratelimit-remaining")).isEqualTo("" + (SharedServer.READS - 2));
    assertThat(limited.post("/api/documents/check", Map.of()).header("x-ratelimit-limit"))
        .isEqualTo("" + SharedServer.WRITES);
    assertThat(CLIENT.get("/api/documents").header("x-ratelimit-limit")).isEmpty();
  }

  @Test
  void oneUploadTooManyIsToldWhenToComeBack() throws IOException {
    DossierClient limited = limited();
    for (int i = 0; i < SharedServer.UPLOADS; i++) {
      limited.upload("a.pdf", new byte[0], Map.of()).problem(400, "invalid");
    }
    DossierClient.Reply over =
        limited.upload("a.pdf", new byte[0], Map.of()).problem(429, "rate_limit");
    assertThat(over.header("x-ratelimit-remaining")).isEqualTo("0");
    assertThat(Integer.parseInt(over.header("retry-after"))).isBetween(1, 600);
    assertThat(limited.get("/api/documents").status()).as("reading goes on").isEqualTo(200);
    assertThat(limited().upload("a.pdf", new byte[0], Map.of()).status())
        .as("another key has limits of its own")
        .isEqualTo(400);
  }

  private static DossierClient limited() throws IOException {
    List<String> scopes = List.of("documents:read", "documents:write");
    return CLIENT.with(
        String.valueOf(
            CLIENT.post("/api/keys", Map.of("name", "limited", "scopes", scopes)).at("key")));
  }
}
