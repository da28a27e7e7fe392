/// Offerings and the agreements they are supplied under.
@NullMarked
package io.howdidwedo.surveyservice.offering;

import org.jspecify.annotations.NullMarked;
