/**
 * What a PDF says of its own making, and whether that holds together: its information dictionary,
 * its XMP, the software named in them.
 */
@NullMarked
package io.dossier.reader.examination.provenance;

import org.jspecify.annotations.NullMarked;
