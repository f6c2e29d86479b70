package io.dossier.storage.sealing;

import java.lang.StackWalker.StackFrame;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import org.bouncycastle.crypto.CryptoServicesRegistrar;
import org.bouncycastle.crypto.NativeServices;
import org.bouncycastle.jcajce.provider.symmetric.AES;
import org.jspecify.annotations.Nullable;

/**
 * A provider of one cipher, AES/GCM/NoPadding by BouncyCastle's native part, for Tink and {@link
 * AesGcm} alone.
 *
 * <p>Tink asks for its cipher by name and takes what the order of providers gives. This provider
 * stands first in that order, but any other caller is passed on to the next one, so that TLS,
 * digests and random numbers stay with the JDK.
 *
 * <p>Why: the JDK's AES-GCM runs interpreted until it is compiled, a hundred times slower than the
 * native part over the first dozens of files of a process.
 */
final class NativeGcmProvider extends Provider {
  static final String NAME = "DossierNativeGcm";

  private static final long serialVersionUID = 1L;
  private static final String TINK = "com.google.crypto.tink.";
  private static final StackWalker STACK = StackWalker.getInstance();

  NativeGcmProvider() {
    super(NAME, "1", "AES/GCM/NoPadding by BouncyCastle's native part");
    putService(new GcmService(this));
  }

  /** Whether the native part is there; without it BouncyCastle's AES-GCM is far too slow. */
  static boolean available() {
    return CryptoServicesRegistrar.hasEnabledService(NativeServices.AES_GCM);
  }

  private static boolean askedByOneOfOurs() {
    return STACK.walk(
        frames ->
            frames
                .map(StackFrame::getClassName)
                .filter(name -> !name.startsWith(NativeGcmProvider.class.getName()))
                .filter(name -> !name.startsWith("javax.crypto."))
                .findFirst()
                .filter(name -> name.startsWith(TINK) || name.equals(AesGcm.class.getName()))
                .isPresent());
  }

  private static final class GcmService extends Service {
    GcmService(Provider provider) {
      super(provider, "Cipher", AesGcm.TRANSFORMATION, AES.GCM.class.getName(), null, null);
    }

    @Override
    public Object newInstance(@Nullable Object parameter) throws NoSuchAlgorithmException {
      if (!askedByOneOfOurs()) {
        throw new NoSuchAlgorithmException("not for this caller");
      }
      return new AES.GCM();
    }

    /** Asked when a cipher that was got by name alone is first given its key. */
    @Override
    public boolean supportsParameter(Object key) {
      return askedByOneOfOurs();
    }
  }
}
