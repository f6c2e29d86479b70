package io.dossier.storage.keyring;

/** A root key that this process holds itself. */
record HeldRootKey(WrappingKey key) implements RootKey {
  @Override
  public String id() {
    return key.id();
  }

  @Override
  public byte[] wrap(byte[] toWrap, byte[] associatedData) {
    return key.wrap(toWrap, associatedData);
  }

  @Override
  public byte[] unwrap(byte[] wrapped, byte[] associatedData) {
    return key.unwrap(wrapped, associatedData);
  }
}
