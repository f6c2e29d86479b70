/** What submissions need from outside: rows, sealed results, and a queue of analyses. */
@NullMarked
package io.dossier.core.submission.port;

import org.jspecify.annotations.NullMarked;
