/// Root causes of dissatisfaction, and what came of what was done about them.
@NullMarked
package io.howdidwedo.analyticsservice.causes;

import org.jspecify.annotations.NullMarked;
