/**
 * The learner of templates: of a few corrected documents of one layout it learns labels, places and
 * shapes of values, and weighs them together with what the built-in model of the type knows.
 */
@NullMarked
package io.dossier.core.extraction.learning.scored;

import org.jspecify.annotations.NullMarked;
