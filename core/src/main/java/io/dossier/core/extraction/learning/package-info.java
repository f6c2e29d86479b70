/**
 * Learning from corrections: what is to be found, documents whose values an analyst gave, and the
 * model that is made of them. What is learned belongs to one organization.
 */
@NullMarked
package io.dossier.core.extraction.learning;

import org.jspecify.annotations.NullMarked;
