/// Imports in the database.
@NullMarked
package io.howdidwedo.surveyservice.imports.mongo;

import org.jspecify.annotations.NullMarked;
