/**
 * Makes forged versions of generated documents, each with a label of what was changed and where,
 * and honest ones that were handled as documents are on their way. A seed gives the same files.
 */
@NullMarked
package io.dossier.bench.forger;

import org.jspecify.annotations.NullMarked;
