package io.dossier.storage.jdbc;

import io.dossier.core.event.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which due deliveries this process attempts, so that no two attempts of one are under way. Safe
 * for many threads.
 */
public interface LaneClaims {
  /**
   * @param deliveries that are due and claimed, those that wait longest first
   * @param next when the next of the lane is due that was not claimed, if there is one
   */
  record Claim(List<Delivery> deliveries, Optional<Instant> next) {}

  /**
   * Within a transaction; what is claimed stays so until it is given back, or its lease is over.
   */
  Claim claim(String lane, Instant now, int most);

  /** What came of them is written down, or their claim was undone with its transaction. */
  void done(List<Delivery> deliveries);

  /** Left to whoever claims them next; no outcome of them is written down. */
  void release(List<Delivery> deliveries, Instant due);

  /** The lanes in which anything is or will be due. */
  List<String> lanes();
}
