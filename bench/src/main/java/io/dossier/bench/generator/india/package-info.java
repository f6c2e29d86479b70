/** Indian papers: identity cards, tax numbers, licences and registrations of businesses. */
@NullMarked
package io.dossier.bench.generator.india;

import org.jspecify.annotations.NullMarked;
