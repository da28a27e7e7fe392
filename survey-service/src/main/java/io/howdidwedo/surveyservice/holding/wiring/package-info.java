/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.holding.wiring;

import org.jspecify.annotations.NullMarked;
