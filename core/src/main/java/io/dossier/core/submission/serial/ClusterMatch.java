package io.dossier.core.submission.serial;

import java.util.List;
import java.util.Optional;

/**
 * The submissions that have nearly the same document.
 *
 * @param cluster the id of them all together
 * @param members of the others, oldest first
 */
public record ClusterMatch(String cluster, List<Member> members) {
  /** One of the others. */
  public record Member(
      String submission, Optional<String> queryId, String client, Likeness likeness) {}

  public ClusterMatch {
    members = List.copyOf(members);
  }

  /**
   * Whether all of them are the same submission again: the same bytes, by the same client, under
   * the same query id.
   */
  public boolean benevolent(Optional<String> queryId, String client) {
    return queryId.isPresent()
        && members.stream()
            .allMatch(
                member ->
                    member.likeness() == Likeness.SAME_BYTES
                        && member.client().equals(client)
                        && member.queryId().equals(queryId));
  }
}
