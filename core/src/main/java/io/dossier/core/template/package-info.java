/**
 * What an organization expects of its documents, in versions: fields by name, what was learned from
 * corrections, and how well both were found to do.
 */
@NullMarked
package io.dossier.core.template;

import org.jspecify.annotations.NullMarked;
