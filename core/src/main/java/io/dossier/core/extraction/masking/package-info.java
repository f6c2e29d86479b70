/**
 * Which numbers of persons are not shown, where they stand in texts, values and on pages, and what
 * is shown in their stead. What is kept at rest stays whole; this is for what leaves.
 */
@NullMarked
package io.dossier.core.extraction.masking;

import org.jspecify.annotations.NullMarked;
