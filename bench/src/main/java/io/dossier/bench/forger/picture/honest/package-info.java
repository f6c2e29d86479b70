/** What happens to honest pictures on their way: they are scaled, cropped, turned, saved again. */
@NullMarked
package io.dossier.bench.forger.picture.honest;

import org.jspecify.annotations.NullMarked;
