/// Whether figures are of all that has come in, and else of how much.
@NullMarked
package io.howdidwedo.analyticsservice.completeness;

import org.jspecify.annotations.NullMarked;
