/**
 * Checks of pictures. Here is what they share: grey planes, maps of blocks with the regions that
 * stand out of them, and the list of the checks; each family of traces has a package below.
 */
@NullMarked
package io.dossier.reader.examination.picture;

import org.jspecify.annotations.NullMarked;
