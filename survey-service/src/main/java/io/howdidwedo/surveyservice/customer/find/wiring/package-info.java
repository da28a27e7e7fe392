/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.customer.find.wiring;

import org.jspecify.annotations.NullMarked;
