package io.dossier.core.sealing.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;

/**
 * The keys that wrap data keys, and what is derived from them. Safe for many threads.
 *
 * <p>Every organization has a key-encryption key (KEK) of its own, wrapped by the root key, and an
 * index key. Nothing here is ever written unwrapped but by the configured root key provider.
 */
public interface Keyring {
  /** Makes the organization's keys and keeps them durably. Does nothing when it has them. */
  void admit(OrganizationId organization);

  /** A new random data key and its wrapped form, which the caller keeps. */
  NewDataKey create(SealedSubject subject);

  /**
   * The clear key again.
   *
   * @throws io.dossier.core.shared.Failure INTEGRITY when the wrap was changed or belongs to
   *     another subject
   */
  DataKey unwrap(SealedSubject subject, WrappedKey wrapped);

  /**
   * The organization's standing data key for records that belong to no one document. The caller
   * closes its copy.
   */
  DataKey ofOrganization(OrganizationId organization);

  /**
   * HMAC-SHA-256 of a value under the organization's index key: equal values of one organization
   * give equal digests, and without the key a digest tells nothing.
   *
   * @param label what kind of value it is, so that like values of different kinds differ
   */
  byte[] digest(OrganizationId organization, String label, byte[] value);

  /** An Ed25519 signature (RFC 8032, 64 bytes) by this installation's evidence key. */
  byte[] sign(byte[] message);

  boolean verify(byte[] message, byte[] signature);

  /** The public half of the evidence key: 32 bytes as in RFC 8032. */
  byte[] publicKey();

  /** A data key and how it is kept. */
  record NewDataKey(DataKey key, WrappedKey wrapped) implements AutoCloseable {
    @Override
    public void close() {
      key.close();
    }
  }
}
