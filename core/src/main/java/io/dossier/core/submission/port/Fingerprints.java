package io.dossier.core.submission.port;

import io.dossier.core.submission.Submission;
import io.dossier.core.submission.serial.Fingerprint;
import java.util.List;

/**
 * Fingerprints of submitted documents: sealed under the key of each submission, and looked up by
 * digests under the organization's key, so that without the keys nothing can be compared.
 */
public interface Fingerprints {
  /**
   * Keeps the fingerprint of a submission.
   *
   * @param cluster those that are alike have the same one
   */
  void keep(Submission submission, Fingerprint print, String cluster);

  /**
   * Submissions of the same organization that may be alike, oldest first, itself left out. At most
   * {@code limit}.
   */
  List<Kept> candidates(Submission submission, Fingerprint print, int limit);

  /** A submission and what it is known by. */
  record Kept(Submission submission, Fingerprint print, String cluster) {}
}
