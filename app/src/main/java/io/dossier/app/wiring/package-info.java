/** Which part gets which: one factory for each context, readable from top to bottom. */
@NullMarked
package io.dossier.app.wiring;

import org.jspecify.annotations.NullMarked;
