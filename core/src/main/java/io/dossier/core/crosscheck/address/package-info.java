/**
 * When two addresses are those of one place: by their parts, the numbers and the postcode foremost.
 */
@NullMarked
package io.dossier.core.crosscheck.address;

import org.jspecify.annotations.NullMarked;
