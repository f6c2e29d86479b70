/** What templates need from outside: their rows, and a queue of what is to be learned. */
@NullMarked
package io.dossier.core.template.port;

import org.jspecify.annotations.NullMarked;
