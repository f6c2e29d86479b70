/** Documents and their life: received, queued, read, reviewed, handed out, erased. */
@NullMarked
package io.dossier.core.document;

import org.jspecify.annotations.NullMarked;
