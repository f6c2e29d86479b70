/** What is done with keys beside sealing. */
@NullMarked
package io.dossier.core.sealing.usecase;

import org.jspecify.annotations.NullMarked;
