package io.dossier.core.sealing;

import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A cipher for tests that is simple rather than secret: an HMAC over everything, then the bytes
 * mixed with the key. Keeps the port's contract but holds whole files in memory.
 */
public final class FakeSealer implements Sealer {
  private static final int TAG_BYTES = 32;

  @Override
  public OutputStream seal(OutputStream to, DataKey key) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        try (to) {
          to.write(sealed(key, "", toByteArray()));
        }
      }
    };
  }

  @Override
  public InputStream open(InputStream from, DataKey key) throws IOException {
    byte[] clear = opened(key, "", from.readAllBytes());
    return new FilterInputStream(new ByteArrayInputStream(clear)) {
      @Override
      public void close() throws IOException {
        from.close();
      }
    };
  }

  @Override
  public InputStream openRange(Ranges from, DataKey key, long offset, long length)
      throws IOException {
    byte[] clear;
    try (InputStream all = from.open(0, from.length())) {
      clear = opened(key, "", all.readAllBytes());
    }
    if (offset < 0 || length < 0 || offset > clear.length) {
      throw new IllegalArgumentException("range " + offset + " + " + length);
    }
    return new ByteArrayInputStream(
        clear, (int) offset, (int) Math.min(length, clear.length - offset));
  }

  @Override
  public long clearLength(long sealedLength) {
    return clearBytes(sealedLength);
  }

  private static long clearBytes(long sealedLength) {
    if (sealedLength < TAG_BYTES) {
      throw refused();
    }
    return sealedLength - TAG_BYTES;
  }

  private static Failure refused() {
    return Failure.of(Category.INTEGRITY, "sealed_file_changed", "not what was written");
  }

  @Override
  public byte[] sealRecord(DataKey key, String label, byte[] clear) {
    return sealed(key, "record " + label, clear);
  }

  @Override
  public byte[] openRecord(DataKey key, String label, byte[] sealed) {
    return opened(key, "record " + label, sealed);
  }

  private static byte[] sealed(DataKey key, String label, byte[] clear) {
    byte[] sealed = Arrays.copyOf(tag(key, label, clear), TAG_BYTES + clear.length);
    System.arraycopy(mixed(key, clear), 0, sealed, TAG_BYTES, clear.length);
    return sealed;
  }

  private static byte[] opened(DataKey key, String label, byte[] sealed) {
    byte[] tag = Arrays.copyOf(sealed, TAG_BYTES);
    byte[] body = new byte[(int) clearBytes(sealed.length)];
    System.arraycopy(sealed, TAG_BYTES, body, 0, body.length);
    byte[] clear = mixed(key, body);
    if (!MessageDigest.isEqual(tag, tag(key, label, clear))) {
      throw refused();
    }
    return clear;
  }

  private static byte[] mixed(DataKey key, byte[] bytes) {
    byte[] with = key.secret().copy();
    byte[] mixed = bytes.clone();
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] ^= (byte) (with[i % with.length] + i / with.length);
    }
    return mixed;
  }

  private static byte[] tag(DataKey key, String label, byte[] clear) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.secret().copy(), "HmacSHA256"));
      mac.update((key.subject() + "\n" + label + "\n").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(clear);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
