package io.dossier.core.sealing;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyring in memory, whose wrapped keys are numbers under which it remembers the clear ones. */
public final class FakeKeyring implements Keyring {
  private final Random random = new Random(7);
  private final Set<OrganizationId> admitted = ConcurrentHashMap.newKeySet();
  private final Map<WrappedKey, DataKey> keys = new ConcurrentHashMap<>();
  private final KeyPair evidence;

  public FakeKeyring() {
    try {
      evidence = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void admit(OrganizationId organization) {
    admitted.add(organization);
  }

  private void requireAdmitted(OrganizationId organization) {
    if (!admitted.contains(organization)) {
      throw refused("organization_keys_missing");
    }
  }

  @Override
  public NewDataKey create(SealedSubject subject) {
    requireAdmitted(subject.organization());
    byte[] token = randomBytes(40);
    byte[] clear = randomBytes(32);
    WrappedKey wrapped = WrappedKey.of(token);
    keys.put(wrapped, new DataKey(subject, Secret.of(clear)));
    return new NewDataKey(new DataKey(subject, Secret.of(clear)), wrapped);
  }

  private synchronized byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  @Override
  public DataKey unwrap(SealedSubject subject, WrappedKey wrapped) {
    DataKey kept = keys.get(wrapped);
    if (kept == null || !kept.subject().equals(subject)) {
      throw refused("wrapped_key_refused");
    }
    return new DataKey(subject, Secret.of(kept.secret().copy()));
  }

  @Override
  public DataKey ofOrganization(OrganizationId organization) {
    requireAdmitted(organization);
    byte[] clear = hmac(organization, new byte[] {1});
    return new DataKey(SealedSubject.ofOrganization(organization), Secret.of(clear));
  }

  @Override
  public byte[] digest(OrganizationId organization, String label, byte[] value) {
    requireAdmitted(organization);
    byte[] name = label.getBytes(StandardCharsets.UTF_8);
    return hmac(
        organization,
        ByteBuffer.allocate(4 + name.length + value.length)
            .putInt(name.length)
            .put(name)
            .put(value)
            .array());
  }

  private static byte[] hmac(OrganizationId organization, byte[] value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] key = organization.text().getBytes(StandardCharsets.US_ASCII);
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(value);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(evidence.getPrivate());
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean verify(byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(evidence.getPublic());
      verifier.update(message);
      return verifier.verify(signature);
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The last 32 bytes of the X.509 form are the key (RFC 8410). */
  @Override
  public byte[] publicKey() {
    byte[] encoded = evidence.getPublic().getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
  }

  private static Failure refused(String code) {
    return Failure.of(Category.INTEGRITY, code, "not what was written");
  }
}
