/**
 * Documents of single issuers that the product does not know: each issuer has one layout, with
 * labels in languages and places that the built-in extractor has not learned, or with none.
 */
@NullMarked
package io.dossier.bench.generator.issuer;

import org.jspecify.annotations.NullMarked;
