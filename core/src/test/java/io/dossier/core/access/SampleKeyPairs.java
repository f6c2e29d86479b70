package io.dossier.core.access;

import io.dossier.core.access.port.KeyPairs;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Key pairs that are quickly made: RSA is short of what the product takes. */
public final class SampleKeyPairs implements KeyPairs {
  @Override
  public KeyPair make(KeyUse use) {
    return use == KeyUse.SIGNING ? pair("EC", 256) : pair("RSA", 1024);
  }

  private static KeyPair pair(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
