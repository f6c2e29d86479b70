package io.dossier.storage.keyring;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AssociatedData;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The unwrapped keys of one organization, in memory.
 *
 * @param active wraps new data keys
 * @param all every wrapping key that older wraps may name, the active one among them, by id
 * @param index the key of digests
 * @param standing the data key of records that belong to no one document
 */
record OrganizationKeys(
    OrganizationId organization,
    WrappingKey active,
    Map<String, WrappingKey> all,
    Secret index,
    Secret standing) {
  OrganizationKeys {
    all = Map.copyOf(all);
  }

  byte[] wrap(SealedSubject subject, byte[] dataKey) {
    return active.wrap(dataKey, binding(subject));
  }

  /** Empty when the key that made the wrap is not among these. */
  Optional<byte[]> unwrap(SealedSubject subject, byte[] wrapped) {
    return Optional.ofNullable(all.get(WrappingKey.idIn(wrapped)))
        .map(key -> key.unwrap(wrapped, binding(subject)));
  }

  byte[] digest(String label, byte[] value) {
    byte[] key = index.copy();
    try {
      return Digests.hmacSha256(
          key, AssociatedData.of("dossier/1/digest").with(label).with(value).bytes());
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  static byte[] binding(SealedSubject subject) {
    return AssociatedData.of("dossier/1/data key").with(subject).bytes();
  }

  static Failure unknown(OrganizationId organization, String which) {
    return Failure.of(
        Category.INTEGRITY,
        "organization_keys_missing",
        "the keyring does not hold " + which + " of organization " + organization);
  }
}
