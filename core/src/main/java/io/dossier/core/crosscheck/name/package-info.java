/**
 * When two names are those of one person, by the naming practice of India, Indonesia and elsewhere.
 */
@NullMarked
package io.dossier.core.crosscheck.name;

import org.jspecify.annotations.NullMarked;
