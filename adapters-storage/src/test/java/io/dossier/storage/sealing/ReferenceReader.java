package io.dossier.storage.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A second reader of docs/format/sealed-file.md, by that page and the JDK alone: it shares no code
 * with the one that ships.
 */
public final class ReferenceReader {
  private static final int MIB = 1 << 20;

  private ReferenceReader() {}

  public static byte[] file(
      byte[] sealed, byte[] dataKey, String organization, String id, String purpose)
      throws GeneralSecurityException {
    ByteBuffer header = ByteBuffer.allocate(256);
    header.put("DOSS".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1);
    header.putShort((short) 256).put(hkdf(dataKey, "dossier/1/commit", 32));
    text(header, 40, organization);
    text(header, 88, id);
    text(header, 184, purpose);
    if (!MessageDigest.isEqual(header.array(), Arrays.copyOf(sealed, 256)) || sealed[256] != 40) {
      throw new GeneralSecurityException("not the header of this key and subject");
    }
    byte[] salt = Arrays.copyOfRange(sealed, 257, 289);
    byte[] content = hkdf(dataKey, "dossier/1/content", 32);
    byte[] fileKey = hkdf(content, salt, header.array(), 32);
    ByteArrayOutputStream clear = new ByteArrayOutputStream();
    for (int i = 0, from = 296; from < sealed.length || i == 0; from = ++i * MIB) {
      int to = Math.min(sealed.length, (i + 1) * MIB);
      byte last = (byte) (to == sealed.length ? 1 : 0);
      byte[] nonce = ByteBuffer.allocate(12).put(sealed, 289, 7).putInt(i).put(last).array();
      clear.writeBytes(gcm(fileKey, nonce, new byte[0], Arrays.copyOfRange(sealed, from, to)));
    }
    return clear.toByteArray();
  }

  private static void text(ByteBuffer header, int offset, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    header.position(offset).put((byte) bytes.length).put(bytes);
  }

  public static byte[] record(
      byte[] sealed, byte[] dataKey, String organization, String id, String purpose, String label)
      throws GeneralSecurityException {
    byte[] commitment = Arrays.copyOfRange(sealed, 13, 45);
    if (sealed[0] != 1
        || !MessageDigest.isEqual(commitment, hkdf(dataKey, "dossier/1/commit", 32))) {
      throw new GeneralSecurityException("not a record of this key");
    }
    return gcm(
        hkdf(dataKey, "dossier/1/record", 32),
        Arrays.copyOfRange(sealed, 1, 13),
        parts("dossier/1/record", organization, id, purpose, label),
        Arrays.copyOfRange(sealed, 45, sealed.length));
  }

  public static byte[] unwrap(byte[] wrapped, byte[] wrappingKey, byte[] context)
      throws GeneralSecurityException {
    byte[] id = Arrays.copyOfRange(wrapped, 1, 17);
    if (wrapped[0] != 1 || !Arrays.equals(id, hkdf(wrappingKey, "dossier/1/key id", 16))) {
      throw new GeneralSecurityException("not a wrap of this key");
    }
    return gcm(
        hkdf(wrappingKey, "dossier/1/wrap", 32),
        Arrays.copyOfRange(wrapped, 17, 29),
        parts("dossier/1/wrap", id, context),
        Arrays.copyOfRange(wrapped, 29, wrapped.length));
  }

  public static String keyId(byte[] wrappingKey) throws GeneralSecurityException {
    return HexFormat.of().formatHex(hkdf(wrappingKey, "dossier/1/key id", 16));
  }

  /** Texts and byte strings, each after its length. */
  public static byte[] parts(Object... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object part : parts) {
      byte[] bytes =
          part instanceof byte[] raw ? raw : ((String) part).getBytes(StandardCharsets.UTF_8);
      all.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
      all.writeBytes(bytes);
    }
    return all.toByteArray();
  }

  private static byte[] hkdf(byte[] key, String label, int size) throws GeneralSecurityException {
    return hkdf(key, new byte[32], label.getBytes(StandardCharsets.US_ASCII), size);
  }

  /** RFC 5869 for one block of output; an empty salt is as good as one of 32 zeros. */
  private static byte[] hkdf(byte[] key, byte[] salt, byte[] info, int size)
      throws GeneralSecurityException {
    byte[] extracted = hmac(salt, key);
    byte[] block = Arrays.copyOf(info, info.length + 1);
    block[info.length] = 1;
    return Arrays.copyOf(hmac(extracted, block), size);
  }

  public static byte[] hmac(byte[] key, byte[] bytes) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256", "SunJCE");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(bytes);
  }

  private static byte[] gcm(byte[] key, byte[] nonce, byte[] associated, byte[] sealed)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(associated);
    return cipher.doFinal(sealed);
  }
}
