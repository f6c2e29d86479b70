/**
 * Examines a file's bytes: every check of its genuineness that needs them. A check is a class that
 * says what it looks for and by which source; {@link
 * io.dossier.reader.examination.DocumentExamination} runs them one after the other.
 */
@NullMarked
package io.dossier.reader.examination;

import org.jspecify.annotations.NullMarked;
