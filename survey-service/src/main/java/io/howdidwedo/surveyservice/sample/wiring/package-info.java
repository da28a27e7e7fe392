/// Puts it together.
@NullMarked
package io.howdidwedo.surveyservice.sample.wiring;

import org.jspecify.annotations.NullMarked;
