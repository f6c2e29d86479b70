/**
 * Measures how the checks of genuineness do on labelled files, and trains how their suspicions are
 * taken together.
 */
@NullMarked
package io.dossier.bench.fraud;

import org.jspecify.annotations.NullMarked;
