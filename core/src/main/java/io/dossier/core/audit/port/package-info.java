/** What the audit needs from outside: a log that only grows. */
@NullMarked
package io.dossier.core.audit.port;

import org.jspecify.annotations.NullMarked;
