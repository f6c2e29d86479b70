/** When two dates, amounts, numbers of identity or descriptions are the same. */
@NullMarked
package io.dossier.core.crosscheck.value;

import org.jspecify.annotations.NullMarked;
