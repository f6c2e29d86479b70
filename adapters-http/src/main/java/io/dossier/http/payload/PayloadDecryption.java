package io.dossier.http.payload;

import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.io.InputStream;

/**
 * Opens what a client encrypted for this installation. Safe for many threads; what is held in
 * memory does not grow with the payload, and nothing lies on disk in clear.
 */
public interface PayloadDecryption {
  /**
   * The clear bytes of a body: of a compact JWE what it holds, of anything else the body as it is.
   * A JWE is read to its end and found whole and unchanged before a clear byte of it is given out.
   *
   * <p>The caller closes the result, which leaves the body open.
   *
   * @throws Failure CALLER with {@code jwe_malformed}, {@code jwe_unsupported}, {@code
   *     jwe_unknown_key} or {@code jwe_decryption_failed}; LIMIT with {@code file_too_large} for
   *     more than an upload may have. Reading the result may throw the first and the last of them,
   *     where the payload is compressed
   * @throws IOException when the bytes stop coming
   */
  InputStream clear(InputStream body) throws IOException;
}
