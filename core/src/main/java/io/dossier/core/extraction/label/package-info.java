/** The words that stand beside values and say what they are, in several languages. */
@NullMarked
package io.dossier.core.extraction.label;

import org.jspecify.annotations.NullMarked;
