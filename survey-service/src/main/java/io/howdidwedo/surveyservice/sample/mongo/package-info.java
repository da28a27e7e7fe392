/// Made-up history in the database, and where it leaves traces.
@NullMarked
package io.howdidwedo.surveyservice.sample.mongo;

import org.jspecify.annotations.NullMarked;
