/// Looks in the database for what is there.
@NullMarked
package io.howdidwedo.surveyservice.firsthour.mongo;

import org.jspecify.annotations.NullMarked;
