/** What is likely to be printed: letters that follow each other, words that documents use. */
@NullMarked
package io.dossier.reader.ocr.language;

import org.jspecify.annotations.NullMarked;
