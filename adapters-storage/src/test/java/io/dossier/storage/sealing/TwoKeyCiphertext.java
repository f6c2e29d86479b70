package io.dossier.storage.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a ciphertext and tag that AES-GCM opens under two keys (Dodis, Grubbs, Ristenpart, Woodage:
 * Fast Message Franking, 2018): the last block is solved for so that both tags are equal.
 */
final class TwoKeyCiphertext {
  private TwoKeyCiphertext() {}

  static byte[] of(byte[] one, byte[] other, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    byte[] body = new byte[48];
    Element difference =
        tag(one, nonce, associated, body).plus(tag(other, nonce, associated, body));
    Element h1 = hashKey(one);
    Element h2 = hashKey(other);
    Element factor = h1.times(h1).plus(h2.times(h2));
    System.arraycopy(difference.times(factor.inverse()).bytes(), 0, body, 32, 16);
    return ByteBuffer.allocate(64).put(body).put(tag(one, nonce, associated, body).bytes()).array();
  }

  private static Element hashKey(byte[] key) throws GeneralSecurityException {
    return Element.of(block(key, new byte[16]));
  }

  private static Element tag(byte[] key, byte[] nonce, byte[] associated, byte[] body)
      throws GeneralSecurityException {
    byte[] padded = Arrays.copyOf(associated, (associated.length + 15) / 16 * 16);
    ByteBuffer hashed = ByteBuffer.allocate(padded.length + body.length + 16);
    hashed.put(padded).put(body).putLong(8L * associated.length).putLong(8L * body.length);
    Element h = hashKey(key);
    Element sum = new Element(0, 0);
    for (int at = 0; at < hashed.capacity(); at += 16) {
      sum = sum.plus(Element.of(Arrays.copyOfRange(hashed.array(), at, at + 16))).times(h);
    }
    byte[] counter = ByteBuffer.allocate(16).put(nonce).putInt(1).array();
    return sum.plus(Element.of(block(key, counter)));
  }

  private static byte[] block(byte[] key, byte[] clear) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    return cipher.doFinal(clear);
  }

  /** An element of GF(2^128) in the bit order of NIST SP 800-38D, section 6.3. */
  private record Element(long high, long low) {
    static Element of(byte[] block) {
      ByteBuffer bytes = ByteBuffer.wrap(block);
      return new Element(bytes.getLong(), bytes.getLong());
    }

    byte[] bytes() {
      return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    Element plus(Element other) {
      return new Element(high ^ other.high, low ^ other.low);
    }

    Element times(Element other) {
      Element product = new Element(0, 0);
      Element shifted = other;
      for (int bit = 0; bit < 128; bit++) {
        long half = bit < 64 ? high : low;
        if ((half >>> (63 - bit % 64) & 1) == 1) {
          product = product.plus(shifted);
        }
        long carry = (shifted.low & 1) == 1 ? 0xe100000000000000L : 0;
        shifted = new Element((shifted.high >>> 1) ^ carry, shifted.low >>> 1 | shifted.high << 63);
      }
      return product;
    }

    /** The power 2^128 - 2, by Fermat. */
    Element inverse() {
      Element square = times(this);
      Element result = square;
      for (int i = 2; i < 128; i++) {
        square = square.times(square);
        result = result.times(square);
      }
      return result;
    }
  }
}
