/** What reports need from outside: a writer that faces the document's untrusted bytes. */
@NullMarked
package io.dossier.core.report.port;

import org.jspecify.annotations.NullMarked;
