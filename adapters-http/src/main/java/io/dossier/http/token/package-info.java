/**
 * The token endpoint (RFC 6749 section 4.4, RFC 7523), the access tokens that it gives (RFC 9068),
 * and the public keys by which others verify them.
 */
@NullMarked
package io.dossier.http.token;

import org.jspecify.annotations.NullMarked;
