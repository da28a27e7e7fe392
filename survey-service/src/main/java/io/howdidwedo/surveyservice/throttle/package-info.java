/// How often one person is asked, over all surveys.
@NullMarked
package io.howdidwedo.surveyservice.throttle;

import org.jspecify.annotations.NullMarked;
