/**
 * Digital signatures of PDFs (ISO 32000-2, 12.8): whether they hold over the bytes that they cover,
 * and whether they cover what they seem to. No network is used; who is trusted is said by {@link
 * io.dossier.reader.trust}.
 */
@NullMarked
package io.dossier.reader.examination.signature;

import org.jspecify.annotations.NullMarked;
