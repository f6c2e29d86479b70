/** Financial statements: balance sheets, profit and loss, cash flows. */
@NullMarked
package io.dossier.bench.generator.finance.report;

import org.jspecify.annotations.NullMarked;
