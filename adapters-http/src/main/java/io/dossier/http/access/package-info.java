/**
 * Credentials on the wire: who calls, how often, and the calls that manage keys, clients and
 * organizations.
 */
@NullMarked
package io.dossier.http.access;

import org.jspecify.annotations.NullMarked;
