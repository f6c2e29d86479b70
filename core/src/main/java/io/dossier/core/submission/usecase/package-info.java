/** What may be done with submissions. */
@NullMarked
package io.dossier.core.submission.usecase;

import org.jspecify.annotations.NullMarked;
