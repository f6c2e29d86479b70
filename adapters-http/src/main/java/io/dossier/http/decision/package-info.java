/** Rules of decisions on the wire. */
@NullMarked
package io.dossier.http.decision;

import org.jspecify.annotations.NullMarked;
