package io.dossier.storage.keyring;

import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AssociatedData;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The installation's Ed25519 key (RFC 8032) that signs evidence. Safe for many threads. */
final class EvidenceKey {
  static final String KIND = "evidence";

  private final Secret seed;
  private final byte[] publicKey;

  private EvidenceKey(byte[] seed) {
    this.seed = Secret.of(seed);
    this.publicKey = new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
  }

  static EvidenceKey create(SecureRandom random) {
    byte[] seed = new byte[Ed25519PrivateKeyParameters.KEY_SIZE];
    random.nextBytes(seed);
    try {
      return new EvidenceKey(seed);
    } finally {
      Arrays.fill(seed, (byte) 0);
    }
  }

  static EvidenceKey open(KeyringFile file, RootKey root) {
    if (!file.one("root").equals(root.id())) {
      throw file.changed("it was made under root key " + file.one("root") + ", not " + root.id());
    }
    byte[] publicKey = file.bytes("public");
    byte[] seed = root.unwrap(file.bytes("private"), binding(publicKey));
    try {
      EvidenceKey key = new EvidenceKey(seed);
      if (!MessageDigest.isEqual(key.publicKey, publicKey)) {
        throw file.changed("its halves do not belong together");
      }
      return key;
    } finally {
      Arrays.fill(seed, (byte) 0);
    }
  }

  KeyringFile wrapped(RootKey root) {
    byte[] clear = seed.copy();
    try {
      return KeyringFile.ofKind(KIND)
          .with("root", root.id())
          .with("public", publicKey)
          .with("private", root.wrap(clear, binding(publicKey)));
    } finally {
      Arrays.fill(clear, (byte) 0);
    }
  }

  private static byte[] binding(byte[] publicKey) {
    return AssociatedData.of("dossier/1/evidence key").with(publicKey).bytes();
  }

  byte[] sign(byte[] message) {
    byte[] clear = seed.copy();
    try {
      Ed25519Signer signer = new Ed25519Signer();
      signer.init(true, new Ed25519PrivateKeyParameters(clear));
      signer.update(message, 0, message.length);
      return signer.generateSignature();
    } finally {
      Arrays.fill(clear, (byte) 0);
    }
  }

  boolean verify(byte[] message, byte[] signature) {
    Ed25519Signer verifier = new Ed25519Signer();
    verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
    verifier.update(message, 0, message.length);
    return verifier.verifySignature(signature);
  }

  byte[] publicKey() {
    return publicKey.clone();
  }
}
