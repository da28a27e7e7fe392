/// Offerings in the database.
@NullMarked
package io.howdidwedo.surveyservice.offering.mongo;

import org.jspecify.annotations.NullMarked;
