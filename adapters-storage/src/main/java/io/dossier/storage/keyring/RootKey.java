package io.dossier.storage.keyring;

/**
 * What wraps the keys of the keyring: the one key that is kept by other means than the keyring's
 * own. Safe for many threads.
 *
 * <p>Wrapped bytes are the provider's own form: they carry whatever version and key id it needs to
 * find its key again after that key was rotated. A provider may hold the key itself (key file,
 * passphrase), hold a handle (PKCS#11, PKCS#12) or ask a service (Vault transit, AWS KMS); so a
 * call may be slow and may fail, and what it gives is kept in memory by the caller. A provider
 * without associated data of its own binds it otherwise, such as KMS's encryption context or an
 * OAEP label holding its SHA-256.
 */
public interface RootKey {
  /** Tells this root key from others, in characters of {@code [A-Za-z0-9_:/.-]}; not secret. */
  String id();

  /**
   * @throws io.dossier.core.shared.Failure UPSTREAM when the provider does not answer
   */
  byte[] wrap(byte[] key, byte[] associatedData);

  /**
   * The wrapped key, which the caller wipes.
   *
   * @throws io.dossier.core.shared.Failure INTEGRITY when the bytes were changed, or wrapped under
   *     another root key or associated data; UPSTREAM when the provider does not answer
   */
  byte[] unwrap(byte[] wrapped, byte[] associatedData);
}
