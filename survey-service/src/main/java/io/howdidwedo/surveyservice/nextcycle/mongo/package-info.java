/// Stated requirements and their groups in the database.
@NullMarked
package io.howdidwedo.surveyservice.nextcycle.mongo;

import org.jspecify.annotations.NullMarked;
