/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.throttle.wiring;

import org.jspecify.annotations.NullMarked;
