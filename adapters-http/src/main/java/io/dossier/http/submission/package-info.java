/** Submissions on the wire: their making, their bytes, and what was made of them. */
@NullMarked
package io.dossier.http.submission;

import org.jspecify.annotations.NullMarked;
