/// The numbers that judging depends on, versioned: whoever changes one changes every verdict.
@NullMarked
package io.howdidwedo.analyticsservice.parameter;

import org.jspecify.annotations.NullMarked;
