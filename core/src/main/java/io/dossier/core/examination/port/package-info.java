/** What examining needs from outside: an examiner that faces the untrusted bytes. */
@NullMarked
package io.dossier.core.examination.port;

import org.jspecify.annotations.NullMarked;
