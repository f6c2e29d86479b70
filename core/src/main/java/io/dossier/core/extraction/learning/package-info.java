/**
 * What is learned from documents whose values are known: weights, and templates of an organization.
 */
@NullMarked
package io.dossier.core.extraction.learning;

import org.jspecify.annotations.NullMarked;
