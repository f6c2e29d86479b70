package io.dossier.storage.sealing;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with 96-bit nonces and 128-bit tags, by the fastest provider there
 * is. Safe for many threads.
 */
public final class AesGcm {
  public static final int KEY_BYTES = 32;
  public static final int NONCE_BYTES = 12;
  public static final int TAG_BYTES = 16;

  static final String TRANSFORMATION = "AES/GCM/NoPadding";

  private final Provider provider;

  private AesGcm(Provider provider) {
    this.provider = provider;
  }

  /**
   * BouncyCastle's native cipher where its native part runs on this machine, else the JDK's. The
   * native one is also put in place for Tink's streams, once for the process and for nothing else.
   */
  public static AesGcm fastest() {
    if (!NativeGcmProvider.available()) {
      return ofJdk();
    }
    synchronized (NativeGcmProvider.class) {
      Provider present = Security.getProvider(NativeGcmProvider.NAME);
      Provider provider = present == null ? new NativeGcmProvider() : present;
      if (!usable(provider)) {
        return ofJdk();
      }
      if (present == null) {
        Security.insertProviderAt(provider, 1);
      }
      return new AesGcm(provider);
    }
  }

  static AesGcm ofJdk() {
    try {
      return new AesGcm(Cipher.getInstance(TRANSFORMATION, "SunJCE").getProvider());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no AES-GCM", e);
    }
  }

  /** A JDK that takes ciphers from signed jars alone refuses the small provider. */
  private static boolean usable(Provider provider) {
    try {
      Cipher.getInstance(TRANSFORMATION, provider);
      return true;
    } catch (GeneralSecurityException | SecurityException e) {
      return false;
    }
  }

  /** Who does the work, for the log at start. */
  public String providerName() {
    return provider.getName();
  }

  /** The ciphertext and its tag. The nonce must be new under this key. */
  public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] clear) {
    try {
      return run(Cipher.ENCRYPT_MODE, key, nonce, associatedData, clear, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed to encrypt", e);
    }
  }

  /**
   * The clear bytes of the ciphertext and tag that stand in {@code sealed} from {@code offset} on.
   *
   * @throws AEADBadTagException when key, nonce, associated data or a byte are not those of sealing
   */
  public byte[] open(byte[] key, byte[] nonce, byte[] associatedData, byte[] sealed, int offset)
      throws AEADBadTagException {
    if (sealed.length - offset < TAG_BYTES) {
      throw new AEADBadTagException("shorter than a tag");
    }
    try {
      return run(Cipher.DECRYPT_MODE, key, nonce, associatedData, sealed, offset);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed to decrypt", e);
    }
  }

  private byte[] run(
      int mode, byte[] key, byte[] nonce, byte[] associatedData, byte[] input, int offset)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION, provider);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_BYTES, nonce));
    cipher.updateAAD(associatedData);
    return cipher.doFinal(input, offset, input.length - offset);
  }
}
