/// Follow-ups in MongoDB.
@NullMarked
package io.howdidwedo.surveyservice.followup.mongo;

import org.jspecify.annotations.NullMarked;
