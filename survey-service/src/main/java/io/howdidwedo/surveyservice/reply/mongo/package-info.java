/// Kept in the database.
@NullMarked
package io.howdidwedo.surveyservice.reply.mongo;

import org.jspecify.annotations.NullMarked;
