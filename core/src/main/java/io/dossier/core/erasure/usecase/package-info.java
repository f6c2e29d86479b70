/** What may be asked of erasure: one document, one person, what is past its retention, a replay. */
@NullMarked
package io.dossier.core.erasure.usecase;

import org.jspecify.annotations.NullMarked;
