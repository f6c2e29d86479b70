/** What access needs from outside: rows of organizations, keys, clients and kept answers. */
@NullMarked
package io.dossier.core.access.port;

import org.jspecify.annotations.NullMarked;
