/**
 * Content credentials: reads the manifest store that a picture carries and holds it against the
 * file and its own signature, by the C2PA Technical Specification 2.x. Whom a certificate belongs
 * to is told, not judged: there is no list of trusted issuers here.
 */
@NullMarked
package io.dossier.reader.examination.c2pa;

import org.jspecify.annotations.NullMarked;
