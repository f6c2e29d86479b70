/**
 * How alike two values are that should be the same, as read from different documents of one
 * application. Pure and deterministic; a similarity explains itself.
 */
@NullMarked
package io.dossier.core.crosscheck;

import org.jspecify.annotations.NullMarked;
