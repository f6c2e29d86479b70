/** What deciding needs from outside: the versions of an organization's rules. */
@NullMarked
package io.dossier.core.decision.port;

import org.jspecify.annotations.NullMarked;
