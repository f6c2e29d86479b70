/** Invented logos, and how well they are known again on generated documents. */
@NullMarked
package io.dossier.bench.logo;

import org.jspecify.annotations.NullMarked;
