/**
 * What became of a PDF after it was first written: its revisions (ISO 32000-2, 7.5.6), each made
 * again and compared with the one before it.
 */
@NullMarked
package io.dossier.reader.examination.revision;

import org.jspecify.annotations.NullMarked;
