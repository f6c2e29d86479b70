/** Keeps a fault in one step of an extraction from costing the fields of all others. */
@NullMarked
package io.dossier.core.extraction.fault;

import org.jspecify.annotations.NullMarked;
