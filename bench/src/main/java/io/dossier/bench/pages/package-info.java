/** How many documents and pages a running server reads in a minute. */
@NullMarked
package io.dossier.bench.pages;

import org.jspecify.annotations.NullMarked;
