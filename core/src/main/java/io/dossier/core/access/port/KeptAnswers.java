package io.dossier.core.access.port;

import io.dossier.core.access.OrganizationId;
import java.time.Instant;

/**
 * Answers kept for a repeated request with the same {@code Idempotency-Key} (as the IETF draft of
 * that header has it). Kept sealed under the organization's key.
 */
public interface KeptAnswers {
  /**
   * Claims the key for one request. Of two claims at the same moment one is {@link Claimed}.
   *
   * @param request digest of what was asked, the path included
   * @param staleBefore a claim without an answer from before then belongs to a process that died
   *     and is taken over
   */
  Claim claim(
      OrganizationId organization, String key, String request, Instant now, Instant staleBefore);

  /** Keeps the answer of a claimed key. */
  void keep(OrganizationId organization, String key, Answer answer);

  /** Gives a claimed key back, since its request came to nothing. */
  void release(OrganizationId organization, String key);

  /** Forgets what was claimed before then. */
  void forget(Instant before);

  /** What became of a claim. */
  sealed interface Claim permits Claimed, InProgress, OtherRequest, Answered {}

  record Claimed() implements Claim {}

  /** The first request is still under way. */
  record InProgress() implements Claim {}

  /** The key was used for another request. */
  record OtherRequest() implements Claim {}

  record Answered(Answer answer) implements Claim {}

  record Answer(int status, String contentType, byte[] body) {}
}
