/** In the child: any accepted kind of bytes to pages, and pages to a reading. */
@NullMarked
package io.dossier.reader.document;

import org.jspecify.annotations.NullMarked;
