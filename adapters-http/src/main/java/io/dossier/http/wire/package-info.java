/** Shapes and habits that all controllers share: envelopes, kept answers, values from text. */
@NullMarked
package io.dossier.http.wire;

import org.jspecify.annotations.NullMarked;
