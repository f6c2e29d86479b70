package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.usecase.OnceLink;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.usecase.ShowSubmission.Shown;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Set;

/** Hands out a result that is too large for an answer by a link that works once. */
public final class ShareResult {
  private static final String LABEL = "submission-result";
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final String READER = "link";

  private final ShowSubmission show;
  private final SpentLinks spent;
  private final Keyring keyring;
  private final Randomness randomness;
  private final InstantSource clock;

  public ShareResult(
      ShowSubmission show,
      SpentLinks spent,
      Keyring keyring,
      Randomness randomness,
      InstantSource clock) {
    this.show = show;
    this.spent = spent;
    this.keyring = keyring;
    this.randomness = randomness;
    this.clock = clock;
  }

  /**
   * A token for the verdict on fraud.
   *
   * @throws Failure NOT_FOUND as {@link ShowSubmission#result} has it
   */
  public String issue(Caller caller, SubmissionId id) {
    show.result(caller, id, Pipeline.FRAUD);
    OnceLink link =
        new OnceLink(
            LABEL,
            HexFormat.of().formatHex(randomness.bytes(16)),
            caller.organization(),
            id.text(),
            clock.instant().plus(LIFE));
    return link.token(keyring);
  }

  /**
   * The result, once.
   *
   * @param address from where it is asked for
   * @throws Failure FORBIDDEN when the token is none of ours or expired; CONFLICT when it was used
   */
  public Shown take(String token, String address, String requestId) {
    OnceLink link =
        OnceLink.parse(token, LABEL, keyring)
            .filter(known -> !known.expired(clock.instant()))
            .orElseThrow(
                () ->
                    Failure.of(
                        Category.FORBIDDEN,
                        "download_url_invalid",
                        "the download address is unknown or expired"));
    if (!spent.spend(link.id(), link.expiresAt())) {
      throw Failure.conflict("download_url_used", "the download address was used");
    }
    Caller taker =
        new Caller(link.organization(), READER, Set.of(Scope.SUBMISSIONS_READ), address, requestId);
    return show.result(taker, new SubmissionId(link.subject()), Pipeline.FRAUD);
  }
}
