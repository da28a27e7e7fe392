/// Kept in the database.
@NullMarked
package io.howdidwedo.surveyservice.customer.find.mongo;

import org.jspecify.annotations.NullMarked;
