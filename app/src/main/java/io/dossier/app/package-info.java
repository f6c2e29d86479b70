/** Main method, command line and wiring: the only place that knows all adapters. */
@NullMarked
package io.dossier.app;

import org.jspecify.annotations.NullMarked;
