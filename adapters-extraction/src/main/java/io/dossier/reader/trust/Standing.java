package io.dossier.reader.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whether a certificate is trusted.
 *
 * @param path from it to the anchor, both with it; one where it is the anchor; empty where it is
 *     not trusted
 * @param why it is not, as words that follow "its certificate"; else empty
 */
public record Standing(List<X509Certificate> path, String why) {
  public Standing {
    path = List.copyOf(path);
  }

  static Standing trusted(List<X509Certificate> path) {
    return new Standing(path, "");
  }

  public static Standing untrusted(String why) {
    return new Standing(List.of(), why);
  }

  public boolean trusted() {
    return !path.isEmpty();
  }

  /** Of one that is trusted. */
  public X509Certificate anchor() {
    return path.get(path.size() - 1);
  }
}
