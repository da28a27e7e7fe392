/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.response.wiring;

import org.jspecify.annotations.NullMarked;
