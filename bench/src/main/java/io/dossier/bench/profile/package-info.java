/** Where the time of reading goes. */
@NullMarked
package io.dossier.bench.profile;

import org.jspecify.annotations.NullMarked;
