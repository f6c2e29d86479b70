package io.dossier.storage.keyring;

import io.dossier.core.access.KeyUse;
import io.dossier.core.access.port.KeyPairs;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** Key pairs by the JDK. */
public final class JdkKeyPairs implements KeyPairs {
  private static final int RSA_BITS = 3072;

  private final SecureRandom random;

  public JdkKeyPairs(SecureRandom random) {
    this.random = random;
  }

  @Override
  public KeyPair make(KeyUse use) {
    return switch (use) {
      case SIGNING -> pair("EC", new ECGenParameterSpec("secp256r1"));
      case ENCRYPTION ->
          pair("RSA", new RSAKeyGenParameterSpec(RSA_BITS, RSAKeyGenParameterSpec.F4));
    };
  }

  private KeyPair pair(String algorithm, AlgorithmParameterSpec parameters) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(parameters, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
