/** What flows need from outside. */
@NullMarked
package io.dossier.core.flow.port;

import org.jspecify.annotations.NullMarked;
