/** Tenants and their applications on the wire: organizations and their clients by other names. */
@NullMarked
package io.dossier.http.tenant;

import org.jspecify.annotations.NullMarked;
