package io.dossier.core.sealing;

import java.util.Arrays;

/**
 * A data key encrypted under its organization's key: safe at rest, useless once every copy of it is
 * destroyed.
 */
public final class WrappedKey {
  private final byte[] bytes;

  private WrappedKey(byte[] bytes) {
    this.bytes = bytes;
  }

  public static WrappedKey of(byte[] bytes) {
    return new WrappedKey(bytes.clone());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrappedKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "WrappedKey[" + bytes.length + " bytes]";
  }
}
