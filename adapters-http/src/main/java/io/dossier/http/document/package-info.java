/** The documents API: uploads, reading, review, download, erasure. */
@NullMarked
package io.dossier.http.document;

import org.jspecify.annotations.NullMarked;
