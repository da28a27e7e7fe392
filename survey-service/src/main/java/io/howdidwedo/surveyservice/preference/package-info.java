/// Customers' preferences: whether they may be asked at all.
@NullMarked
package io.howdidwedo.surveyservice.preference;

import org.jspecify.annotations.NullMarked;
