package io.dossier.reader.examination.c2pa;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether a manifest belongs to the file that carries it: the hash over the file but for stated
 * ranges (C2PA 2.x, hard binding c2pa.hash.data), and the hashes of its assertions (8.4.2.3).
 */
final class Binding {
  /** Outcome of holding a manifest's hashes against what they were made of. */
  enum Outcome {
    HOLDS,
    ASSERTION_CHANGED,
    FILE_CHANGED,
    /** No hash over the file's bytes, or one that leaves out more than the manifest. */
    UNBOUND
  }

  private static final int MOST_EXCLUSIONS = 1000;

  /** Beside the manifest a file may leave out notes such as XMP. */
  private static final long MOST_LEFT_OUT = 64 * 1024;

  private Binding() {}

  static Outcome of(Manifest manifest, byte[] content, EmbeddedStore store) {
    boolean bound = false;
    for (Manifest.Reference reference : manifest.references()) {
      JumbfBox assertion = manifest.assertion(reference.label()).orElse(null);
      if (assertion == null) {
        return Outcome.ASSERTION_CHANGED;
      }
      MessageDigest digest = digest(reference.algorithm());
      if (!MessageDigest.isEqual(digest.digest(assertion.payload()), reference.hash())) {
        return Outcome.ASSERTION_CHANGED;
      }
      bound |= reference.label().startsWith("c2pa.hash.data");
    }
    List<JsonNode> hashes = manifest.assertions("c2pa.hash.data");
    if (!bound || hashes.isEmpty()) {
      return Outcome.UNBOUND;
    }
    return file(hashes.get(0), manifest, content, store);
  }

  private static Outcome file(
      JsonNode data, Manifest manifest, byte[] content, EmbeddedStore store) {
    String algorithm = data.path("alg").asText(manifest.claimed().path("alg").asText("sha256"));
    MessageDigest digest = digest(algorithm);
    int at = 0;
    long leftOut = 0;
    int count = 0;
    for (JsonNode range : data.path("exclusions")) {
      long start = range.path("start").asLong(-1);
      long length = range.path("length").asLong(-1);
      if (++count > MOST_EXCLUSIONS
          || start < at
          || length < 0
          || length > content.length
          || start + length > content.length) {
        return Outcome.FILE_CHANGED;
      }
      digest.update(content, at, (int) start - at);
      at = (int) (start + length);
      leftOut += length - shared(start, at, store);
    }
    digest.update(content, at, content.length - at);
    byte[] expected = Cbor.bytes(data.path("hash"));
    if (!Arrays.equals(digest.digest(), expected)) {
      return Outcome.FILE_CHANGED;
    }
    return leftOut > MOST_LEFT_OUT ? Outcome.UNBOUND : Outcome.HOLDS;
  }

  private static long shared(long from, long to, EmbeddedStore store) {
    return Math.max(0, Math.min(to, store.to()) - Math.max(from, store.from()));
  }

  private static MessageDigest digest(String name) {
    String standard =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "sha256" -> "SHA-256";
          case "sha384" -> "SHA-384";
          case "sha512" -> "SHA-512";
          default -> throw new BrokenManifest("it names a hash that is not allowed");
        };
    try {
      return MessageDigest.getInstance(standard);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
