/// Invitations in the database.
@NullMarked
package io.howdidwedo.surveyservice.invitation.mongo;

import org.jspecify.annotations.NullMarked;
