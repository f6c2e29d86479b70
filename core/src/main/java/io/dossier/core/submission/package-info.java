/**
 * Submissions: a document is submitted, its bytes are put to a signed address, and what was made of
 * it is asked for until it is erased.
 */
@NullMarked
package io.dossier.core.submission;

import org.jspecify.annotations.NullMarked;
