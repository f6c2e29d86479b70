/**
 * How anything confidential is kept: a data key for each thing, wrapped by its organization's key,
 * wrapped by the root key. Destroying the wrapped data key destroys the thing.
 */
@NullMarked
package io.dossier.core.sealing;

import org.jspecify.annotations.NullMarked;
