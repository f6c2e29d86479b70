package io.dossier.core.sealing;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Ulid;
import java.time.Instant;
import java.util.Random;

/** Organizations, subjects and data keys made from a number: the same number gives the same one. */
public final class SampleKeys {
  private SampleKeys() {}

  public static OrganizationId organization(long seed) {
    return OrganizationId.of(ulid(seed));
  }

  public static SealedSubject document(long seed) {
    return new SealedSubject(organization(seed), "doc_" + ulid(seed + 1000), Purpose.DOCUMENT);
  }

  public static DataKey key(long seed) {
    return keyFor(document(seed), seed);
  }

  public static DataKey keyFor(SealedSubject subject, long seed) {
    return new DataKey(subject, Secret.of(bytes(seed, 32)));
  }

  public static byte[] bytes(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static Ulid ulid(long seed) {
    return Ulid.of(Instant.ofEpochSecond(1_700_000_000L + seed), bytes(seed, 10));
  }
}
