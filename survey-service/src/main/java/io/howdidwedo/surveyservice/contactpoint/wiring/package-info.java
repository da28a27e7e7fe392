/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.contactpoint.wiring;

import org.jspecify.annotations.NullMarked;
