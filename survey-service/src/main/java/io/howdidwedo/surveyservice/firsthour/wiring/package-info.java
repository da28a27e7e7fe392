/// Puts it together.
@NullMarked
package io.howdidwedo.surveyservice.firsthour.wiring;

import org.jspecify.annotations.NullMarked;
