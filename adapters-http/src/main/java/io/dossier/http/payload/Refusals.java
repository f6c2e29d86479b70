package io.dossier.http.payload;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;

/** Why a payload is not opened; the codes are stable. */
final class Refusals {
  private Refusals() {}

  static Failure malformed(String what) {
    return Failure.of(Category.CALLER, "jwe_malformed", "the JWE is malformed: " + what);
  }

  static Failure unsupported(String what) {
    return Failure.of(Category.CALLER, "jwe_unsupported", "the JWE is not supported: " + what);
  }

  static Failure unknownKey() {
    return Failure.of(
        Category.CALLER,
        "jwe_unknown_key",
        "the JWE is for a key that is not known here; see /.well-known/jwks.json");
  }

  /** One for a wrong key, a changed byte and a changed tag, so that none can be told apart. */
  static Failure failed() {
    return Failure.of(Category.CALLER, "jwe_decryption_failed", "the JWE cannot be decrypted");
  }

  static Failure tooLarge(long mostBytes) {
    return Failure.of(
        Category.LIMIT, "file_too_large", "file: has more than " + mostBytes + " bytes");
  }
}
