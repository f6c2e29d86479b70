/** How pages look as a whole, in few numbers by which they are compared. */
@NullMarked
package io.dossier.reader.examination.look;

import org.jspecify.annotations.NullMarked;
