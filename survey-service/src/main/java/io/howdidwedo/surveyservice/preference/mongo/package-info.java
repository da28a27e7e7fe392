/// Preferences in the database.
@NullMarked
package io.howdidwedo.surveyservice.preference.mongo;

import org.jspecify.annotations.NullMarked;
