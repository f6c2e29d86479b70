/** Templates on the wire. */
@NullMarked
package io.dossier.http.template;

import org.jspecify.annotations.NullMarked;
