package io.dossier.http.wire;

import io.dossier.core.access.Caller;
import io.dossier.core.access.port.KeptAnswers;
import io.dossier.core.access.port.KeptAnswers.Answer;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Answers a repeated POST as it was answered first, where the caller sends an {@code
 * Idempotency-Key}. Errors are not kept: a request that failed may be tried again.
 */
@Singleton
public final class IdempotentAnswers {
  private static final int LONGEST_KEY = 255;

  /** A claim this old without an answer belongs to a process that died. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private final KeptAnswers answers;
  private final Keyring keyring;
  private final JsonMapper json;
  private final InstantSource clock;

  IdempotentAnswers(KeptAnswers answers, Keyring keyring, JsonMapper json, InstantSource clock) {
    this.answers = answers;
    this.keyring = keyring;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param body what makes two requests the same, apart from their path; kept as a keyed digest
   *     only, since it may hold a password
   */
  public <T> HttpResponse<T> answer(
      HttpRequest<?> request, Caller caller, Object body, Supplier<MutableHttpResponse<T>> first) {
    String key = request.getHeaders().get("Idempotency-Key");
    if (key == null) {
      return first.get();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Failure.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
    }
    Instant now = clock.instant();
    KeptAnswers.Claim claim =
        answers.claim(
            caller.organization(), key, digest(request, caller, body), now, now.minus(STALE));
    if (claim instanceof KeptAnswers.Answered answered) {
      return replay(answered.answer());
    }
    if (claim instanceof KeptAnswers.InProgress) {
      throw Failure.conflict(
          "idempotency_in_progress", "a request with this Idempotency-Key is under way");
    }
    if (claim instanceof KeptAnswers.OtherRequest) {
      throw Failure.of(
          Category.RULE,
          "idempotency_mismatch",
          "this Idempotency-Key was used for another request");
    }
    return carriedOut(caller, key, first);
  }

  private <T> HttpResponse<T> carriedOut(
      Caller caller, String key, Supplier<MutableHttpResponse<T>> first) {
    boolean done = false;
    try {
      MutableHttpResponse<T> response = first.get();
      answers.keep(
          caller.organization(),
          key,
          new Answer(response.code(), MediaType.APPLICATION_JSON, bytes(response.body())));
      done = true;
      return response;
    } finally {
      if (!done) {
        answers.release(caller.organization(), key);
      }
    }
  }

  /** What goes out are the bytes that were kept; the type is that of what they say. */
  @SuppressWarnings("unchecked")
  private static <T> HttpResponse<T> replay(Answer answer) {
    return (HttpResponse<T>)
        HttpResponse.status(HttpStatus.valueOf(answer.status()))
            .contentType(answer.contentType())
            .header("Idempotent-Replayed", "true")
            .body(answer.body());
  }

  private String digest(HttpRequest<?> request, Caller caller, Object body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        (caller.actor() + "\n" + request.getMethodName() + " " + request.getPath() + "\n")
            .getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(bytes(body));
    return HexFormat.of()
        .formatHex(keyring.digest(caller.organization(), "idempotency", bytes.toByteArray()));
  }

  private byte[] bytes(@org.jspecify.annotations.Nullable Object body) {
    try {
      return body == null ? new byte[0] : json.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
