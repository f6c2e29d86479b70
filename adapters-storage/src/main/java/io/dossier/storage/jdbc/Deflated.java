package io.dossier.storage.jdbc;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes compressed before they are sealed, since nothing compresses what is sealed. */
final class Deflated {
  private Deflated() {}

  static byte[] of(byte[] clear) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(clear);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] inflated(byte[] deflated) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw Failure.of(Category.INTEGRITY, "record_broken", "a sealed record does not inflate", e);
    }
  }
}
