/** What may be asked of flows, and what moves them on. */
@NullMarked
package io.dossier.core.flow.usecase;

import org.jspecify.annotations.NullMarked;
