/// What somebody does first with a system of their own, ticked by what is really there.
@NullMarked
package io.howdidwedo.surveyservice.firsthour;

import org.jspecify.annotations.NullMarked;
