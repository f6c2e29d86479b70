/**
 * Words of a value and how two of them compare: by letters, by sound, by the look of their print.
 * Knows no kind of field.
 */
@NullMarked
package io.dossier.core.crosscheck.text;

import org.jspecify.annotations.NullMarked;
